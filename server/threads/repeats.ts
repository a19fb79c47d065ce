/** Whether a later undertaking repeats or narrows an earlier one. Pure: of these two alone, whatever else is known. */

import { countryName } from '../model/countries.ts';
import type { Iso2 } from '../model/factsheet.ts';
import { topicLabel } from '../model/topics.ts';
import type { Undertaking } from '../model/undertaking.ts';
import { type Concepts, conceptsOf, isTelling, weightOf } from './concepts.ts';
import { listed, type SameSides, sameSides } from './sides.ts';
import { stemsOf } from './vocabulary.ts';

/** That something later belongs to an earlier undertaking. */
export interface Link {
  /** 0 to 1. */
  readonly score: number;
  /** In words, for readers. */
  readonly why: string;
}

/** `NARROWS` where the later one says of something that the earlier one left wide what exactly. */
export interface Repetition extends Link {
  readonly how: 'REPEATS' | 'NARROWS';
}

/** Least score of a link: lower ones, on the corpus, are of the same field and not of the same thing. */
const LEAST = 0.5;
/** Weight of what both speak of from which on it may be the same thing, and where one of them speaks of nothing else. */
export const ENOUGH = 1.5;
const ENOUGH_WHERE_ALL = 1;
const VAGUE = new Set(['topic/other']);

/** An undertaking with what it speaks of, found out once. */
export interface Comparable {
  readonly undertaking: Undertaking;
  readonly concepts: Concepts;
}

export const comparable = (undertaking: Undertaking): Comparable => ({
  undertaking,
  concepts: conceptsIn(undertaking),
});

/** Null where they are not the same thing, not in the same circle of states, or not one after the other. */
export const repetitionOf = (earlier: Undertaking, later: Undertaking): Repetition | null =>
  repetitionBetween(comparable(earlier), comparable(later));

/** The same of undertakings that have been made ready. */
export function repetitionBetween(one: Comparable, other: Comparable): Repetition | null {
  const [earlier, later] = [one.undertaking, other.undertaking];
  if (!isLater(earlier, later) || earlier.containers.some((id) => later.containers.includes(id))) return null;
  const match = matchOf(one.concepts, other.concepts);
  const sides = match && sameSides(earlier, later);
  if (!sides || (sides.score < 1 && match.weight < ENOUGH)) return null;
  const topics = sharedTopics(earlier.topics, later.topics);
  const score = round(match.coverage * (0.7 + 0.3 * topics.share) * sides.score);
  if (score < LEAST) return null;
  const how = narrows(one.concepts, other.concepts) ? 'NARROWS' : 'REPEATS';
  return { score, how, why: reasons(sides, match.labels, topics.ids, how) };
}

/** What two texts both speak of. */
export interface Match {
  readonly labels: readonly string[];
  readonly weight: number;
  /** Share of what the one that speaks of less speaks of, 0 to 1. */
  readonly coverage: number;
}

/** What both speak of, and how much of the one that speaks of less it is; null where that is too little. */
export function matchOf(before: Concepts, after: Concepts): Match | null {
  const shared = [...before.keys()].filter((name) => after.has(name));
  const weight = weightOf(before, shared);
  const smaller = Math.min(weightOf(before), weightOf(after));
  const coverage = smaller === 0 ? 0 : Math.min(1, weight / smaller);
  const telling = shared.some((name) => isTelling(name, before));
  const enough = weight >= ENOUGH ? telling || coverage === 1 : coverage === 1 && telling && weight >= ENOUGH_WHERE_ALL;
  return enough ? { labels: shared.map((name) => before.get(name)?.label ?? name), weight, coverage } : null;
}

/** The earlier one speaks of one thing only, the later one of it too, and of one thing more to which it confines it. */
function narrows(before: Concepts, after: Concepts): boolean {
  const added = [...after.keys()].filter((name) => !before.has(name) && isTelling(name, after));
  return before.size === 1 && [...before.keys()].every((name) => after.has(name)) && added.length === 1;
}

/** The concepts of an undertaking; the states concerned are compared as sides. */
export const conceptsIn = ({ text, by, around }: Pick<Undertaking, 'text' | 'by' | 'around'>): Concepts =>
  conceptsOf(text, stemsOfStates([...by, ...around]));

/** Stems of the words of the states' names. */
export const stemsOfStates = (states: readonly Iso2[]): ReadonlySet<string> =>
  new Set(states.flatMap((state) => stemsOf(countryName(state)).map(({ stem }) => stem)));

/** Whether the later one was undertaken after the last day on which the earlier one may have been. */
export function isLater(earlier: Pick<Undertaking, 'from' | 'to'>, later: Pick<Undertaking, 'from' | 'to'>): boolean {
  const [end, begin] = [earlier.to ?? earlier.from, later.from ?? later.to];
  return end !== null && begin !== null && begin > end;
}

function sharedTopics(a: readonly string[], b: readonly string[]): { share: number; ids: string[] } {
  const [one, other] = [a, b].map((ids) => ids.filter((id) => !VAGUE.has(id))) as [string[], string[]];
  if (one.length === 0 || other.length === 0) return { share: 0.5, ids: [] };
  const ids = one.filter((id) => other.includes(id));
  return { share: ids.length / Math.min(one.length, other.length), ids };
}

const round = (score: number): number => Math.round(score * 100) / 100;

function reasons(
  sides: SameSides,
  shared: readonly string[],
  topics: readonly string[],
  how: Repetition['how'],
): string {
  const labels = topics.map((id) => topicLabel(id.replace('topic/', '')));
  return [
    sides.why,
    `both speak of ${listed(shared)}`,
    ...(labels.length > 0 ? [`both are about ${listed(labels)}`] : []),
    ...(how === 'NARROWS' ? ['the later one says more exactly what'] : []),
  ].join('; ');
}
