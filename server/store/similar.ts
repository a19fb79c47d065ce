/** What entities share. */
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** Things around an entity, and pairs of them and others, looked at at most; of more, those that the fewest have to do with. */
export const MOST_AROUND = 200;
const MOST_PAIRS = 20_000;

export type SharedRow = QueryRow<'similar/shared'>;

export const readShared = (store: Store, id: string): Promise<readonly SharedRow[]> =>
  store.read('similar/shared', { id, around: MOST_AROUND, limit: MOST_PAIRS });
