/** Pairs too likely to be passed over and too unsure to be joined: the queue of a person who decides. */
import { compareForms } from './compare.ts';
import { MERGE } from './comparison.ts';
import type { Form } from './form.ts';

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
  readonly entityOf: (form: Form) => string;
  /** Whether a decision keeps their entities apart. */
  readonly apart: (a: Form, b: Form) => boolean;
}

/** A pair of forms, under the ids of their first records. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly forms: readonly [Form, Form];
}

/** The likeliest pair of every two entities that are near each other and not told apart, the likeliest first. */
export function suggest(pairs: Iterable<readonly [Form, Form, number]>, { entityOf, apart }: Entities): Suggestion[] {
  const best = new Map<string, Pair>();
  for (const [one, other, score] of pairs) {
    const [first, second] = [entityOf(one), entityOf(other)];
    if (first === second || apart(one, other)) continue;
    const [a = '', b = ''] = [one.first.id, other.first.id].sort();
    const entities = first < second ? `${first} ${second}` : `${second} ${first}`;
    const pair: Pair = { a, b, score, forms: [one, other] };
    const known = best.get(entities);
    if (!known || before(pair, known) < 0) best.set(entities, pair);
  }
  return [...best.values()].sort(before).map(suggestionOf);
}

/** Reasons are put in words for those only that a person gets to see. */
function suggestionOf({ a, b, score, forms: [one, other] }: Pair): Suggestion {
  const why = compareForms(one, other).features.map((feature) => feature.why);
  if (score >= MERGE) why.push('what else is joined with them contradicts');
  return { a, b, score, why };
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const before = (x: Pair, y: Pair): number => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b);
