/** A graph on which every query has something to say: some seed documents with their gold facts, and a decision. */
import { createIngest } from '../../server/ingest.ts';
import type { Store } from '../../server/store/store.ts';
import { goldInput, goldNames, goldSheet } from '../support/gold.ts';

const NAMES = goldNames().filter((name) =>
  /plan-20(11|23|25)|security-mou|health-mou|clv-ministers|laos-cambodia/.test(name),
);

export interface Fixture {
  readonly documents: readonly string[];
  readonly passages: readonly string[];
  readonly entities: readonly string[];
  readonly persons: readonly string[];
  readonly agreements: readonly string[];
  readonly records: readonly string[];
  readonly relations: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

/** Fills an empty store, and says what is in it. */
export async function fill(store: Store): Promise<Fixture> {
  const ingest = createIngest(store, { extract: goldSheet, now: () => new Date('2026-01-01') });
  await ingest.load(NAMES.map(goldInput));
  const nodes = await store.read('graph/all-nodes', {});
  const withLabel = (label: string) => nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
  const relations = (await store.read('graph/all-relations', {})).flatMap(({ source, target, properties }) =>
    typeof properties.confidence === 'number' ? [{ id: String(properties.id), source, target }] : [],
  );
  const [first = '', second = ''] = withLabel('Meeting');
  await ingest.judge({ kind: 'different', subjects: [first, second], by: 'an editor' });
  return {
    documents: withLabel('Document'),
    passages: withLabel('Passage'),
    entities: withLabel('Entity'),
    persons: withLabel('Person'),
    agreements: withLabel('Agreement'),
    records: withLabel('Record'),
    relations,
  };
}
