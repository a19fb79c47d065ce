/** Fields of government beside "ministry" and "minister": "foreign affairs and international cooperation", "the Interior". */

import { FIELD } from '../words/lexicon.ts';
import { countryAt } from './nations.ts';
import { isAnd, isCapital, phraseAt, type Reading, textBetween } from './reading.ts';

const MOST_WORDS = 14;

/** Index after the field that begins at `from`; `from` itself where none does. `front`: the field stands before its head. */
export function fieldEnd(reading: Reading, from: number, front = false): number {
  let at = fieldRun(reading, from, isCapitalised(reading, from));
  if (at === from) return from;
  const capital = isCapitalised(reading, from);
  while (at < reading.to && at - from < MOST_WORDS) {
    const joined = continues(reading, at, capital, front);
    const next = joined === at && capital && !front ? ofWhom(reading, at) : joined;
    if (next === at) break;
    at = next;
  }
  return at;
}

/** "Social Protection of the Population", "Promotion of Women": index after those for whom it is; `at` where none follow. */
function ofWhom(reading: Reading, at: number): number {
  if (reading.keys[at] !== 'of' || !CARES.test(reading.keys[at - 1] ?? '')) return at;
  const from = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
  // "Urban Development of the Islamic Republic of Iran": a state.
  const end = isCapital(reading, from) && !countryAt(reading, from) ? fieldRun(reading, from, true) : from;
  return end > from ? end : at;
}
const CARES =
  /^(?:protection|promotion|employment|welfare|advancement|empowerment|development|management|regulation|supervision|modernisation|modernization|coordination|ways)$/;

/** Whether a field is written in capitals: "Foreign affairs State minister" at the head of a sentence is not. */
const isCapitalised = (reading: Reading, from: number): boolean =>
  isCapital(reading, from) && !(from === reading.from && !isCapital(reading, from + 1) && isField(reading, from + 1));

/** Words of one field in a row: "Public Security", "Women's Affairs". */
function fieldRun(reading: Reading, from: number, capital: boolean): number {
  let at = from;
  while (
    at < reading.to &&
    isField(reading, at) &&
    // "for African affairs": a part of the world, and the matter in lower case.
    // "Public works & Equipment": the second word of the one matter.
    (isCapital(reading, at) === capital ||
      at === reading.from ||
      (at > from && (reading.keys[at] === 'affairs' || reading.keys[at] === 'works')))
  ) {
    at++;
    if (reading.keys[at] === "'s" && isField(reading, at + 1)) at++;
    else if (reading.keys[at] === "'" && isField(reading, at + 1)) at++;
  }
  return at;
}

const isField = (reading: Reading, at: number): boolean => {
  if (at >= reading.to) return false;
  if (((reading.marks[at] ?? 0) & FIELD) !== 0) return true;
  // "New and Renewable Energy".
  return reading.keys[at] === 'new' && isCapital(reading, at) && isAnd(reading, at + 1) && isCapital(reading, at + 2);
};

/** Index after ", trade" or "and trade", where that goes on with the same field; else `at`. */
function continues(reading: Reading, at: number, capital: boolean, front: boolean): number {
  const key = reading.keys[at];
  if (key === 'and' || key === '&') return joined(reading, at + 1, capital, front) || at;
  if (key === ',') {
    // A comma belongs to the field only where "and" closes the list: "Culture, Sports and Tourism".
    const oxford = reading.keys[at + 1] === 'and' ? joined(reading, at + 2, capital, front) : 0;
    if (oxford) return at;
    const item = (from: number) =>
      joined(reading, from, capital, front) || (capital && !front ? listed(reading, from) : 0);
    for (let stop = item(at + 1); stop > 0; ) {
      if (reading.keys[stop] === 'and' || reading.keys[stop] === '&') return item(stop + 1) || at;
      if (reading.keys[stop] !== ',') return at;
      if (reading.keys[stop + 1] === 'and') return item(stop + 2) || at;
      stop = item(stop + 1);
    }
  }
  return at;
}

/** Index after a field that goes on a list; 0 where there is none or it begins an office or a ministry of its own. */
function joined(reading: Reading, from: number, capital: boolean, front: boolean): number {
  const start = reading.keys[from] === 'the' || reading.keys[from] === 'of' ? from + 1 : from;
  // "Ministry of Finance and the African Development Bank": another body.
  if (start > from && isCapital(reading, start) && phraseAt(reading, reading.lexicon.known, start)) return 0;
  // "Foreign Affairs, Emigration and Egyptian Expatriates".
  const nation = capital && start === from ? countryAt(reading, start) : null;
  const own = nation?.value.form === 'adjective' && isField(reading, nation.to) ? nation.to : start;
  // "Foreign and CARICOM Affairs".
  const union = capital && reading.tokens[own]?.look.acronym && reading.keys[own + 1] === 'affairs' ? own + 1 : own;
  // "Electronics & IT".
  const letters =
    capital && union === own && /^(?:it|ict|icts)$/.test(reading.keys[own] ?? '') && reading.tokens[own]?.look.acronym;
  const end = letters ? own + 1 : fieldRun(reading, union, capital);
  if (end === union) return 0;
  // "the Ministry of Finance and the African Development Bank": a body of its own.
  if (capital && (!front || start > from) && beginsBody(reading, end)) return 0;
  // "the Ministry of Health and the Medicines Directorate".
  if (
    capital &&
    reading.keys[from] === 'the' &&
    isCapital(reading, end) &&
    phraseAt(reading, reading.lexicon.bodyHeads, end)
  )
    return 0;
  // Before a head ("Foreign and Diaspora Affairs Minister") the head is what the field leads to.
  for (let at = start; at <= (front ? end - 1 : end); at++) {
    if (phraseAt(reading, reading.lexicon.offices, at)) return 0;
  }
  return !front && (reading.keys[end] === 'ministry' || reading.keys[end] === 'ministries') ? 0 : end;
}

/** "Water Resources and Processing Industry": index after up to three words, the last of them a field's, as one of a list of fields; 0 where none stand. */
function listed(reading: Reading, from: number): number {
  let end = from;
  while (end < from + 4 && isCapital(reading, end)) end++;
  if (end === from || end > from + 3 || !isField(reading, end - 1) || beginsBody(reading, end - 1)) return 0;
  for (let at = from; at < end; at++)
    if (
      countryAt(reading, at)?.value.form === 'name' ||
      phraseAt(reading, reading.lexicon.offices, at) ||
      phraseAt(reading, reading.lexicon.known, at) ||
      phraseAt(reading, reading.lexicon.honorifics, at)
    )
      return 0;
  return end;
}

/** Whether the words before an index lead to what a body is: "Development Bank", "Food Programme". */
const beginsBody = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) && BODIES.test(reading.keys[at] ?? '');
const BODIES =
  /^(?:bank|fund|organization|organisation|programme|program|corporation|company|university|institute|association|agency|commission|authority|council|union|foundation|centre|center|society|secretariat|federation|league)$/;

/** A field brought to one form, so that "Home Affairs" and "the Interior" compare as equal: folded, synonyms joined. */
export function fieldKey(reading: Reading, from: number, to: number): string {
  const words = reading.keys.slice(from, to).filter((key) => !['the', 'of', 'and', '&', ',', "'s", "'"].includes(key));
  const plain = words.join(' ');
  return reading.lexicon.sameField.get(plain) ?? (plain.length > 8 ? plain.replace(/ affairs$/, '') : plain);
}

/** A field as a ministry's name has it: "Foreign" → "Foreign Affairs", "health" → "Health". */
export function fieldName(reading: Reading, from: number, to: number): string {
  const full = reading.lexicon.fullField.get(reading.keys.slice(from, to).join(' '));
  if (full) return full;
  const plain = textBetween(reading, from, to).replace(/\s+/g, ' ').replace(/^the /i, '');
  return plain.replace(/\p{L}[\p{L}'’-]*/gu, (word) =>
    ['and', 'of', 'the', 'for'].includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** "Justice, Islamic Affairs and Public Service": fields of government in a row, of which the last words make no body. */
export const isFieldInRow = (reading: Reading, at: number): boolean =>
  reading.keys[at - 1] === ',' &&
  isCapital(reading, at - 2) &&
  reading.lexicon.fields.has(reading.keys[at - 2] ?? '') &&
  reading.lexicon.fields.has(reading.keys[at] ?? '') &&
  !phraseAt(reading, reading.lexicon.bodyHeads, at) &&
  fieldEnd(reading, at) > at &&
  !isCapital(reading, fieldEnd(reading, at));
