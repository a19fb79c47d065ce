/** What resolution needs in memory: every record, the decisions, and which entity each record is stored in. */
import type { Assignment, EntityRecord } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { closedEntity } from '../project/closed.ts';
import { createResolver, OfficeHolders, type Resolver } from '../resolve/index.ts';

export interface Memory {
  /** Count of the graph's writing transactions, and a digest of their notes, as last seen. */
  revision: number;
  history: string | null;
  /** Records by document; a document without any is there too. */
  readonly documents: Map<string, readonly EntityRecord[]>;
  readonly records: Map<string, EntityRecord>;
  judgements: readonly Judgement[];
  resolver: Resolver;
  /** Who is given which office, and who is spoken of by an office only. */
  readonly holders: OfficeHolders;
  /** Record id → entity id, as stored. */
  readonly assignment: Map<string, string>;
  /** Entity id → its records, as stored. */
  readonly members: Map<string, Set<EntityRecord>>;
  /** Ids of records that rules and decisions may put elsewhere than where they are stored. */
  readonly unsettled: Set<string>;
}

export const emptyMemory = (past: Pick<Memory, 'revision' | 'history'>, judgements: readonly Judgement[]): Memory => ({
  revision: past.revision,
  history: past.history,
  documents: new Map(),
  records: new Map(),
  judgements,
  resolver: createResolver(judgements),
  holders: new OfficeHolders(),
  assignment: new Map(),
  members: new Map(),
  unsettled: new Set(),
});

/** Takes a document in that was not known, its records in no entity yet. */
export function learn(memory: Memory, document: string, records: readonly EntityRecord[]): void {
  memory.documents.set(document, records);
  for (const record of records) memory.records.set(record.id, record);
  for (const { id } of records) memory.unsettled.add(id);
  for (const record of records) memory.holders.add(record);
  memory.resolver.add(openRecords(records));
}

/** Forgets a document with its records; one that is not known is no error. */
export function forget(memory: Memory, document: string): void {
  for (const record of memory.documents.get(document) ?? []) {
    place(memory, record, null);
    memory.records.delete(record.id);
    memory.holders.remove(record);
    memory.unsettled.delete(record.id);
  }
  if (memory.documents.delete(document)) memory.resolver.remove(document);
}

/** Notes that a record is stored in that entity, or in none. */
export function place(memory: Memory, record: EntityRecord, entity: string | null): void {
  const { assignment, members } = memory;
  const before = assignment.get(record.id);
  if (before !== undefined) {
    const left = members.get(before);
    left?.delete(record);
    if (left?.size === 0) members.delete(before);
  }
  if (entity === null) assignment.delete(record.id);
  else {
    assignment.set(record.id, entity);
    members.set(entity, (members.get(entity) ?? new Set()).add(record));
  }
}

/** Puts other decisions in force. */
export function decide(memory: Memory, judgements: readonly Judgement[]): void {
  memory.judgements = judgements;
  memory.resolver = createResolver(judgements);
  for (const records of memory.documents.values()) memory.resolver.add(openRecords(records));
}

/** Records that belong, by rules and decisions as they stand now, to another entity than they are stored in; with that entity. */
export function misplaced(memory: Memory): Map<EntityRecord, string> {
  const { assignment } = memory.resolver.resolution();
  for (const id of memory.resolver.moved()) memory.unsettled.add(id);
  const found = new Map<EntityRecord, string>();
  for (const id of memory.unsettled) {
    const record = memory.records.get(id);
    const entity = record && entityOf(record, assignment);
    if (record && entity !== undefined && entity !== memory.assignment.get(id)) found.set(record, entity);
    else memory.unsettled.delete(id);
  }
  return found;
}

const entityOf = (record: EntityRecord, resolved: Assignment): string =>
  closedEntity(record) ?? resolved.get(record.id) ?? record.id;

/** The records about which resolution has something to decide. */
export const openRecords = (records: readonly EntityRecord[]): EntityRecord[] =>
  records.filter((record) => closedEntity(record) === null);

/** The list in pieces of at most `size`. */
export function batches<T>(list: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at < list.length; at += size) pieces.push(list.slice(at, at + size));
  return pieces;
}
