/** What meetings and agreements are compared by: time, countries, actors, words of the name. */
import type { DayRange } from '../model/edtf.ts';
import type { Feature } from './comparison.ts';
import type { EventActor, EventProfile } from './event-profile.ts';
import { compareNames } from './person-names.ts';

const DAY = 86_400_000;
/** Ranges this long or shorter count as days, and as months. */
const DAYS = 4;
const MONTH = 31;
const LIKE_NAME = 0.8;
/** What each day between two dates takes off the score of the same day. */
const LESS_A_DAY = 0.15;

export type Precision = 'day' | 'month' | 'year';

/** A range in days since 1970; open ends are infinite. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
}

/** Every range is compared with many others. */
const stretches = new WeakMap<DayRange, Stretch>();

function stretchOf(range: DayRange): Stretch {
  const known = stretches.get(range);
  if (known) return known;
  const from = range.earliest ? Math.round(Date.parse(range.earliest) / DAY) : Number.NEGATIVE_INFINITY;
  const to = range.latest ? Math.round(Date.parse(range.latest) / DAY) : Number.POSITIVE_INFINITY;
  const length = to - from + 1;
  const made: Stretch = { from, to, precision: length <= DAYS ? 'day' : length <= MONTH ? 'month' : 'year' };
  stretches.set(range, made);
  return made;
}

export const precisionOf = (range: DayRange): Precision => stretchOf(range).precision;

/** Days between two ranges; 0 where they overlap. */
export function distance(a: DayRange, b: DayRange): number {
  const [one, other] = [stretchOf(a), stretchOf(b)];
  return Math.max(0, other.from - one.to, one.from - other.to);
}

/** Compares two dates. `near` is how many days apart two reports of one event may put it. Null where they contradict. */
export function dateFeature(
  a: DayRange,
  b: DayRange,
  scores: Readonly<Record<Precision, number>>,
  near: number,
): Feature | null {
  const apart = distance(a, b);
  if (apart > near) return null;
  const [one, other] = [precisionOf(a), precisionOf(b)];
  const coarsest = one === 'year' || other === 'year' ? 'year' : one === 'month' || other === 'month' ? 'month' : 'day';
  if (apart === 0) return { name: 'date', score: scores[coarsest], why: `the dates agree to the ${coarsest}` };
  return {
    name: 'date',
    score: scores[coarsest] * (1 - apart * LESS_A_DAY),
    why: `the dates are ${apart} day(s) apart`,
  };
}

/** Compares the countries of the actors. Null where both are known and have none in common. */
export function countriesFeature(a: EventProfile, b: EventProfile, weight: number): Feature | null {
  const feature = (score: number, why: string): Feature => ({ name: 'countries', score, why });
  if (a.countries.length === 0 || b.countries.length === 0) return feature(0, 'the countries of one are not known');
  const both = a.countries.filter((country) => b.countries.includes(country));
  if (both.length === 0) return null;
  const list = both.join(', ');
  if (both.length === a.countries.length && both.length === b.countries.length)
    return feature(weight, `same countries: ${list}`);
  return feature(both.length > 1 ? weight * 0.6 : weight * 0.2, `countries in common: ${list}`);
}

export interface SharedActors {
  /** Of the side that names fewer, how much the other names as well, 0 to 1; null where one names nobody. */
  readonly ratio: number | null;
  /** Whether each names a person that the other does not, and none that both do. */
  readonly otherPersons: boolean;
  /** Whether each names a person that the other does not. */
  readonly unsharedPersons: boolean;
}

/** Who appears in both. A body and its country are half the same actor. */
export function sharedActors(a: EventProfile, b: EventProfile): SharedActors {
  const [few, many] = a.actors.length <= b.actors.length ? [a.actors, b.actors] : [b.actors, a.actors];
  if (few.length === 0) return { ratio: null, otherPersons: false, unsharedPersons: false };
  const found = few.map((actor) => Math.max(...many.map((other) => sameActor(actor, other))));
  const lonely = (from: readonly EventActor[], others: readonly EventActor[]) =>
    from.some(({ type }) => type === 'Person') &&
    from.some((actor) => actor.type === 'Person' && !others.some((other) => sameActor(actor, other) === 1));
  const unsharedPersons = lonely(few, many) && lonely(many, few);
  const sharedPerson = few.some((actor, index) => actor.type === 'Person' && found[index] === 1);
  return {
    ratio: found.reduce((sum, value) => sum + value, 0) / few.length,
    otherPersons: unsharedPersons && !sharedPerson,
    unsharedPersons,
  };
}

/** 1 for the same actor, ½ for a country and somebody of it, else 0. */
function sameActor(a: EventActor, b: EventActor): number {
  if (a.type === b.type && a.key === b.key && a.country === b.country) return 1;
  if (a.country && b.country && a.country !== b.country) return 0;
  if (a.name && b.name) return compareNames(a.name, b.name).score >= LIKE_NAME ? 1 : 0;
  return a.type !== b.type && a.country !== null && a.country === b.country ? 0.5 : 0;
}

/** How many of the telling words of the shorter name the longer has as well, 0 to 1; null where one has none. */
export function wordsInCommon(a: EventProfile, b: EventProfile): number | null {
  const least = Math.min(a.words.length, b.words.length);
  if (least === 0) return null;
  return a.words.filter((word) => b.words.includes(word)).length / least;
}
