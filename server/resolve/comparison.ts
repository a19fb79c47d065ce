/** The outcome of comparing two records or groups of records: a score, and every reason for it. */

/** One reason: what it adds to the score, and why in plain words. */
export interface Feature {
  readonly name: string;
  readonly score: number;
  readonly why: string;
}

export interface Comparison {
  /** 0 (certainly two) to 1 (certainly one), in thousandths. */
  readonly score: number;
  readonly features: readonly Feature[];
  /** Whether the one feature is a contradiction, which no likeness outweighs. */
  readonly refused?: true;
}

/** At this score and above, two are joined without asking. */
export const MERGE = 0.85;
/** From here up to `MERGE` a person is asked; below, two stay apart. */
export const SUGGEST = 0.7;

/** Adds features up, within 0 and 1. */
export function weigh(features: readonly Feature[]): Comparison {
  return { score: Math.round(Math.min(1, Math.max(0, sumOf(features))) * 1000) / 1000, features };
}

/** Whether features come to a score of `least`, if others add no more than `most`. */
export const canReach = (least: number, features: readonly Feature[], most: number): boolean =>
  sumOf(features) + most + 0.001 >= least;

function sumOf(features: readonly Feature[]): number {
  let sum = 0;
  for (const { score } of features) sum += score;
  return sum;
}

/** A contradiction that no likeness outweighs. */
export const refuse = (name: string, why: string): Comparison => ({
  score: 0,
  features: [{ name, score: 0, why }],
  refused: true,
});
