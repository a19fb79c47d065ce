/** The field of government after the head of a title: "of Public Security", "in charge of trade", "for Amiri Affairs Sheikh …". */
import { fieldEnd } from './fields.ts';
import { isMatterWord } from './ministries.ts';
import { countryAt, placeAt } from './nations.ts';
import { isAnd, isCapital, phraseAt, type Reading } from './reading.ts';
import { chargeEnd, matterEnd, wholeMatter, worldAffairs } from './title-tails.ts';

/** Where the field after a head begins and ends; null where none follows. */
export function fieldAfter(reading: Reading, at: number): { from: number; to: number } | null {
  const key = reading.keys[at];
  // "CS Defence", "PS Health": no preposition between.
  if (/^(?:cs|ps)$/.test(reading.keys[at - 1] ?? '')) {
    const direct = isCapital(reading, at) ? fieldEnd(reading, at) : at;
    return direct > at && !isCapital(reading, direct) ? { from: at, to: direct } : null;
  }
  // "Senior Minister with responsibility for the Productive Sector".
  const duty =
    key === 'with' && /^responsibilit(?:y|ies)$/.test(reading.keys[at + 1] ?? '') && reading.keys[at + 2] === 'for'
      ? at + 3
      : chargeEnd(reading, at);
  if (!duty && key !== 'of' && key !== 'for') return null;
  let from = duty || at + 1;
  if (reading.keys[from] === 'the') from++;
  // "Ministers of the Caribbean Community": a union of states, and no field.
  if (phraseAt(reading, reading.lexicon.known, from)?.value.body.kind === 'intergovernmental') return null;
  // "Minister of the People's Power for Health": as ministries of Venezuela are called.
  if (
    reading.keys[from + 2] === 'power' &&
    reading.keys[from + 3] === 'for' &&
    /^(?:people|popular)$/.test(reading.keys[from] ?? '')
  )
    from += 4;
  // "Assistant Secretary of State for East Asian and Pacific Affairs".
  const world = worldAffairs(reading, from);
  if (world) return { from, to: world };
  // "Minister for Ivorians Abroad".
  // "Minister of Overseas Indian Affairs".
  const abroadFirst = /^(?:overseas|non-resident|expatriate|expatriates)$/.test(reading.keys[from] ?? '')
    ? from + 1
    : from;
  const people = isCapital(reading, from) ? countryAt(reading, abroadFirst) : null;
  const abroad = people?.value.form === 'adjective' ? fieldEnd(reading, people.to) : 0;
  if (people && abroad > people.to)
    return /^ministr(?:y|ies)$/.test(reading.keys[abroad] ?? '') ? null : { from, to: abroad };
  // "minister for Bougainville affairs".
  const part = placeAt(reading, from);
  if (part && /^(?:affairs|relations|reconstruction)$/.test(reading.keys[part.to] ?? ''))
    return { from, to: part.to + 1 };
  const to = fieldEnd(reading, from);
  // "Minister for the Eastern Province": a part of the state, and no field.
  if (
    reading.keys[from - 1] === 'the' &&
    isCapital(reading, to) &&
    reading.lexicon.divisions.has(reading.keys[to] ?? '')
  )
    return null;
  if (to > from) {
    const whole = wholeMatter(reading, to);
    return { from, to: whole > to ? whole : openEnd(reading, to) };
  }
  const named = openEnd(reading, from);
  if (named > from && !countryAt(reading, from)) return { from, to: named };
  const unknown =
    isCapital(reading, from) &&
    !countryAt(reading, from) &&
    !placeAt(reading, from) &&
    fieldEnd(reading, from + 1) > from + 1;
  if (unknown) return { from, to: openEnd(reading, fieldEnd(reading, from + 1)) };
  const joined = joinedField(reading, from);
  return joined ? { from, to: openEnd(reading, joined) } : unknownField(reading, from);
}

/** "Minister of State (Independent Charge) for Science": index after what is told in brackets of how the office is held; `at` where nothing is. */
export function afterCharge({ keys }: Reading, at: number): number {
  if (keys[at] !== '(') return at;
  const words = keys.slice(at + 1, at + 5).join(' ');
  if (/^independent charge \)/.test(words)) return at + 4;
  if (/^(?:ic|i\/c) \)/.test(words)) return at + 3;
  return /^i \/ c \)/.test(words) ? at + 5 : at;
}

/** Most words that stand between a join and the noun that shows them to be a field: "and Poverty Reduction". */
const MOST_JOINED = 3;

/** Index after capitalised words that go on with a field and end with a noun for what is governed: "and Poverty Reduction", "Autonomy". */
function openEnd(reading: Reading, from: number): number {
  let end = from;
  for (let turn = 0; turn < 4; turn++) {
    const list = reading.keys[end] === ',' ? commaJoin(reading, end) : 0;
    const start = list || (isAnd(reading, end) && end > from - 1 ? end + 1 : end);
    let last = 0;
    for (let at = start; at < start + MOST_JOINED && isOpen(reading, at); at++) {
      if (isNoun(reading, at)) last = at + 1;
      else if (start === end) break;
    }
    // "Nationality, Passports and Residence Affairs": a list that ends with what is governed.
    const whole = list && !last ? matterEnd(reading, list) : 0;
    if (whole > list + 1) last = whole;
    if (!last)
      return end > from || reading.lexicon.fields.has(reading.keys[end - 1] ?? '') ? setOffEnd(reading, end) : end;
    end = last;
  }
  return end;
}

/** "Hydrocarbons and Energies, N": index after a last word of no known field that a comma and a name end; `end` where none stands. */
function setOffEnd(reading: Reading, end: number): number {
  if (!isAnd(reading, end)) return end;
  let to = end + 1;
  while (to < end + 1 + MOST_JOINED && isOpen(reading, to)) to++;
  const named = reading.tokens[to + 1]?.look.name === true && reading.tokens[to + 2]?.look.name === true;
  const known = phraseAt(reading, reading.lexicon.bodyHeads, to - 1) !== null;
  // "Planning & Blue Horizons Prof. N": a form of address ends it, too.
  if (to > end + 1 && !known && phraseAt(reading, reading.lexicon.honorifics, to) && isCapital(reading, to)) return to;
  const free =
    named &&
    to > end + 1 &&
    reading.keys[to] === ',' &&
    isCapital(reading, to + 1) &&
    isCapital(reading, to + 2) &&
    !phraseAt(reading, reading.lexicon.offices, to + 1) &&
    !reading.lexicon.ranks.has(reading.keys[to + 1] ?? '') &&
    !reading.lexicon.fields.has(reading.keys[to + 1] ?? '') &&
    !known;
  return free ? to : end;
}

/** Index after a comma that goes on with a list that "and" closes; 0 for any other comma. */
function commaJoin(reading: Reading, comma: number): number {
  for (let at = comma + 1; at < comma + 8; at++) {
    if (isAnd(reading, at)) return isCapital(reading, at + 1) && at > comma + 1 ? comma + 1 : 0;
    if (!isOpen(reading, at) && reading.keys[at] !== ',') return 0;
  }
  return 0;
}

const isOpen = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) &&
  /^\p{L}[\p{L}-]{2,}$/u.test(reading.tokens[at]?.text ?? '') &&
  !phraseAt(reading, reading.lexicon.honorifics, at) &&
  !phraseAt(reading, reading.lexicon.offices, at) &&
  countryAt(reading, at)?.value.form !== 'name' &&
  !placeAt(reading, at);

const isNoun = (reading: Reading, at: number): boolean => {
  const key = reading.keys[at] ?? '';
  return reading.lexicon.fields.has(key) || isMatterWord(key) || NOUN.test(key);
};
const NOUN =
  /^(?!convention|nation|station|foundation|federation|confederation|organi[sz]ation|corporation|association|delegation|administration|commission|division|mission)\p{L}+(?:[cpn]tions?|[aeiou]tions?|[aiu]sions?|ities|ments|ness|nomy|logy|graphy|hood|ances|ences|ships|tiatives|forms)$/u;

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
  if (!isCapital(reading, from) || !isAnd(reading, from + 1) || !isCapital(reading, from + 2)) return 0;
  if (countryAt(reading, from) || placeAt(reading, from) || phraseAt(reading, reading.lexicon.bodyHeads, from))
    return 0;
  const end = fieldEnd(reading, from + 2);
  return end > from + 2 && !phraseAt(reading, reading.lexicon.offices, end) ? end : 0;
}

/** "Secretary Water Resources N", as it is said in South Asia: the field right behind a secretary, before a name; null where none stands. */
export function besideHead(reading: Reading, at: number, type: string): { from: number; to: number } | null {
  if (type !== 'secretary' || !isCapital(reading, at) || reading.headline) return null;
  const to = fieldEnd(reading, at);
  if (to === at) return null;
  if (phraseAt(reading, reading.lexicon.honorifics, to) && isCapital(reading, to)) return { from: at, to };
  const { tokens, lexicon } = reading;
  const named = [to, to + 1].every(
    (each) =>
      tokens[each]?.look.name === true && isOpen(reading, each) && !lexicon.fields.has(reading.keys[each] ?? ''),
  );
  return named && !phraseAt(reading, lexicon.bodyHeads, to) && !phraseAt(reading, lexicon.bodyHeads, to + 1)
    ? { from: at, to }
    : null;
}
