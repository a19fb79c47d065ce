// Made from the headers of cypher/**/*.cypher by `npm run generate`. Do not edit.
export interface Queries {}
export type QueryName = keyof Queries;
export type QueryParams<N extends QueryName> = Queries[N] extends { params: infer P } ? P : never;
export type QueryRow<N extends QueryName> = Queries[N] extends { row: infer R } ? R : never;
