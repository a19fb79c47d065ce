/** Documents on their way into the graph: read and extracted apart from the store, and put together for a transaction. */
import { AppError, messageOf } from '../model/errors.ts';
import type { FactSheet } from '../model/factsheet.ts';
import { PROJECTION } from '../project/index.ts';
import type { Reading } from './plan.ts';
import type { Unread } from './reading/reading.ts';
import type { Outcome } from './reading/several.ts';
import type { QueryReader } from './refresh.ts';
import type { DocumentReport, FactCounts, IngestInput, IngestOptions } from './types.ts';

/** How many documents the first transaction of a load takes: few, so that the database has work early. */
const FIRST_GROUP = 8;
/** How many times as many each takes as the one before, until there are as many as may be. */
const GROWTH = 4;

/** One input of a load, as far as it has come before the store is asked. */
export type Prepared = { readonly source: string } & Outcome;

export interface Ways extends Required<Pick<IngestOptions, 'groupDocuments' | 'groupCharacters'>> {
  /** Reads documents and extracts their facts; gives an outcome for each, in order. */
  readonly readAll: (several: readonly Unread[]) => Promise<readonly Outcome[]>;
}

/** Inputs with their content, as many as a group may hold; what keeps one from being had is kept, to be told in its turn. */
async function fetched(
  inputs: readonly IngestInput[],
  from: number,
  most: number,
  characters: number,
): Promise<(Unread | Prepared)[]> {
  const found: (Unread | Prepared)[] = [];
  let bytes = 0;
  for (const { source, bytes: content } of inputs.slice(from, from + most)) {
    if (bytes > characters) break;
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
 * document twice in one. The next group is made ready while the caller works on the one before.
 */
export async function* groups(inputs: readonly IngestInput[], ways: Ways): AsyncGenerator<readonly Prepared[]> {
  let at = 0;
  let size = Math.min(FIRST_GROUP, ways.groupDocuments);
  let ahead: Prepared[] = [];

  async function next(): Promise<Prepared[]> {
    const group: Prepared[] = [];
    const ids = new Set<string>();
    let characters = 0;
    while (group.length < size) {
      if (!ahead.length) {
        const coming = await fetched(inputs, at, size - group.length, ways.groupCharacters - characters);
        at += coming.length;
        ahead = await prepare(coming, ways.readAll);
      }
      const [one] = ahead;
      if (!one) break;
      if ('reading' in one) {
        const { id, text } = one.reading.document;
        if (group.length > 0 && (ids.has(id) || characters + text.length > ways.groupCharacters)) break;
        ids.add(id);
        characters += text.length;
      }
      group.push(one);
      ahead.shift();
    }
    size = Math.min(size * GROWTH, ways.groupDocuments);
    return group;
  }

  let coming = next();
  for (let group = await coming; group.length > 0; group = await coming) {
    coming = next();
    yield group;
  }
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
