/**
 * The database as the rest of the server sees it: named query files in, plain rows out. Two engines implement it.
 *
 *   const rows = await store.read('agreement/signatures', { ids: ['agreement/…'] });
 *   await store.write(async (tx) => { await tx.run('document/merge', { … }); });
 */
import type { QueryName, QueryParams, QueryRow, ReadQueryName } from './queries.gen.ts';

/** Values that travel to and from both engines. Days are `YYYY-MM-DD` strings, instants ISO 8601 strings, whole numbers integers. */
export type StoreValue =
  | string
  | number
  | boolean
  | null
  | readonly StoreValue[]
  | { readonly [key: string]: StoreValue };

/** A transaction: all of it is stored, or none. */
export interface StoreTransaction {
  /** Queries take effect in the order of calling. The next may be asked for before the one before has answered, but all must be awaited. */
  run<N extends QueryName>(name: N, params: QueryParams<N>): Promise<QueryRow<N>[]>;
}

/** One hit of a full-text search, best first. */
export interface TextHit {
  readonly id: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

export interface Store {
  readonly engine: 'grafeo' | 'neo4j';
  /** Version of the engine or server, for `status`. */
  readonly version: string;
  /** Runs one query that only reads. Rejects with `STORE_FAILED` or `STORE_UNAVAILABLE`. */
  read<N extends ReadQueryName>(name: N, params: QueryParams<N>): Promise<QueryRow<N>[]>;
  /** Runs `work` in one transaction, one writer at a time; rolls back where it throws. */
  write<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T>;
  /** Full-text search by the engine's own index: names and aliases of entities, or text of passages. */
  searchText(index: 'entities' | 'passages', text: string, limit: number): Promise<TextHit[]>;
  close(): Promise<void>;
}
