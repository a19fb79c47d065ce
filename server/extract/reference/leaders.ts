/** Those at the head of states and governments as groups mean them, and how many persons a group counts. */
import type { Ref } from '../../model/factsheet.ts';
import { besideLast } from './beside-last.ts';
import { statesOf } from './cast.ts';
import type { Scene } from './references.ts';
import { withoutTeller } from './without-teller.ts';

/** Nouns of those who lead states and governments. */
export const FOREMOST =
  /^(?:leaders?|statesmen|heads?|heads? of state|heads? of government|heads? of state and government)$/u;

/** "The two leaders": those who hold the highest offices, as many as there are said to be; null where there are not. */
export function leadersOf(count: number | null, scene: Scene, said: number | null): Ref[] | null {
  const { cast } = scene;
  const isLeader = (ref: Ref) => leads(ref, cast);
  const found = scene.persons.foremost(12, isLeader);
  // "Both leaders", of whom one is not told to lead: as many as were just named.
  const told = said && found.length < said ? together(said, scene, () => true) : null;
  const named = told ?? (found.length >= (count ?? 2) ? found : cast.persons.filter(isLeader));
  if (named.length < (count ?? 2) || (!count && named.length > 3)) return null;
  return apart(named, scene, count ?? named.length).slice(0, count ?? named.length);
}

/** The states of those at their head who have been named so far, as many as there are sides; empty where ministries of theirs have been named, too. */
export function statesOfLeaders(count: number, scene: Scene): Ref[] {
  const { cast, persons, bodies } = scene;
  if (
    statesOf(
      bodies.foremost(12, (ref) => cast.ministries.has(ref)),
      cast,
    ) >= count
  )
    return [];
  const states = persons
    .foremost(12, (ref) => leads(ref, cast))
    .flatMap((ref) => cast.countryRef.get(cast.countryOf.get(ref) ?? '') ?? []);
  const each = [...new Set(states)];
  return each.length === count ? each : [];
}

/** Whether somebody holds the highest office of a state or government. */
export const leads = (ref: Ref, cast: Scene['cast']): boolean =>
  (cast.titles.get(ref) ?? []).some(({ head, deputy }) => head.type === 'state' && !deputy);

/** As many persons as are counted, where the sentence so far or the one before names just so many. */
export function together(count: number, scene: Scene, fits: (ref: Ref) => boolean, same = false): Ref[] | null {
  const here = scene.persons.between(scene.sentenceStart, Number.POSITIVE_INFINITY).filter(fits);
  if (here.length === count) return here;
  const told = scene.persons.between(scene.previousStart, scene.sentenceStart);
  const named = told.filter(fits);
  const before = named.length === count ? named : withoutTeller(scene, named);
  if (before.length === count) return before;
  const beside = before.length === 1 && count === 2 ? besideLast(before[0] as Ref, scene, fits) : null;
  if (beside) return beside;
  // "X met the minister Y. The same two ministers …": as many as were just named, though the office of one is not told.
  return same && told.length === count && before.length > 0 ? told : null;
}

/** One actor a country where that is possible: "the two sides" are of two states. */
export function apart(refs: readonly Ref[], scene: Scene, count: number): Ref[] {
  const seen = new Set<string | null>();
  const first = refs.filter((ref) => {
    const country = scene.cast.countryOf.get(ref) ?? null;
    if (seen.has(country)) return false;
    seen.add(country);
    return true;
  });
  return first.length >= count ? first : [...first, ...refs.filter((ref) => !first.includes(ref))];
}
