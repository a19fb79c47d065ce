/** The state of the part of it that an office is of: "governor of East Java", "the wali of Tébessa", "the member for Gizo". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { TitleChunk } from './chunks.ts';
import { countryAt, placeAt } from './nations.ts';
import type { Reading } from './reading.ts';

/** The state of the place or part of a state behind an office whose words end before a token; null where none stands there, or whoever holds it is sent there. */
export function seatOf(reading: Reading, at: number): Iso2 | null {
  const { keys } = reading;
  const word = keys[at];
  const before = keys[at - 1] ?? '';
  if (word !== 'of' && !(word === 'for' && ELECTED.test(before))) return null;
  if (SENT.test(before) || SENT.test(keys[at - 2] ?? '')) return null;
  const from = keys[at + 1] === 'the' ? at + 2 : at + 1;
  const place = placeAt(reading, from);
  if (place) return isWhole(reading, place.to) ? place.value.country : null;
  // "mayor of the Bolivian town of Alpha".
  const nation = keys[at + 1] === 'the' ? countryAt(reading, from) : null;
  if (nation?.value.form !== 'adjective') return null;
  for (let to = nation.to; to < nation.to + 3; to++) if (PART.test(keys[to] ?? '')) return nation.value.iso2;
  return null;
}

/** Whether the place is all that the office is of, and no part of a longer name: "governor of Java Province", not "head of Java Bank". */
const isWhole = ({ keys, capital, tokens }: Reading, to: number): boolean =>
  PART.test(keys[to] ?? '') ||
  capital[to] !== 1 ||
  tokens[to]?.sentence !== tokens[to - 1]?.sentence ||
  tokens[to]?.look.name === true;

const ELECTED =
  /^(?:members?|mps?|senators?|deput(?:y|ies)|councillors?|delegates?|parliament|congress(?:man|woman)|minister|commissioner)$/;
const SENT = /^(?:consuls?|consul-general|ambassadors?|envoys?|legates?|nuncio)$/;
const PART =
  /^(?:towns?|cit(?:y|ies)|villages?|ports?|provinces?|regions?|states?|count(?:y|ies)|districts?|governorates?|prefectures?|departments?|oblasts?|cantons?|islands?|municipalit(?:y|ies)|communes?|aimag|krai|territory|division|wilaya|emirate|republic)$/;

/** "Marsabit County Governor": a title is of the state of the part of it with which it begins. */
export function ofPart<T extends { readonly chunk: TitleChunk }>(
  reading: Reading,
  at: number,
  found: T | null,
): T | null {
  if (!found || found.chunk.countries.length || found.chunk.of) return found;
  const state = placeAt(reading, at)?.value.country;
  return state ? { ...found, chunk: { ...found.chunk, countries: [state] } } : found;
}
