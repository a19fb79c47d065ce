/** Fields by which offices in the plural are told: "the two interior ministers" are none of fisheries. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { lexicon } from '../words/lexicon.ts';

/** Letters by which a field is known: "agriculture" and "agricultural". */
const STEM = 7;

/** The names under which a field goes, cut to what its adjectives share with it. */
function namesOf(field: string): string[] {
  const { sameField } = lexicon();
  const key = sameField.get(field);
  const names = key ? [...sameField].filter(([, to]) => to === key).map(([name]) => name) : [];
  return [field, ...names].map((name) => name.slice(0, Math.max(STEM, name.indexOf(' '))));
}

/** Whether a person holds an office of that field, as far as its title or body tells. */
export function isOfField(draft: Draft, person: Ref, field: string): boolean {
  const { offices, organizations } = actorsOf(draft);
  const words = namesOf(field);
  return (offices.get(person) ?? []).some(({ title, organization }) => {
    const told = `${title} ${organizations.get(organization ?? '')?.name ?? ''}`.toLowerCase();
    return words.some((word) => told.includes(word));
  });
}

/** The ministries of that field of the states given, where the text knows just one for each; else none. */
export function ministriesOfField(draft: Draft, states: readonly Ref[], field: string): readonly Ref[] {
  const words = namesOf(field);
  const found = states.map((state) => {
    const country = draft.countries.find(({ ref }) => ref === state)?.iso2;
    return draft.organizations.filter(
      (body) =>
        body.kind === 'ministry' &&
        body.country === country &&
        words.some((word) => body.name.toLowerCase().includes(word)),
    );
  });
  return found.length > 1 && found.every((each) => each.length === 1)
    ? found.flatMap((each) => each.map(({ ref }) => ref))
    : [];
}

/** Whether a word before "ministers" is a field, and one of which none of those given is. */
export const isOtherField = (draft: Draft, word: string | undefined, persons: readonly Ref[]): boolean =>
  word !== undefined && lexicon().fields.has(word) && !persons.some((person) => isOfField(draft, person, word));
