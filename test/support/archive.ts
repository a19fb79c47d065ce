/** Backups as lines, for tests that change them. */
import { createHash } from 'node:crypto';
import { archiveLines } from '../../server/ingest/archive.ts';
import { restoreArchive, verifyArchive } from '../../server/ingest/restore.ts';
import { createIngest, type Ingest } from '../../server/ingest.ts';
import type { Store } from '../../server/store/index.ts';
import { goldInput, goldNames, goldSheet } from './gold.ts';

export const MAX_LINE = 4_000_000;
export const READING = { name: 'backup.jsonl', maxLine: MAX_LINE };

/** Documents in which persons, ministries and instruments recur. */
export const ARCHIVED = goldNames().filter((name) => /cambodia-(laos|receives|vietnam)|clv|plan-20(11|23)/.test(name));
const DAY = Date.parse('2026-01-01T00:00:00.000Z');

/** An ingest with the gold's facts, and a clock that goes on by a second at every decision. */
export function goldIngest(store: Store): Ingest {
  let seconds = 0;
  const now = () => {
    seconds += 1;
    return new Date(DAY + seconds * 1000);
  };
  return createIngest(store, { extract: goldSheet, now });
}

/** Fills an empty graph with documents and decisions of every kind, one of them about a document that is no longer there. */
export async function fillJudged(store: Store): Promise<Ingest> {
  const ingest = goldIngest(store);
  await ingest.load(ARCHIVED.map(goldInput));
  const relations = await store.read('graph/all-relations', {});
  const ends = (type: string, target: string) =>
    relations.filter((relation) => relation.type === type && relation.target.startsWith(target));
  const recordsOf = (entity: string) => ends('RESOLVED_TO', entity).map(({ source }) => source);
  const [kheng = '', again = ''] = recordsOf('person/sar-kheng');
  const [sokha = ''] = recordsOf('person/sar-sokha');
  const [vilay = '', later = ''] = recordsOf('person/vilay');
  const [office] = ends('HOLDS_OFFICE', '');
  const by = 'an editor';
  await ingest.judge({ kind: 'different', subjects: [kheng, again], by, note: 'two of one name' });
  await ingest.judge({ kind: 'same', subjects: [again, sokha], by });
  await ingest.judge({ kind: 'different', subjects: [vilay, later], by: 'another editor' });
  await ingest.judge({ kind: 'reject', subjects: [String(office?.properties.id)], by, note: 'misread' });
  await ingest.remove(ends('DESCRIBES', later).map(({ source }) => source));
  return ingest;
}

/** The lines of a graph's backup, without their ends. */
export async function linesOfBackup(store: Store, product = '1.0.0'): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of archiveLines(store, { product, maxLine: MAX_LINE })) lines.push(line.slice(0, -1));
  return lines;
}

/** Lines as the bytes of a file. */
export const fileOf = (lines: readonly string[]): Buffer => Buffer.from(lines.map((line) => `${line}\n`).join(''));

/** The file of lines that somebody has changed, with counts and hash made right again. */
export function sealed(lines: readonly string[]): Buffer {
  const body = lines.slice(0, -1);
  const count = (what: string) => body.filter((line) => line.startsWith(`{"${what}"`)).length;
  const [judgements, documents] = [count('judgement'), count('document')];
  const [header = '', ...rest] = body;
  const begun = [
    header.replace(/"judgements":\d+,"documents":\d+/, `"judgements":${judgements},"documents":${documents}`),
    ...rest,
  ];
  const sha256 = createHash('sha256').update(fileOf(begun)).digest('hex');
  return fileOf([...begun, JSON.stringify({ end: { judgements, documents, sha256 } })]);
}

/** Bytes as a stream gives them, in pieces. */
export async function* pieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Verifies a file and restores it, as the command does. */
export async function restored(store: Store, file: Uint8Array, ingest = createIngest(store)) {
  await verifyArchive(pieces(file), READING);
  return restoreArchive(store, ingest, () => pieces(file), READING);
}
