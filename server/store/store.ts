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

/** What a node or a relation can hold: no maps, and no lists of lists or of unlike things, which not every engine stores. */
export type PropertyValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly number[]
  | readonly boolean[];

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
  /**
   * Runs one query that only reads. Rejects with `STORE_FAILED`, or with `STORE_UNAVAILABLE` where the database is away:
   * after some seconds at the first, soon while it stays away. Once `signal` is aborted it rejects with
   * `CANCELLED` or with the signal's own `AppError`, and a server ends the query; the embedded engine cannot, and comes to
   * its end unheard.
   */
  read<N extends ReadQueryName>(name: N, params: QueryParams<N>, signal?: AbortSignal): Promise<QueryRow<N>[]>;
  /**
   * Runs `work` in one transaction, one writer at a time; rolls back where it throws. A database that is away is waited
   * for, about a minute. `work` must bear being run again: locks of other writers, or a connection that breaks, end a
   * transaction in its middle, and where the answer to the commit is lost it may even have been stored.
   */
  write<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T>;
  /** Full-text search by the engine's own index: names and aliases of entities, or text of passages. */
  searchText(index: 'entities' | 'passages', text: string, limit: number, signal?: AbortSignal): Promise<TextHit[]>;
  /** Lets what is under way end, within a bound, and closes; again does nothing. */
  close(): Promise<void>;
}
