/** States that a title names by their people, or as the republic that is spoken of. */
import { countryAt } from './nations.ts';
import { isCapital, type Reading } from './reading.ts';

/** "Minister of Foreign Affairs and Moroccan Expatriates": of the state whose people they are. */
export function peopleIn(reading: Reading, from: number, to: number): readonly string[] {
  for (let at = from + 1; at < to; at++) {
    const people = countryAt(reading, at);
    if (people?.value.form === 'adjective') return [people.value.iso2];
  }
  return [];
}

/** "Attorney General of the Republic, X": of the state that is spoken of. */
export const ofRepublic = (reading: Reading, at: number): boolean =>
  reading.keys[at] === 'of' &&
  reading.keys[at + 1] === 'the' &&
  /^(?:republic|nation|federation)$/.test(reading.keys[at + 2] ?? '') &&
  isCapital(reading, at + 2) &&
  !isCapital(reading, at + 3) &&
  reading.keys[at + 3] !== 'of';
