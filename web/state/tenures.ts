/** Who held which office when: the bodies that can be looked at, and their offices as rows. */
import { computed, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { TENURES } from '../api/tenures.ts';
import { loaded, selectedId } from './graph.ts';
import { createKeyedResource } from './resource.ts';
import { tenureBody } from './tenures-body.ts';
import { type OfficeRow, officeRows } from './tenures-rows.ts';
import type { LoadedNode } from './visible.ts';

/** Holders of a body, and meetings and signatures of each, asked for at most. */
const MOST = 100;
/** How many bodies are shown where none is chosen. */
const BEST = 4;

/** Whether tenures are shown as a table. */
export const tenuresAsTable = signal(false);
/** Whether anybody looks: until then nothing is asked. */
export const tenuresOpen = signal(false);

export interface OfficeBody {
  readonly node: LoadedNode;
  /** How many persons are known to have held an office in it. */
  readonly holders: number;
}

/** Bodies and countries in which somebody held an office: organizations first, those with most holders before the rest. */
export const officeBodies = computed<readonly OfficeBody[]>(() => {
  const { nodes, edges } = loaded.value;
  const holders = new Map<string, Set<string>>();
  for (const { type, source, target } of edges.values()) {
    if (type !== 'HOLDS_OFFICE') continue;
    const known = holders.get(target);
    if (known) known.add(source);
    else holders.set(target, new Set([source]));
  }
  const isState = ({ node }: OfficeBody): number => Number(node.type === 'COUNTRY');
  return [...holders]
    .flatMap(([id, persons]) => {
      const node = nodes.get(id);
      return node ? [{ node, holders: persons.size }] : [];
    })
    .sort(
      (a, b) =>
        isState(a) - isState(b) ||
        b.holders - a.holders ||
        b.node.degree - a.node.degree ||
        (a.node.id < b.node.id ? -1 : 1),
    );
});

/** The bodies whose offices are shown: the one chosen, else the selected one, else the best known. */
export const tenureBodies = computed<readonly LoadedNode[]>(() => {
  const all = officeBodies.value;
  const wanted = tenureBody.value ?? selectedId.value;
  const one = all.find(({ node }) => node.id === wanted);
  return (one ? [one] : all.slice(0, BEST)).map(({ node }) => node);
});

const key = computed(() =>
  tenuresOpen.value && tenureBodies.value.length > 0 ? tenureBodies.value.map(({ id }) => id).join('\n') : null,
);

/** By body, its offices with their tenures. */
export const tenures = createKeyedResource<string, ReadonlyMap<string, readonly OfficeRow[]>>(
  key,
  async (ids, abort) =>
    new Map(
      await Promise.all(
        ids.split('\n').map(async (body) => {
          const { officeHolders } = await ask(TENURES, { body, first: MOST }, abort);
          return [body, officeRows(officeHolders.edges)] as const;
        }),
      ),
    ),
  { keep: true },
);
