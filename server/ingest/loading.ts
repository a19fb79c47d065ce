/** Documents on their way into the graph: read and extracted apart from the store, and put together for a transaction. */
import { AppError, messageOf } from '../model/errors.ts';
import type { FactSheet } from '../model/factsheet.ts';
import { PROJECTION } from '../project/index.ts';
import type { Reading } from './plan.ts';
import type { Outcome, Unread } from './reading/reading.ts';
import type { QueryReader } from './refresh.ts';
import type { DocumentReport, FactCounts, IngestInput, IngestOptions } from './types.ts';

const MEGABYTE = 1024 * 1024;
/**
 * What is read together and what one transaction takes, at most: documents, and characters of their text. Reading is the
 * quicker the more goes through each rule at once; a transaction is short, so that little is lost where it fails, others
 * wait for it briefly, and what is stored is told of often.
 */
export const GROUPS = {
  reading: { documents: 256, characters: MEGABYTE },
  writing: { documents: 32, characters: MEGABYTE },
} as const;
/** How many documents are read and written first: few, so that the database has work early. */
const FIRST_GROUP = 8;
/** How many times as many are read, and written, each time than the time before, until there are as many as may be. */
const GROWTH = 4;
/** Milliseconds that reading waits for more content, where it comes from afar: what is there by then is read. */
const PATIENCE = 2_000;

/** One input of a load, as far as it has come before the store is asked. */
export type Prepared = { readonly source: string } & Outcome;

export interface Ways extends Required<Pick<IngestOptions, 'groupDocuments' | 'groupCharacters'>> {
  /** Reads documents and extracts their facts; gives an outcome for each, in order. */
  readonly readAll: (several: readonly Unread[]) => Promise<readonly Outcome[]>;
}

/** Inputs with their content, as many as are read together; what keeps one from being had is kept, to be told in its turn. */
async function fetched(inputs: readonly IngestInput[], from: number, most: number): Promise<(Unread | Prepared)[]> {
  const found: (Unread | Prepared)[] = [];
  const began = performance.now();
  let bytes = 0;
  for (const { source, bytes: content } of inputs.slice(from, from + most)) {
    if (bytes > GROUPS.reading.characters || performance.now() - began > PATIENCE) break;
    try {
      const own = typeof content === 'function' ? await content() : content;
      bytes += own.length;
      found.push({ source, bytes: own });
    } catch (fault) {
      found.push({ source, fault });
    }
  }
  return found;
}

/** Reads inputs and extracts their facts. */
async function prepare(inputs: readonly (Unread | Prepared)[], readAll: Ways['readAll']): Promise<Prepared[]> {
  const outcomes = (await readAll(inputs.filter((each) => 'bytes' in each))).values();
  return inputs.map((each) =>
    'bytes' in each ? { source: each.source, ...(outcomes.next().value as Outcome) } : each,
  );
}

/**
 * The inputs in their order, in groups for one transaction each: bounded by number and characters of text, and no
 * document twice in one. What comes next is read while the caller works on what was read before.
 */
export async function* groups(inputs: readonly IngestInput[], ways: Ways): AsyncGenerator<readonly Prepared[]> {
  let at = 0;
  let reading = FIRST_GROUP;
  let writing = Math.min(FIRST_GROUP, ways.groupDocuments);

  async function next(): Promise<Prepared[]> {
    const coming = await fetched(inputs, at, reading);
    at += coming.length;
    reading = Math.min(reading * GROWTH, GROUPS.reading.documents);
    return prepare(coming, ways.readAll);
  }

  let coming = next();
  for (let read = await coming; read.length > 0; read = await coming) {
    coming = next();
    while (read.length > 0) {
      yield read.splice(0, fitting(read, writing, ways.groupCharacters));
      writing = Math.min(writing * GROWTH, ways.groupDocuments);
    }
  }
}

/** How many of them, from the first on, go into one transaction: one at least. */
function fitting(read: readonly Prepared[], most: number, mostCharacters: number): number {
  const ids = new Set<string>();
  let characters = 0;
  let count = 0;
  for (const one of read.slice(0, most)) {
    if ('reading' in one) {
      const { id, text } = one.reading.document;
      characters += text.length;
      if (count > 0 && (ids.has(id) || characters > mostCharacters)) break;
      ids.add(id);
    }
    count += 1;
  }
  return count;
}

/** Those of the readings that the store does not hold just so, by the same rules. */
export async function news(reader: QueryReader, readings: readonly Reading[]): Promise<Reading[]> {
  if (readings.length === 0) return [];
  const rows = await reader.run('document/facts', { ids: readings.map(({ document }) => document.id) });
  const stored = new Map(rows.map((row) => [row.id, row]));
  return readings.filter(({ document, sheet }) => {
    const known = stored.get(document.id);
    return known?.projection !== PROJECTION || !sameFacts(JSON.parse(known.facts) as FactSheet, sheet);
  });
}

/** The same bytes loaded from another place are no news, unless only that place tells where they were published. */
const sameFacts = ({ document: before, ...facts }: FactSheet, { document, ...others }: FactSheet): boolean => {
  const own = { ...document, source: before.source, url: document.url ?? before.url };
  return JSON.stringify([before, facts]) === JSON.stringify([own, others]);
};

/** The report on a document that is in the store. */
export const success = (
  source: string,
  { document, sheet }: Reading,
  status: 'loaded' | 'unchanged',
): DocumentReport => ({
  source,
  status,
  id: document.id,
  counts: countsOf(sheet),
  notes: sheet.notes,
  error: null,
  code: null,
});

/** The report on a document that cannot be read, or not be written. */
export const failure = (source: string, error: unknown): DocumentReport => ({
  source,
  status: 'failed',
  id: null,
  counts: null,
  notes: [],
  error: messageOf(error),
  code: error instanceof AppError ? error.code : null,
});

const countsOf = (sheet: FactSheet): FactCounts => ({
  persons: sheet.persons.length,
  organizations: sheet.organizations.length,
  countries: sheet.countries.length,
  places: sheet.places.length,
  offices: sheet.offices.length,
  meetings: sheet.meetings.length,
  agreements: sheet.agreements.length,
  commitments: sheet.commitments.length,
});
