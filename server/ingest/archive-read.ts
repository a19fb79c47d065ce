/** Reads a backup and believes nothing of it: every line is checked before it is handed on. */
import { createHash } from 'node:crypto';
import { AppError } from '../model/errors.ts';
import { checkShape, shown } from '../model/factsheet-check.ts';
import type { Judgement } from '../model/judgement.ts';
import { closedRecords } from '../project/closed.ts';
import { recordsOf } from '../resolve/index.ts';
import {
  type ArchivedDocument,
  type ArchivedJudgement,
  type ArchiveHeader,
  DOCUMENT_LINE,
  END_LINE,
  FORMAT,
  FORMAT_VERSION,
  HEADER_LINE,
  JUDGEMENT_LINE,
} from './archive.ts';
import { checkDocument, checkJudgement } from './archive-check.ts';
import { cutOff, type Line, linesOf } from './archive-lines.ts';
import type { Reading } from './plan.ts';

export type ArchiveEntry =
  | { readonly kind: 'header'; readonly header: ArchiveHeader }
  | { readonly kind: 'judgement'; readonly judgement: Judgement }
  | { readonly kind: 'document'; readonly reading: Reading; readonly size: number };

export interface ArchiveReading {
  /** What the file is called in errors. */
  readonly name: string;
  /** Longest line, in bytes. */
  readonly maxLine: number;
}

const LONGEST_HEADER = 4_096;
const LINE_END = '\n';
/** Half of a character beyond 16 bits, which no database keeps; whole ones are not written by their numbers. */
const HALF = /(?<!\\)(?:\\\\)*\\u[dD][89a-fA-F]/;

/**
 * What the lines say, in their order. Nothing that was handed on counts before the last line has been read: only then
 * are counts, hash and the subjects of decisions known to be right.
 * Throws `BAD_INPUT` for the first fault, with file, line, what was expected and what was found.
 */
export async function* readArchive(
  bytes: AsyncIterable<Uint8Array>,
  { name, maxLine }: ArchiveReading,
): AsyncGenerator<ArchiveEntry> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const hash = createHash('sha256');
  const subjects = subjectCheck();
  const seen = { judgements: 0, documents: 0 };
  let header: ArchiveHeader | null = null;
  let last = '';
  let ended = false;
  let number = 0;

  for await (const line of linesOf(bytes, { name, longest: (at) => (at === 1 ? LONGEST_HEADER : maxLine) })) {
    number = line.number;
    const where = `${name}, line ${number}`;
    if (ended) throw new AppError('BAD_INPUT', 'something follows the last line', { where, expected: 'no more lines' });
    const value = parsed(line, decoder, where, header !== null);
    if (!header) {
      header = headerOf(value, where);
      yield { kind: 'header', header };
    } else if ('end' in value) {
      checkShape(END_LINE, value, where);
      const { end } = value as { end: typeof seen & { sha256: string } };
      for (const what of ['judgements', 'documents'] as const)
        for (const said of [header[what], end[what]])
          if (said !== seen[what]) throw fault(where, `${said} ${what}`, `${seen[what]}`);
      const found = hash.digest('hex');
      if (end.sha256 !== found) throw fault(where, `lines whose SHA-256 is ${end.sha256}`, found);
      ended = true;
      continue;
    } else if ('judgement' in value) {
      checkShape(JUDGEMENT_LINE, value, where);
      const { judgement, dormant } = value as ArchivedJudgement;
      if (seen.documents > 0) throw fault(where, 'decisions before all documents', 'a decision after a document');
      checkJudgement(judgement, where);
      last = inOrder(judgement.id, last, where);
      seen.judgements += 1;
      if (!dormant) subjects.want(judgement, where);
      yield { kind: 'judgement', judgement };
    } else {
      checkShape(DOCUMENT_LINE, value, where);
      const archived = value as unknown as ArchivedDocument;
      const { document, sheet } = checkDocument(archived, where);
      last = inOrder(document.id, seen.documents === 0 ? '' : last, where);
      seen.documents += 1;
      if (seen.documents > header.documents) throw fault(where, `${header.documents} documents`, 'one more');
      const own = recordsOf(sheet);
      for (const { id, type } of own) subjects.meet(id, type);
      const reading = { document, sheet, records: [...own, ...closedRecords(sheet)], loaded: archived.loaded ?? null };
      yield { kind: 'document', reading, size: line.bytes.length };
    }
    hash.update(line.bytes).update(LINE_END);
  }
  if (!ended) throw number === 0 ? notOurs(`${name}, line 1`, 'an empty file') : cutOff(`${name}, line ${number + 1}`);
  subjects.settle();
}

function parsed(
  { bytes }: Line,
  decoder: TextDecoder,
  where: string,
  ours: boolean,
): Readonly<Record<string, unknown>> {
  let text = '';
  try {
    text = decoder.decode(bytes);
    if (HALF.test(text)) throw fault(where, 'whole characters', 'half of one (\\ud800 to \\udfff)');
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    if (error instanceof AppError) throw error;
    // Told of below, as any other value that is no object.
  }
  const found = text === '' ? 'something that is no text' : shown(text);
  throw ours ? fault(where, 'a JSON object on one line', found) : notOurs(where, found);
}

function headerOf(value: Readonly<Record<string, unknown>>, where: string): ArchiveHeader {
  if (value.format !== FORMAT) throw notOurs(where, shown(value.format));
  if (typeof value.version === 'number' && value.version > FORMAT_VERSION)
    throw new AppError('BAD_INPUT', 'the backup was made by a newer Signatory: restore it with that one', {
      where,
      expected: `format version ${FORMAT_VERSION}`,
      found: `${value.version}`,
    });
  checkShape(HEADER_LINE, value, where);
  return value as unknown as ArchiveHeader;
}

/** Ids rise, so that none stands twice. */
function inOrder(id: string, last: string, where: string): string {
  if (id > last) return id;
  throw fault(where, `an id after ${shown(last)} in the order of the alphabet`, shown(id));
}

/** Whether decisions speak of records that the file has, both of one type; known only once all documents are read. */
function subjectCheck() {
  const types = new Map<string, string | null>();
  const wanted: { readonly subjects: readonly string[]; readonly where: string }[] = [];
  return {
    want({ kind, subjects }: Judgement, where: string): void {
      if (kind === 'reject') return;
      wanted.push({ subjects, where });
      for (const subject of subjects) types.set(subject, null);
    },
    meet(record: string, type: string): void {
      if (types.has(record)) types.set(record, type);
    },
    settle(): void {
      for (const { subjects, where } of wanted) {
        const missing = subjects.find((subject) => !types.get(subject));
        if (missing !== undefined) throw fault(where, 'records of the documents of this file', shown(missing));
        const found = [...new Set(subjects.map((subject) => types.get(subject)))];
        if (found.length > 1) throw fault(where, 'two records of one type', found.join(' and '));
      }
    },
  };
}

const notOurs = (where: string, found: string): AppError =>
  new AppError('BAD_INPUT', 'this is no backup of Signatory', { where, expected: `"format":"${FORMAT}"`, found });

const fault = (where: string, expected: string, found: string): AppError =>
  new AppError('BAD_INPUT', 'it does not fit', { where, expected, found });
