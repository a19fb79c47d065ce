/**
 * Threads: which later undertakings repeat or narrow an earlier one, and which later sentences report on it. Each link
 * follows from the two texts, their days and the states concerned, and from nothing else that is known: so it does not
 * hang on the order of loading, and comes and goes with its documents.
 */
import type { TellingPassage, Undertaking } from '../model/undertaking.ts';
import { type Comparable, comparable, type Link, type Repetition, repetitionBetween } from './repeats.ts';
import { reportingSentences, reportOf, type Sentence } from './reports.ts';
import { undertakings as vocabulary } from './vocabulary.ts';

export type { Link, Repetition } from './repeats.ts';

/** A repetition, and the undertaking at its other end. */
export interface RepetitionOf extends Repetition {
  readonly other: string;
}

/** A sentence that reports on an undertaking. */
export interface ReportOf extends Link {
  readonly passage: string;
  readonly sentence: Sentence;
}

/** Forms of which one stands in every paragraph that may report, folded. */
export const reportForms = (): string[] => vocabulary().reports.map((form) => form.trim());

export interface Linker {
  /** Undertakings that the one of that id repeats, and those that repeat it; the best first, then by id. */
  repetitions(id: string): { readonly earlier: readonly RepetitionOf[]; readonly later: readonly RepetitionOf[] };
}

/** Makes the undertakings ready to be compared with each other; looking one up compares it with those that share a concept with it. */
export function linkerOf(undertakings: readonly Undertaking[]): Linker {
  const known = new Map<string, Comparable>();
  const byConcept = new Map<string, Comparable[]>();
  for (const undertaking of undertakings) {
    const one = comparable(undertaking);
    known.set(undertaking.id, one);
    for (const concept of one.concepts.keys()) {
      const list = byConcept.get(concept);
      if (list) list.push(one);
      else byConcept.set(concept, [one]);
    }
  }
  return {
    repetitions(id) {
      const own = known.get(id);
      const earlier: RepetitionOf[] = [];
      const later: RepetitionOf[] = [];
      if (!own) return { earlier, later };
      const near = new Set([...own.concepts.keys()].flatMap((concept) => byConcept.get(concept) ?? []));
      for (const one of near) {
        const other = one.undertaking.id;
        const after = repetitionBetween(own, one);
        if (after) later.push({ ...after, other });
        const before = repetitionBetween(one, own);
        if (before) earlier.push({ ...before, other });
      }
      return { earlier: earlier.sort(bestFirst), later: later.sort(bestFirst) };
    },
  };
}

/** Sentences of other documents that report on the undertaking, in the order in which the passages are given. */
export function reportsOf(undertaking: Undertaking, passages: readonly TellingPassage[]): ReportOf[] {
  return passages
    .filter(({ document }) => !undertaking.documents.includes(document))
    .flatMap((telling) =>
      reportingSentences(telling).flatMap((sentence) => {
        const link = reportOf(undertaking, telling, sentence);
        return link ? [{ ...link, passage: telling.passage, sentence }] : [];
      }),
    );
}

const bestFirst = (a: RepetitionOf, b: RepetitionOf): number =>
  b.score - a.score || (a.other < b.other ? -1 : a.other > b.other ? 1 : 0);
