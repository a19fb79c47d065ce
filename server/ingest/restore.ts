/** What a backup holds, put into a graph: facts as they were read then, decisions as they were made then. */
import { AppError } from '../model/errors.ts';
import type { FactSheet } from '../model/factsheet.ts';
import type { Judgement } from '../model/judgement.ts';
import { PROJECTION } from '../project/index.ts';
import type { Store, StoreTransaction } from '../store/store.ts';
import { type ArchiveHeader, archivedOf } from './archive.ts';
import { type ArchiveReading, readArchive } from './archive-read.ts';
import { applyChange } from './change.ts';
import { batches, type Memory } from './memory.ts';
import type { Reading } from './plan.ts';
import type { ChangeNote, QueryReader } from './refresh.ts';
import { sayingOf } from './saying.ts';
import type { Worked } from './state.ts';

/** Documents restored by one transaction: no more than so many, nor than so many bytes of the file. */
const MOST_DOCUMENTS = 50;
const MOST_BYTES = 2_000_000;
/** Stored documents compared at a time. */
const COMPARED = 20;

/** Documents and decisions of a backup, written in one transaction. */
export interface RestorePart {
  /** Each document once. */
  readonly readings: readonly Reading[];
  readonly judgements: readonly Judgement[];
}

export interface RestoreReport {
  /** Documents written. */
  readonly restored: number;
  /** Documents that were there already. */
  readonly unchanged: number;
  /** Decisions added. */
  readonly judgements: number;
}

export interface RestoreProgress {
  /** Documents dealt with, of all that the backup has. */
  readonly done: number;
  readonly total: number;
}

export interface RestoreOptions extends ArchiveReading {
  /** Most documents written by one transaction. */
  readonly groupDocuments?: number;
  readonly onProgress?: (progress: RestoreProgress) => void;
}

/** What restoring needs of an ingest. */
interface Restorer {
  restore(part: RestorePart): Promise<RestoreReport>;
}

/** Reads a backup to its end and gives its header. Throws `BAD_INPUT` for the first fault. */
export async function verifyArchive(bytes: AsyncIterable<Uint8Array>, options: ArchiveReading): Promise<ArchiveHeader> {
  let found: ArchiveHeader | null = null;
  for await (const entry of readArchive(bytes, options)) if (entry.kind === 'header') found = entry.header;
  if (!found) throw new Error('a backup that has been read to its end has a header');
  return found;
}

/**
 * Restores a backup that has been verified; `open` gives it anew each time. It is compared with what the graph holds
 * before anything is written: throws `BAD_INPUT` where the graph has other content for one of its documents. Cut off, it
 * leaves what the next run completes.
 */
export async function restoreArchive(
  store: Store,
  ingest: Restorer,
  open: () => AsyncIterable<Uint8Array>,
  options: RestoreOptions,
): Promise<RestoreReport> {
  const { groupDocuments = MOST_DOCUMENTS, onProgress = () => undefined } = options;
  const present = await alreadyThere(store, open, options);
  const decided = new Set((await store.read('judgement/all', {})).map(({ id }) => id));
  let total = 0;
  let done = 0;
  let report: RestoreReport = { restored: 0, unchanged: 0, judgements: 0 };
  let readings: Reading[] = [];
  let judgements: Judgement[] = [];
  let bytes = 0;
  const write = async () => {
    if (readings.length === 0 && judgements.length === 0) return;
    const { restored, unchanged, judgements: made } = await ingest.restore({ readings, judgements });
    report = {
      restored: report.restored + restored,
      unchanged: report.unchanged + unchanged,
      judgements: report.judgements + made,
    };
    done += readings.length;
    onProgress({ done, total });
    readings = [];
    judgements = [];
    bytes = 0;
  };
  for await (const entry of readArchive(open(), options)) {
    if (entry.kind === 'header') total = entry.header.documents;
    else if (entry.kind === 'judgement') {
      if (!decided.has(entry.judgement.id)) judgements.push(entry.judgement);
    } else if (present.has(entry.reading.document.id)) {
      report = { ...report, unchanged: report.unchanged + 1 };
      done += 1;
    } else {
      // Decisions come first, so that documents find them in force; alone, since they may concern all that is there.
      if (judgements.length > 0) await write();
      if (readings.length >= groupDocuments || (bytes > 0 && bytes + entry.size > MOST_BYTES)) await write();
      readings.push(entry.reading);
      bytes += entry.size;
    }
  }
  await write();
  return report;
}

/** Ids of the backup's documents that the graph has as they are. Throws where it has one with other content. */
async function alreadyThere(
  store: Store,
  open: () => AsyncIterable<Uint8Array>,
  options: ArchiveReading,
): Promise<ReadonlySet<string>> {
  const stored = new Set((await store.read('document/ids', {})).map(({ id }) => id));
  const present = new Set<string>();
  if (stored.size === 0) return present;
  const different: string[] = [];
  let compared: Reading[] = [];
  const compare = async () => {
    const { same, other } = await standingOf({ run: store.read }, compared);
    for (const id of same) present.add(id);
    different.push(...other);
    compared = [];
  };
  for await (const entry of readArchive(open(), options)) {
    if (entry.kind !== 'document' || !stored.has(entry.reading.document.id)) continue;
    compared.push(entry.reading);
    if (compared.length >= COMPARED) await compare();
  }
  await compare();
  refuseDifferent(different);
  return present;
}

/** Writes one part of a backup in a transaction that has the lock, whoever wrote meanwhile; see `Ingest.restore`. */
export async function applyRestore(
  tx: StoreTransaction,
  memory: Memory,
  { readings, judgements }: RestorePart,
): Promise<Worked<RestoreReport>> {
  const known = new Set(memory.judgements.map(({ id }) => id));
  const added = judgements.filter(({ id }) => !known.has(id));
  for (const judgement of added) await tx.run('judgement/save', { judgement });
  const notes: ChangeNote[] = [];
  if (added.length > 0) {
    notes.push(await applyChange(tx, memory, { judgements: ordered([...memory.judgements, ...added]) }));
    // Only now: what a rejected relation is called follows from the entities at its ends.
    const rejected = new Set(added.flatMap(({ kind, subjects }) => (kind === 'reject' ? subjects : [])));
    if (rejected.size > 0 && memory.documents.size > 0)
      notes.push(await applyChange(tx, memory, await sayingOf(rejected, tx, memory)));
  }
  const there = readings.filter(({ document }) => memory.documents.has(document.id));
  const { same, other } = await standingOf(tx, there);
  refuseDifferent(other);
  const save = readings.filter(({ document }) => !same.has(document.id));
  if (save.length > 0) notes.push(await applyChange(tx, memory, { save }));
  return {
    result: { restored: save.length, unchanged: same.size, judgements: added.length },
    note: {
      documents: new Set(notes.flatMap(({ documents }) => [...documents])),
      judged: notes.some(({ judged }) => judged),
    },
  };
}

const ordered = (judgements: readonly Judgement[]): Judgement[] =>
  [...judgements].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));

/** Which of the documents are stored just as they are, and which with other content. The same bytes from another place are no other content. */
async function standingOf(
  reader: QueryReader,
  readings: readonly Reading[],
): Promise<{ same: ReadonlySet<string>; other: readonly string[] }> {
  const same = new Set<string>();
  const other: string[] = [];
  for (const batch of batches(readings, COMPARED)) {
    const wanted = new Map(batch.map((reading) => [reading.document.id, contentOf(reading)]));
    for (const row of await reader.run('document/whole', { ids: [...wanted.keys()] })) {
      const { id, projection } = row.document;
      const stored = archivedOf(row);
      const { source: _, ...document } = stored.document;
      if (JSON.stringify({ document, facts: sourceless(stored.facts as FactSheet) }) !== wanted.get(id)) other.push(id);
      else if (projection === PROJECTION) same.add(id);
    }
  }
  return { same, other };
}

/** What a document would be stored as, whatever place it came from. */
function contentOf({ document, sheet }: Reading): string {
  const { id, title, publisher, url, published, language, sha256, notes, text, passages } = document;
  const known = { id, title, publisher, url, published, language, sha256 };
  const ranges = passages.map(({ start, end }) => [start, end]);
  const all = [...new Set([...notes, ...sheet.notes])];
  return JSON.stringify({ document: { ...known, notes: all, text, passages: ranges }, facts: sourceless(sheet) });
}

const sourceless = (sheet: FactSheet) => ({ ...sheet, document: { ...sheet.document, source: '' } });

function refuseDifferent(ids: readonly string[]): void {
  const [first] = ids;
  if (first === undefined) return;
  const others = ids.length > 1 ? `, and ${ids.length - 1} more` : '';
  throw new AppError('BAD_INPUT', 'the graph has other content for documents of the backup: take these out before', {
    where: `${first}${others}`,
    expected: 'the text and the facts of the backup',
    found: 'others',
  });
}
