/** Several documents read in one go, each with its own outcome. */
import { setImmediate as breathe } from 'node:timers/promises';
import { extractFacts, extracting } from '../../extract/index.ts';
import type { FactSheet } from '../../model/factsheet.ts';
import { readDocument } from '../../read/index.ts';
import type { Reading } from '../plan.ts';
import { type Outcome, readingOf, type Unread, withRecords } from './reading.ts';

/** Reads several documents one by one, by whatever reads one. */
export const readEach =
  (read: (unread: Unread) => Reading) =>
  async (several: readonly Unread[]): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const unread of several) {
      outcomes.push(outcomeOf(() => ({ reading: read(unread) })));
      // What the store answers meanwhile is taken in between two documents.
      await breathe();
    }
    return outcomes;
  };

/** Reads several documents and finds their facts together, which is quicker than one by one; others get a turn between the stages. */
export function readTogether(maxBytes: number): (several: readonly Unread[]) => Promise<Outcome[]> {
  return async (several) => {
    const read = several.map((unread) => outcomeOf(() => ({ document: readDocument(unread, { maxBytes }) })));
    const documents = read.flatMap((each) => ('document' in each ? [each.document] : []));
    try {
      const work = extracting(documents);
      let step = work.next();
      while (!step.done) {
        await breathe();
        step = work.next();
      }
      const sheets = step.value.values();
      return read.map((each) =>
        'document' in each ? { reading: withRecords(each.document, sheets.next().value as FactSheet) } : each,
      );
    } catch {
      // A document over which a rule fails must not keep the others out.
      return readEach((unread) => readingOf(unread, maxBytes, extractFacts))(several);
    }
  };
}

function outcomeOf<T>(read: () => T): T | { readonly fault: unknown } {
  try {
    return read();
  } catch (fault) {
    return { fault };
  }
}
