/**
 * A graph as a file: what it is made from, one JSON object a line. Everything else follows from these, so that either
 * engine makes the same graph of them (`restore.ts`). The same graph gives the same bytes.
 *
 *   {"format":"signatory-backup","version":2,"product":"0.1.0","revision":57,"judgements":3,"documents":36}
 *   {"judgement":{"id":"judgement/…","kind":"same",…},"dormant":false}        in the order of ids
 *   {"document":{"id":"document/…","title":…,"notes":[],"text":…,"passages":[[0,64],[66,310],…]},"facts":{…},"loaded":"2026-…"}    likewise
 *   {"end":{"judgements":3,"documents":36,"sha256":"…"}}                      the hash is that of all lines before
 *
 * A decision is dormant where what it speaks of is not in the graph, since its documents were taken out.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type DocumentMetadata, metadataOf } from '../model/document.ts';
import { AppError } from '../model/errors.ts';
import { METADATA } from '../model/factsheet-check.ts';
import { JUDGEMENT_KINDS, type Judgement } from '../model/judgement.ts';
import type { QueryRow } from '../store/queries.gen.ts';
import type { Store } from '../store/store.ts';
import { checkDocument } from './archive-check.ts';
import { batches } from './memory.ts';

export const FORMAT = 'signatory-backup';
/** Raised where an older reader would not understand the file. */
export const FORMAT_VERSION = 2;

/** Documents read at a time: as many as have this many characters together, and never more than so many. */
const MOST_CHARACTERS = 4_000_000;
const MOST_DOCUMENTS = 100;
const MOST_SUBJECTS = 1_000;

const MEGABYTE = 1024 * 1024;
/** A line is a string, and strings have an end. */
const LONGEST_STRING = 256 * MEGABYTE;
/** A fact sheet quotes its text, some of it several times. */
const LINE_TO_DOCUMENT = 16;

/** Longest line of a backup of documents of at most so many bytes; in bytes. */
export const longestLine = (maxDocumentBytes: number): number =>
  Math.min(LONGEST_STRING, LINE_TO_DOCUMENT * maxDocumentBytes + MEGABYTE);

const count = z.number().int().min(0);
const digest = z.string().regex(/^[0-9a-f]{64}$/, '64 hex digits');

const INSTANT = z.iso.datetime({ precision: 3, error: 'an instant, such as 2026-01-31T09:30:00.000Z' });

export const HEADER_LINE = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().min(1).max(FORMAT_VERSION),
  product: z.string().min(1).max(100),
  revision: count,
  judgements: count,
  documents: count,
});
export const JUDGEMENT_LINE = z.strictObject({
  judgement: z.strictObject({
    id: z.string(),
    kind: z.enum(JUDGEMENT_KINDS),
    subjects: z.array(z.string().min(1)),
    by: z.string(),
    at: INSTANT,
    note: z.string().nullable(),
  }),
  dormant: z.boolean(),
});
export const DOCUMENT_LINE = z.strictObject({
  document: METADATA.extend({
    notes: z.array(z.string()),
    text: z.string(),
    passages: z.array(z.tuple([count, count])),
  }),
  facts: z.unknown(),
  loaded: INSTANT.nullish(),
});
export const END_LINE = z.strictObject({
  end: z.strictObject({ judgements: count, documents: count, sha256: digest }),
});

export type ArchiveHeader = z.infer<typeof HEADER_LINE>;
export type ArchivedJudgement = { readonly judgement: Judgement; readonly dormant: boolean };
/** Passages are pairs of offsets into the text. */
export interface ArchivedDocument {
  readonly document: DocumentMetadata & {
    readonly notes: readonly string[];
    readonly text: string;
    readonly passages: readonly (readonly [start: number, end: number])[];
  };
  readonly facts: unknown;
  /** When it was first loaded; null where that was not kept. */
  readonly loaded?: string | null;
}

/** Somebody wrote while the graph was read, so what was read is not one state of it. */
export class GraphChanged extends AppError {
  constructor() {
    super('STORE_UNAVAILABLE', 'the graph is being written to, so that no one state of it can be read', {
      expected: 'no load, removal or decision meanwhile: try again when they are done',
    });
  }
}

export interface ArchiveOptions {
  /** Version of the product, for the header. */
  readonly product: string;
  /** Longest line, in bytes. */
  readonly maxLine: number;
  /** Told before the first document how many there are. */
  readonly onCounts?: (counts: Pick<ArchiveHeader, 'judgements' | 'documents'>) => void;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/**
 * The lines of the file, line ends included, of the graph as it is in one state. Throws `GraphChanged` in the place of
 * the last line where that could not be had, and `BAD_INPUT` for a document that could not be restored.
 */
export async function* archiveLines(store: Store, options: ArchiveOptions): AsyncGenerator<string> {
  const { product, maxLine, onCounts = () => undefined, onProgress = () => undefined } = options;
  const hash = createHash('sha256');
  const line = (value: ArchiveHeader | ArchivedJudgement | ArchivedDocument, where: string): string => {
    const text = `${JSON.stringify(value)}\n`;
    if (Buffer.byteLength(text) > maxLine)
      throw new AppError('TOO_LARGE', 'it is too large for a line of a backup: raise SIGNATORY_MAX_MB', {
        where,
        expected: `at most ${maxLine} bytes`,
        found: `${Buffer.byteLength(text)} bytes`,
      });
    hash.update(text);
    return text;
  };

  const before = await latestState(store);
  const judgements = byId((await store.read('judgement/all', {})) as Judgement[]);
  const sizes = byId(await store.read('document/sizes', {}));
  const counts = { judgements: judgements.length, documents: sizes.length };
  onCounts(counts);
  yield line({ format: FORMAT, version: FORMAT_VERSION, product, revision: before.revision, ...counts }, 'header');
  const known = await knownSubjects(store, judgements);
  for (const { id, kind, subjects, by, at, note } of judgements) {
    const dormant = kind !== 'reject' && !subjects.every((subject) => known.has(subject));
    const instant = new Date(at).toISOString();
    yield line({ judgement: { id, kind, subjects, by, at: instant, note }, dormant }, id);
  }
  let done = 0;
  for (const ids of bySize(sizes)) {
    const rows = new Map((await store.read('document/whole', { ids })).map((row) => [row.document.id, row]));
    for (const id of ids) {
      const row = rows.get(id);
      if (!row) throw new GraphChanged();
      const archived = archivedOf(row);
      checkDocument(archived, id);
      yield line(archived, id);
      done += 1;
    }
    onProgress({ done, total: sizes.length });
  }
  const after = await latestState(store);
  if (after.revision !== before.revision || after.history !== before.history) throw new GraphChanged();
  yield `${JSON.stringify({ end: { ...counts, sha256: hash.digest('hex') } })}\n`;
}

/** A stored document as it stands in the file. */
export function archivedOf({ document, passages }: QueryRow<'document/whole'>): ArchivedDocument {
  const { notes, text, facts, loaded } = document;
  const ordered = [...passages].sort((a, b) => a.index - b.index);
  return {
    document: {
      ...metadataOf(document),
      notes: notes ?? [],
      text,
      passages: ordered.map(({ start, end }) => [start, end]),
    },
    facts: JSON.parse(facts),
    loaded: loaded === null ? null : new Date(loaded).toISOString(),
  };
}

/**
 * Asked of whoever writes, in a transaction that could write itself: a replica may lag behind, and what is read after
 * this is read from one that has seen it.
 */
async function latestState(store: Store): Promise<{ readonly revision: number; readonly history: string | null }> {
  const [row] = await store.write((tx) => tx.run('graph/revision', {}));
  return { revision: row?.revision ?? 0, history: row?.history ?? null };
}

/** Those of the decisions' subjects that are in the graph. */
async function knownSubjects(store: Store, judgements: readonly Judgement[]): Promise<ReadonlySet<string>> {
  const wanted = new Set(judgements.flatMap(({ kind, subjects }) => (kind === 'reject' ? [] : subjects)));
  const known = new Set<string>();
  for (const ids of batches([...wanted], MOST_SUBJECTS))
    for (const { record } of await store.read('entity/resolve', { ids })) known.add(record);
  return known;
}

function* bySize(documents: readonly { readonly id: string; readonly size: number }[]): Generator<string[]> {
  let batch: string[] = [];
  let characters = 0;
  for (const { id, size } of documents) {
    if (batch.length > 0 && (batch.length >= MOST_DOCUMENTS || characters + size > MOST_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(id);
    characters += size;
  }
  if (batch.length > 0) yield batch;
}

/** In the order of code units, which no engine's own order need be. */
const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
