/** The threads of some undertakings, found out for all of them at once. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Undertaking } from '../model/undertaking.ts';
import type { Store } from '../store/store.ts';
import { readTelling, readUndertakings } from '../store/thread.ts';
import { linkerOf, type RepetitionOf, type ReportOf, reportForms, reportsOf } from '../threads/index.ts';

/** What belongs to an undertaking. */
export interface Threads {
  readonly undertaking: Undertaking;
  /** Undertakings that it repeats or narrows, and those that repeat or narrow it; the best match first. */
  readonly earlier: readonly RepetitionOf[];
  readonly later: readonly RepetitionOf[];
  /** In the order of publication. */
  readonly reports: readonly ReportOf[];
}

/** A sentence of a document that reports on an undertaking. */
export interface ReportedUndertaking extends ReportOf {
  readonly commitment: string;
}

/** Undertakings compared without letting others have their turn. */
const BREATH = 50;

/** Commitment id → what belongs to it. Those that are not there are left out. */
export async function threadsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Threads>> {
  const [undertakings, passages] = await Promise.all([
    readUndertakings(store, { ids }),
    readTelling(store, { ids }, reportForms()),
  ]);
  const wanted = new Set(ids);
  const linker = linkerOf(undertakings);
  const found = new Map<string, Threads>();
  for (const [at, undertaking] of undertakings.filter(({ id }) => wanted.has(id)).entries()) {
    if (at % BREATH === BREATH - 1) await breathe();
    const reports = reportsOf(undertaking, passages);
    found.set(undertaking.id, { undertaking, ...linker.repetitions(undertaking.id), reports });
  }
  return found;
}

/** Document id → the undertakings on which it reports, in the order of the text. */
export async function reportsIn(
  store: Store,
  documents: readonly string[],
): Promise<ReadonlyMap<string, ReportedUndertaking[]>> {
  const passages = await readTelling(store, { documents }, reportForms());
  const states = [...new Set(passages.flatMap((passage) => [...passage.states, ...passage.documentStates]))].sort();
  const undertakings = states.length === 0 ? [] : await readUndertakings(store, { states });
  const found = new Map<string, ReportedUndertaking[]>();
  const documentOf = new Map(passages.map(({ passage, document }) => [passage, document]));
  for (const [at, undertaking] of undertakings.entries()) {
    if (at % BREATH === BREATH - 1) await breathe();
    for (const report of reportsOf(undertaking, passages)) {
      const document = documentOf.get(report.passage) ?? '';
      found.set(document, [...(found.get(document) ?? []), { ...report, commitment: undertaking.id }]);
    }
  }
  const place = ({ sentence, commitment }: ReportedUndertaking) => [sentence.start, commitment] as const;
  for (const reports of found.values())
    reports.sort((a, b) => place(a)[0] - place(b)[0] || (place(a)[1] < place(b)[1] ? -1 : 1));
  return found;
}
