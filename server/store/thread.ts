/** What threads are made from. */
import type { TellingPassage, Undertaking } from '../model/undertaking.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** Undertakings and paragraphs that one question compares at most; of more, the latest. */
export const MOST_UNDERTAKINGS = 5000;
export const MOST_PASSAGES = 2000;

/** The commitments with those ids, and those that come into question as repeating them or being repeated; and those of the given states. */
export async function readUndertakings(
  store: Store,
  { ids = [], states = [] }: { readonly ids?: readonly string[]; readonly states?: readonly string[] },
): Promise<Undertaking[]> {
  const rows = await store.read('thread/undertakings', { ids, states, limit: MOST_UNDERTAKINGS });
  return rows.map(({ undertaking }) => shaped(undertaking));
}

/** Paragraphs with one of the forms: of those documents, or of all published after the earliest of those commitments. */
export async function readTelling(
  store: Store,
  { ids = [], documents = [] }: { readonly ids?: readonly string[]; readonly documents?: readonly string[] },
  forms: readonly string[],
): Promise<TellingPassage[]> {
  const rows = await store.read('thread/telling', { ids, documents, forms, limit: MOST_PASSAGES });
  return rows.map(({ passage: { id, ...own } }) => ({ passage: id, ...own }));
}

function shaped({ ends, ...own }: QueryRow<'thread/undertakings'>['undertaking']): Undertaking {
  const of = (type: string) => ends.filter((end) => end.type === type);
  const containers = of('CONTAINS');
  return {
    ...own,
    actors: of('COMMITTED_TO').map(({ id }) => id),
    topics: of('ABOUT').map(({ id }) => id),
    containers: containers.map(({ id }) => id),
    around: [...new Set(containers.flatMap(({ countries }) => countries))].sort(),
  };
}
