// Made from the headers of cypher/**/*.cypher by `npm run generate`. Do not edit.
import type { StoreValue } from './store.ts';

type Properties = { [key: string]: StoreValue };
type Frozen<T> = T extends readonly (infer E)[] ? readonly Frozen<E>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Every query by name: what it takes, and a row of what it gives. */
export interface Queries {
  /** marks that this transaction writes, and counts it. */
  'graph/lock': { mode: 'write'; params: Record<string, never>; row: { revision: number } };
  /** how many transactions have written to the graph; no row before the first. */
  'graph/revision': { mode: 'read'; params: Record<string, never>; row: { revision: number } };
}
export type QueryName = keyof Queries;
/** Names of the queries that change nothing. */
export type ReadQueryName = { [N in QueryName]: Queries[N] extends { mode: 'read' } ? N : never }[QueryName];
export type QueryParams<N extends QueryName> = Queries[N] extends { params: infer P } ? Frozen<P> : never;
export type QueryRow<N extends QueryName> = Queries[N] extends { row: infer R } ? R : never;
export type { Properties };
