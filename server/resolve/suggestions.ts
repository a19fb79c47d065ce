/** Pairs too likely to be passed over and too unsure to be joined: the queue of a person who decides. */
import { MERGE } from './comparison.ts';
import type { NearForms } from './neighbours.ts';

export interface Suggestion {
  /** Two record ids of different entities, the smaller first: what a judgement on the pair would name. */
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly score: number;
  /** Reasons for and against, in plain words. */
  readonly why: readonly string[];
}

export interface Entities {
  readonly entityOf: (form: string) => string;
  readonly anchorOf: (form: string) => string;
  /** Whether a decision keeps their entities apart. */
  readonly apart: (a: string, b: string) => boolean;
}

/** The likeliest pair of every two entities that are near each other and not told apart, the likeliest first. */
export function suggest(near: NearForms, { entityOf, anchorOf, apart }: Entities): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const [one, others] of near) {
    for (const [other, { score, features }] of others) {
      if (one >= other) continue;
      const [first, second] = [entityOf(one), entityOf(other)];
      if (first === second || apart(one, other)) continue;
      const [a = '', b = ''] = [anchorOf(one), anchorOf(other)].sort();
      const why = features.map((feature) => feature.why);
      if (score >= MERGE) why.push('what else is joined with them contradicts');
      const pair = first < second ? `${first} ${second}` : `${second} ${first}`;
      const suggestion = { a, b, score, why };
      const known = best.get(pair);
      if (!known || before(suggestion, known) < 0) best.set(pair, suggestion);
    }
  }
  return [...best.values()].sort(before);
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const before = (x: Suggestion, y: Suggestion): number =>
  y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b) || compare(x.why.join(), y.why.join());
