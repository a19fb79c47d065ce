/** Parties that are called by what they are for, and parties that are none: those to a treaty. */
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { countryAt } from './nations.ts';
import { isCapital, type Reading } from './reading.ts';

/** "the Rally for Democracy and Progress": a party, by what it is for. */
export function rallyAt(reading: Reading, at: number): FoundBody | null {
  if (reading.keys[at] !== 'rally' || !/^(?:for|of)$/.test(reading.keys[at + 1] ?? '')) return null;
  // "the Monte Carlo Rally for Women" is driven.
  if (reading.keys[at - 1] !== 'the' && countryAt(reading, at - 1)?.value.form !== 'adjective') return null;
  if (!isCapital(reading, at + 2) || countryAt(reading, at + 2)) return null;
  let to = at + 3;
  while (
    isCapital(reading, to) ||
    (/^(?:and|of|for)$/.test(reading.keys[to] ?? '') && isCapital(reading, to + 1) && !countryAt(reading, to + 1))
  )
    to++;
  return bodyChunk(reading, at, to, 'party', []);
}

/** "each Contracting Party", "the Agreement on the Movement of Goods": sides of a treaty, and what it is about. */
export const isNoParty = (reading: Reading, at: number): boolean =>
  (reading.keys[at + 1] === 'party' &&
    /^(?:contracting|signatory|requested|requesting|receiving|sending|host|other)$/.test(reading.keys[at] ?? '')) ||
  // "Free Movement of Persons".
  (reading.keys[at] === 'free' && reading.keys[at + 1] === 'movement' && reading.keys[at + 2] === 'of') ||
  (reading.keys[at] === 'movement' &&
    reading.keys[at + 1] === 'of' &&
    /^(?:on|free|to|for)$/.test(reading.keys[reading.keys[at - 1] === 'the' ? at - 2 : at - 1] ?? ''));
