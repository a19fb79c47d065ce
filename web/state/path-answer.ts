/** The ways that were found between two entities. */
import { computed, effect, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { PATHS } from '../api/paths.ts';
import { ENTITY_TYPES } from '../api/types.ts';
import { type PathsAsked, pathsAsked } from './paths.ts';
import { createKeyedResource } from './resource.ts';

/** How many ways are shown at first, and at most. */
const FIRST = 10;
const MOST = 99;

/** How many ways are shown. */
export const waysShown = signal(FIRST);
effect(() => {
  void pathsAsked.value;
  waysShown.value = FIRST;
});
export const showMoreWays = (): void => {
  waysShown.value = MOST;
};

const key = computed<(PathsAsked & { readonly shown: number }) | null>(() => {
  const asked = pathsAsked.value;
  return asked.from !== null && asked.to !== null && asked.from !== asked.to
    ? { ...asked, shown: waysShown.value }
    : null;
});

/** One more than is shown is asked for: so it is known whether there are more. */
export const waysFound = createKeyedResource(
  key,
  async ({ from, to, most, without, around, shown }, abort) => {
    const through = {
      ...(without.size > 0 ? { types: ENTITY_TYPES.filter((type) => !without.has(type)) } : {}),
      ...(around.length > 0 ? { avoid: around } : {}),
    };
    const { paths, ...ends } = await ask(
      PATHS,
      {
        from: from ?? '',
        to: to ?? '',
        maxLength: most,
        through: Object.keys(through).length > 0 ? through : null,
        first: shown + 1,
      },
      abort,
    );
    return { ...ends, ways: paths.slice(0, shown), hasMore: paths.length > shown, canMore: shown < MOST };
  },
  { keep: true },
);
