/** What resolution needs in memory: every record, the decisions, and which entity each record is stored in. */
import type { Assignment, EntityRecord } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { closedEntity } from '../project/closed.ts';
import { createResolver, type Resolver } from '../resolve/index.ts';
import type { QueryParams, QueryRow, ReadQueryName } from '../store/queries.gen.ts';

const BATCH = 200;

export interface Memory {
  /** Count of the graph's writing transactions, as last seen. */
  revision: number;
  /** Records by document. */
  readonly documents: Map<string, readonly EntityRecord[]>;
  judgements: readonly Judgement[];
  resolver: Resolver;
  /** Record id → entity id, as stored. */
  assignment: Assignment;
}

/** What reads: a transaction, or the store outside one. */
export interface QueryReader {
  run<N extends ReadQueryName>(name: N, params: QueryParams<N>): Promise<QueryRow<N>[]>;
}

/** Reads it from the store. `revision` is the count that the graph has at that moment. */
export async function readMemory(reader: QueryReader, revision: number): Promise<Memory> {
  const ids = (await reader.run('document/ids', {})).map((row) => row.id);
  const documents = new Map<string, EntityRecord[]>(ids.map((id) => [id, []]));
  const assignment = new Map<string, string>();
  for (const batch of batches(ids, BATCH))
    for (const { document, id, data, entity } of await reader.run('record/of-documents', { ids: batch })) {
      documents.get(document)?.push(JSON.parse(data) as EntityRecord);
      if (entity !== null) assignment.set(id, entity);
    }
  const judgements = (await reader.run('judgement/all', {})) as Judgement[];
  const resolver = resolverOf(documents, judgements);
  return { revision, documents, judgements, resolver, assignment };
}

/** A resolver that knows these records and decisions. */
export function resolverOf(
  documents: ReadonlyMap<string, readonly EntityRecord[]>,
  judgements: readonly Judgement[],
): Resolver {
  const resolver = createResolver(judgements);
  for (const records of documents.values()) resolver.add(openRecords(records));
  return resolver;
}

/** The records about which resolution has something to decide. */
export const openRecords = (records: readonly EntityRecord[]): EntityRecord[] =>
  records.filter((record) => closedEntity(record) === null);

/** Which entity each record is, by the rules and decisions as they stand now. */
export function currentAssignment({ documents, resolver }: Memory): Assignment {
  const resolved = resolver.resolution().assignment;
  const all = new Map<string, string>();
  for (const records of documents.values())
    for (const record of records) all.set(record.id, closedEntity(record) ?? resolved.get(record.id) ?? record.id);
  return all;
}

/** The list in pieces of at most `size`. */
export function batches<T>(list: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at < list.length; at += size) pieces.push(list.slice(at, at + size));
  return pieces;
}
