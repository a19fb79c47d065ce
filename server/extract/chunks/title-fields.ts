/** The field of government after the head of a title: "of Public Security", "in charge of trade", "for Amiri Affairs Sheikh …". */
import { fieldEnd } from './fields.ts';
import { countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

/** Where the field after a head begins and ends; null where none follows. */
export function fieldAfter(reading: Reading, at: number): { from: number; to: number } | null {
  const key = reading.keys[at];
  // "CS Defence", "PS Health": no preposition between.
  if (/^(?:cs|ps)$/.test(reading.keys[at - 1] ?? '')) {
    const direct = isCapital(reading, at) ? fieldEnd(reading, at) : at;
    return direct > at && !isCapital(reading, direct) ? { from: at, to: direct } : null;
  }
  let from = at + 1;
  if (key === 'in' && reading.keys[at + 1] === 'charge' && reading.keys[at + 2] === 'of') from = at + 3;
  else if (key === 'responsible' && reading.keys[at + 1] === 'for') from = at + 2;
  else if (key !== 'of' && key !== 'for') return null;
  if (reading.keys[from] === 'the') from++;
  // "Minister for Ivorians Abroad".
  const people = isCapital(reading, from) ? countryAt(reading, from) : null;
  const abroad = people?.value.form === 'adjective' ? fieldEnd(reading, people.to) : 0;
  if (people && abroad > people.to) return { from, to: abroad };
  const to = fieldEnd(reading, from);
  if (to > from) return { from, to };
  const unknown =
    isCapital(reading, from) &&
    !countryAt(reading, from) &&
    !placeAt(reading, from) &&
    fieldEnd(reading, from + 1) > from + 1;
  if (unknown) return { from, to: fieldEnd(reading, from + 1) };
  const joined = joinedField(reading, from);
  return joined ? { from, to: joined } : unknownField(reading, from);
}

/** A field of unknown words is believed where an honorific or a comma ends it: "Minister of Amiri Diwan Sheikh …". */
function unknownField(reading: Reading, from: number): { from: number; to: number } | null {
  let to = from;
  while (to < from + 4 && isCapital(reading, to) && !countryAt(reading, to) && !placeAt(reading, to)) {
    if (phraseAt(reading, reading.lexicon.honorifics, to) || phraseAt(reading, reading.lexicon.bodyHeads, to)) break;
    to++;
  }
  const ended = reading.keys[to] === ',' || phraseAt(reading, reading.lexicon.honorifics, to) !== null;
  return to > from && ended ? { from, to } : null;
}

/** "Minister of Regattas and Transport N": index after a word of no known field that a known one is joined to; 0 where none is. */
export function joinedField(reading: Reading, from: number): number {
  if (!isCapital(reading, from) || !/^(?:and|&)$/.test(reading.keys[from + 1] ?? '') || !isCapital(reading, from + 2))
    return 0;
  if (countryAt(reading, from) || placeAt(reading, from) || phraseAt(reading, reading.lexicon.bodyHeads, from))
    return 0;
  const end = fieldEnd(reading, from + 2);
  return end > from + 2 && !phraseAt(reading, reading.lexicon.offices, end) ? end : 0;
}
