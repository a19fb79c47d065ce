/**
 * Keeps what is in memory in step with the graph, which other processes write to as well. Every writing transaction
 * counts itself and leaves a note of the documents it has changed; a memory that is behind reads only these anew. Where
 * notes are missing, since too many have been written meanwhile, everything is read anew.
 */
import type { EntityRecord } from '../model/graph.ts';
import { hash } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { QueryParams, QueryRow, ReadQueryName } from '../store/queries.gen.ts';
import type { StoreTransaction } from '../store/store.ts';
import { batches, decide, emptyMemory, forget, learn, type Memory, place } from './memory.ts';

/** Documents whose records are read by one query. */
const BATCH = 200;
/** Notes that are kept; the next takes the place of the oldest. */
export const NOTES = 512;
/** Documents named by one note. Of a transaction that changes more it says nothing, and whoever comes after reads everything. */
const LONGEST_NOTE = 5_000;

/** What reads: a transaction, or the store outside one. */
export interface QueryReader {
  run<N extends ReadQueryName>(name: N, params: QueryParams<N>): Promise<QueryRow<N>[]>;
}

/** What a writing transaction changed. */
export interface ChangeNote {
  /** Documents written, removed, or with a record that is in another entity now. */
  readonly documents: ReadonlySet<string>;
  /** Whether decisions were made or taken back. */
  readonly judged: boolean;
}

/** Which transactions have written to the graph: how many, and a digest of their notes. */
export interface Past {
  readonly revision: number;
  readonly history: string | null;
}

const noteId = (revision: number): string => `change/${revision % NOTES}`;

/** The history after one more transaction: equal histories are of equal notes. */
const historyAfter = (before: string | null, revision: number, judged: boolean, documents: readonly string[]): string =>
  hash([before, revision, String(judged), ...documents], 16);

/** Leaves the note of this transaction, which comes after the past that `memory` knows. */
export async function noteChange(tx: StoreTransaction, memory: Memory, note: ChangeNote): Promise<void> {
  const { judged } = note;
  const all = [...note.documents].sort();
  const revision = memory.revision + 1;
  const history = historyAfter(memory.history, revision, judged, all);
  const complete = all.length <= LONGEST_NOTE;
  const documents = complete ? all : [];
  await tx.run('graph/note-change', { id: noteId(revision), revision, documents, judged, complete, history });
  memory.revision = revision;
  memory.history = history;
}

/** Reads everything. `past` is one that the graph had when the reading began, or before. */
export async function readMemory(reader: QueryReader, past: Past): Promise<Memory> {
  const ids = (await reader.run('document/ids', {})).map((row) => row.id);
  const memory = emptyMemory(past, (await reader.run('judgement/all', {})) as Judgement[]);
  await readDocuments(reader, memory, ids);
  return memory;
}

/**
 * Brings `memory` up to that past, or reads everything where it cannot be. What the graph has gained since then may be in
 * it or not: the notes of later transactions name it again.
 */
export async function refreshed(reader: QueryReader, memory: Memory | null, past: Past): Promise<Memory> {
  if (memory?.revision === past.revision && memory.history === past.history) return memory;
  const notes = memory && (await notesSince(reader, memory, past));
  if (!memory || !notes) return readMemory(reader, past);
  await readDocuments(reader, memory, [...notes.documents]);
  if (notes.judged) decide(memory, (await reader.run('judgement/all', {})) as Judgement[]);
  memory.revision = past.revision;
  memory.history = past.history;
  return memory;
}

/** All notes between the two as one; null where one is missing, or where they do not lead from the one to the other. */
async function notesSince(reader: QueryReader, known: Past, now: Past): Promise<ChangeNote | null> {
  const missed = now.revision - known.revision;
  if (missed < 1 || missed > NOTES) return null;
  const wanted = Array.from({ length: missed }, (_, index) => known.revision + 1 + index);
  const notes = await reader.run('graph/changes', { ids: wanted.map(noteId) });
  const complete = notes.length === missed && notes.every((note, at) => note.complete && note.revision === wanted[at]);
  const history = notes.reduce<string | null>(
    (before, { revision, judged, documents }) => historyAfter(before, revision, judged, documents),
    known.history,
  );
  if (!complete || history !== now.history) return null;
  return {
    documents: new Set(notes.flatMap(({ documents }) => documents)),
    judged: notes.some(({ judged }) => judged),
  };
}

interface Stored {
  readonly records: Map<string, string>;
  readonly entities: Map<string, string>;
}

/** Puts the documents into memory as they are stored now; those that are not stored are forgotten. */
async function readDocuments(reader: QueryReader, memory: Memory, ids: readonly string[]): Promise<void> {
  for (const batch of batches(ids, BATCH)) {
    const stored = new Map<string, Stored>();
    for (const { document, id, data, entity } of await reader.run('record/of-documents', { ids: batch })) {
      const known = stored.get(document) ?? { records: new Map(), entities: new Map() };
      stored.set(document, known);
      if (id !== null && data !== null) known.records.set(id, data);
      if (id !== null && entity !== null) known.entities.set(id, entity);
    }
    for (const document of batch) putInto(memory, document, stored.get(document) ?? null);
  }
}

function putInto(memory: Memory, document: string, stored: Stored | null): void {
  const known = memory.documents.get(document);
  if (!stored || !known || !sameRecords(known, stored)) {
    forget(memory, document);
    if (stored)
      learn(
        memory,
        document,
        [...stored.records.values()].map((data) => JSON.parse(data) as EntityRecord),
      );
  }
  for (const record of memory.documents.get(document) ?? []) {
    place(memory, record, stored?.entities.get(record.id) ?? null);
    memory.unsettled.add(record.id);
  }
}

/** A document that was only resolved anew has the records that it had. */
const sameRecords = (known: readonly EntityRecord[], { records }: Stored): boolean =>
  known.length === records.size && known.every((record) => records.get(record.id) === JSON.stringify(record));
