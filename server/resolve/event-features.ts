/** What meetings and agreements are compared by: time, countries, actors, words of the name. */
import type { Feature } from './comparison.ts';
import type { EventActor, EventProfile } from './event-profile.ts';
import { compareNames } from './person-names.ts';
import type { Precision, Stretch } from './stretch.ts';

const LIKE_NAME = 0.8;
/** What each day between two dates takes off the score of the same day. */
const LESS_A_DAY = 0.15;

/** Days between two ranges; 0 where they overlap. */
export const distance = (a: Stretch, b: Stretch): number => Math.max(0, b.from - a.to, a.from - b.to);

/** Compares two dates. `near` is how many days apart two reports of one event may put it. Null where they contradict. */
export function dateFeature(
  a: Stretch,
  b: Stretch,
  scores: Readonly<Record<Precision, number>>,
  near: number,
): Feature | null {
  const apart = distance(a, b);
  if (apart > near) return null;
  const [one, other] = [a.precision, b.precision];
  const coarsest = one === 'year' || other === 'year' ? 'year' : one === 'month' || other === 'month' ? 'month' : 'day';
  if (apart === 0) return { name: 'date', score: scores[coarsest], why: `the dates agree to the ${coarsest}` };
  return {
    name: 'date',
    score: scores[coarsest] * (1 - apart * LESS_A_DAY),
    why: `the dates are ${apart} day(s) apart`,
  };
}

/** Whether the countries of both are known, and none are in common. */
export const areForeign = (a: EventProfile, b: EventProfile): boolean =>
  a.together !== b.together &&
  a.countries.length > 0 &&
  b.countries.length > 0 &&
  !a.countries.some((country) => b.countries.includes(country));

/** Compares the countries of the actors. Null where both are known and have none in common. */
export function countriesFeature(a: EventProfile, b: EventProfile, weight: number): Feature | null {
  const feature = (score: number, why: string): Feature => ({ name: 'countries', score, why });
  if (a.countries.length === 0 || b.countries.length === 0) return feature(0, 'the countries of one are not known');
  if (a.together === b.together) return feature(weight, `same countries: ${a.together}`);
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
  if (few.length === 0) return NOBODY;
  let sum = 0;
  let sharesPerson = false;
  for (const actor of few) {
    let best = 0;
    for (const other of many) {
      best = Math.max(best, sameActor(actor, other));
      if (best === 1) break;
    }
    sum += best;
    if (best === 1 && actor.type === 'Person') sharesPerson = true;
  }
  const unsharedPersons = hasUnshared(few, many) && hasUnshared(many, few);
  return { ratio: sum / few.length, otherPersons: unsharedPersons && !sharesPerson, unsharedPersons };
}

const NOBODY: SharedActors = { ratio: null, otherPersons: false, unsharedPersons: false };

/** Whether there is a person among the actors who is none of the others. */
function hasUnshared(actors: readonly EventActor[], others: readonly EventActor[]): boolean {
  for (const actor of actors) {
    if (actor.type !== 'Person') continue;
    let isShared = false;
    for (const other of others) isShared ||= sameActor(actor, other) === 1;
    if (!isShared) return true;
  }
  return false;
}

/** 1 for the same actor, ½ for a country and somebody of it, else 0. */
function sameActor(a: EventActor, b: EventActor): number {
  if (a.country !== b.country && a.country !== null && b.country !== null) return 0;
  if (a.type === b.type && a.country === b.country && a.key === b.key) return 1;
  if (a.name && b.name) return compareNames(a.name, b.name).score >= LIKE_NAME ? 1 : 0;
  return a.type !== b.type && a.country !== null && a.country === b.country ? 0.5 : 0;
}

/** How many of the telling words of the shorter name the longer has as well, 0 to 1; null where one has none. */
export function wordsInCommon(a: EventProfile, b: EventProfile): number | null {
  const least = Math.min(a.words.length, b.words.length);
  if (least === 0) return null;
  if (a.text === b.text) return 1;
  let both = 0;
  for (const word of a.words) if (b.words.includes(word)) both += 1;
  return both / least;
}
