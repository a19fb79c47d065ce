/** One-to-one pairing, best first, and the tallies that come of it. */

/** Counts of one fact type. Precision is correct/found, recall correct/gold. */
export interface Tally {
  readonly found: number;
  readonly gold: number;
  readonly correct: number;
}

/** A fact that was missed or wrongly found: what it is, and the sentence it stands in ('' where none is known). */
export interface Mistake {
  readonly what: string;
  readonly sentence: string;
}

/** How one fact type fared in one document. */
export interface Score extends Tally {
  readonly misses: readonly Mistake[];
  readonly falseAlarms: readonly Mistake[];
}

/**
 * Pairs each left with at most one right, taking the highest score first; ties go to the earlier left, then the earlier
 * right, so that equal input gives equal output. Scores of 0 and less are no pairs. Result: index of left → index of right.
 */
export function pairBest<L, R>(
  lefts: readonly L[],
  rights: readonly R[],
  score: (left: L, right: R) => number,
): Map<number, number> {
  const candidates: { left: number; right: number; value: number }[] = [];
  lefts.forEach((l, left) => {
    rights.forEach((r, right) => {
      const value = score(l, r);
      if (value > 0) candidates.push({ left, right, value });
    });
  });
  candidates.sort((a, b) => b.value - a.value || a.left - b.left || a.right - b.right);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { left, right } of candidates) {
    if (pairs.has(left) || taken.has(right)) continue;
    pairs.set(left, right);
    taken.add(right);
  }
  return pairs;
}

/** Tallies two sets of keys, each with the mistake to report where the other side lacks it. */
export function tallySets(found: ReadonlyMap<string, Mistake>, gold: ReadonlyMap<string, Mistake>): Score {
  const misses = [...gold].filter(([key]) => !found.has(key)).map(([, mistake]) => mistake);
  const falseAlarms = [...found].filter(([key]) => !gold.has(key)).map(([, mistake]) => mistake);
  return { found: found.size, gold: gold.size, correct: gold.size - misses.length, misses, falseAlarms };
}

export const precision = (tally: Tally): number => (tally.found ? tally.correct / tally.found : 1);
export const recall = (tally: Tally): number => (tally.gold ? tally.correct / tally.gold : 1);
/** Harmonic mean of precision and recall, 0 to 1. */
export function f1(tally: Tally): number {
  const p = precision(tally);
  const r = recall(tally);
  return p + r ? (2 * p * r) / (p + r) : 0;
}
