/** "The visiting ministers": those of them who are not of the state in which the report is set. */
import type { Ref } from '../../model/factsheet.ts';
import type { Scene } from './references.ts';

const GUESTS = /\b(?:visiting|foreign|guest)\b/iu;

/** Of a group the guests, where its words say that it is of those; else all. */
export function guestsOf(refs: readonly Ref[], words: string, { cast, home }: Scene): readonly Ref[] {
  if (refs.length < 3 || home === null || !GUESTS.test(words)) return refs;
  const guests = refs.filter((ref) => cast.countryOf.get(ref) !== home);
  return guests.length > 1 ? guests : refs;
}
