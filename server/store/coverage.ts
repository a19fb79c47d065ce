/** On which documents something rests. */
import type { Day } from '../model/edtf.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** A document, and the countries (ISO codes) that it names or implies. */
export type CoveringDocument = QueryRow<'document/states'>['document'];

/** Documents looked at at most; of more, the latest. */
export const MOST_COVERING = 20_000;

/** Documents that may have been published between two days, both included. */
export const readCoverage = async (store: Store, from: Day | null, to: Day | null): Promise<CoveringDocument[]> =>
  (await store.read('document/states', { from, to, limit: MOST_COVERING })).map(({ document }) => document);

/** Those of the documents that were published after a day and name all of the states. */
export const covering = (
  documents: readonly CoveringDocument[],
  after: Day | null,
  states: readonly string[],
): CoveringDocument[] =>
  documents.filter(
    (document) =>
      (after === null || (document.from !== null && document.from > after)) &&
      states.every((state) => document.states.includes(state)),
  );
