/** Ministries: "Ministry of Public Security (MPS) of Vietnam", "interior ministry", "the ministries of Health". */
import type { BodyChunk } from './chunks.ts';
import { fieldEnd, fieldKey, fieldName } from './fields.ts';
import { countriesAfter, countryAt, placeAt } from './nations.ts';
import { isAnd, isCapital, phraseAt, type Reading, textBetween } from './reading.ts';
import { joinedField } from './title-fields.ts';

/** An acronym in brackets at `at`: "(MPS)", "(the AMMTC)"; null where there is none. */
export function acronymAt(reading: Reading, at: number): { to: number; text: string } | null {
  if (reading.keys[at] === ',') return lettersApart(reading, at);
  if (reading.keys[at] !== '(') return null;
  let from = at + 1;
  if (reading.keys[from] === 'the') from++;
  const word = reading.tokens[from]?.text ?? '';
  if (reading.keys[from + 1] !== ')' || !/^[\p{Lu}\p{Ll}\d&.-]{2,12}$/u.test(word)) return null;
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 ? { to: from + 2, text: word } : null;
}

/** "the Department of Science and Technology, or DST,", "the Economic Community of West African States, ECOWAS,": letters between commas. */
function lettersApart(reading: Reading, comma: number): { to: number; text: string } | null {
  const or = reading.keys[comma + 1] === 'or';
  // "the National Petroleum Corporation, known as NPC,".
  if (reading.keys[comma + 1] === 'known' && reading.keys[comma + 2] === 'as') {
    const letters = reading.tokens[comma + 3]?.text ?? '';
    return /^\p{Lu}{2,8}$/u.test(letters) ? { to: comma + 4, text: letters } : null;
  }
  const at = or ? comma + 2 : comma + 1;
  const { look, text = '' } = reading.tokens[at] ?? {};
  // "the Financial Crimes Commission, FCC for short,".
  if (look?.acronym && reading.keys[at + 1] === 'for' && reading.keys[at + 2] === 'short')
    return /^\p{Lu}{2,8}$/u.test(text) ? { to: at + 3, text } : null;
  if (!look?.acronym || reading.keys[at + 1] !== ',' || !/^\p{Lu}{3,8}$/u.test(text)) return null;
  let left = text.length - (or ? 0 : 1);
  for (let word = comma - 1; word > comma - 12 && word >= reading.from && left >= 0 && !or; word--) {
    const initial = (reading.keys[word] ?? '')[0];
    if (initial === text[left]?.toLowerCase()) left--;
    else if (isCapital(reading, word)) return null;
    if (left < 0) break;
  }
  return or || left < 0 ? { to: at + 1, text } : null;
}

/** A ministry that begins at a token, and the index after it; null where none does. */
export function ministryAt(reading: Reading, at: number): { to: number; chunk: BodyChunk } | null {
  const key = reading.keys[at];
  if (key === 'federal' && isCapital(reading, at) && reading.keys[at + 1] === 'ministry') {
    const found = ministryOf(reading, at + 1, false);
    // "Federal Ministry of Health": the word is part of the name, in states that have it so.
    return found && widened(reading, at, found);
  }
  // "Vice Ministry of Environment", "Vice-Ministry of Water Resources": a house of its own in some states.
  if (isCapital(reading, at) && (key === 'vice-ministry' || (key === 'vice' && reading.keys[at + 1] === 'ministry'))) {
    const found = ministryOf(reading, key === 'vice' ? at + 1 : at, false);
    return found && (key === 'vice' ? ofVice(widened(reading, at, found)) : ofVice(found));
  }
  // "State Security Ministry", "State Property Ministry".
  if (
    key === 'state' &&
    isCapital(reading, at) &&
    isCapital(reading, at + 1) &&
    /^(?:security|property|assets|control|farms|enterprises|reserves|protection|inspection)$/.test(
      reading.keys[at + 1] ?? '',
    )
  ) {
    const end = fieldEnd(reading, at + 1, true);
    if (end > at + 1 && reading.keys[end] === 'ministry') return finish(reading, at, end + 1, at, end, false);
  }
  // "the national Ministry of Federal Planning": whose it is, and no field.
  if (!isCapital(reading, at) && /^(?:national|federal|regional|provincial)$/.test(key ?? '')) return null;
  if (key === 'ministry' || key === 'ministries') return ministryOf(reading, at, key === 'ministries');
  const end = fieldEnd(reading, at, true);
  const noun = reading.keys[end];
  if (end === at || end >= reading.to || (noun !== 'ministry' && noun !== 'ministries')) return null;
  return finish(reading, at, end + 1, at, end, noun === 'ministries');
}

/** A vice-ministry is no ministry of its field. */
const ofVice = ({ to, chunk }: { to: number; chunk: BodyChunk }): { to: number; chunk: BodyChunk } => ({
  to,
  chunk: { ...chunk, body: 'agency', field: null, name: chunk.name.replace(/^Ministry/, 'Vice-Ministry') },
});

function widened(reading: Reading, at: number, { to, chunk }: { to: number; chunk: BodyChunk }) {
  const { start = 0, text = '' } = reading.tokens[at] ?? {};
  return { to, chunk: { ...chunk, start, name: `${text} ${chunk.name}` } };
}

function ministryOf(reading: Reading, at: number, plural: boolean): { to: number; chunk: BodyChunk } | null {
  const preposition = reading.keys[at + 1];
  if (preposition !== 'of' && preposition !== 'for') return null;
  let from = at + 2;
  if (reading.keys[from] === 'the') from++;
  let end = fieldEnd(reading, from);
  // An unknown field is believed where it is capitalised and a known one goes on ("Ministry of Yoga and Health").
  if (end === from && isCapital(reading, at) && isCapital(reading, from) && !countriesAfter(reading, at + 1, false)) {
    end = joinedField(reading, from) || fieldEnd(reading, from + 1);
    if (end === from + 1 && isCapital(reading, from + 1)) return null;
  }
  if (end > from && !plural) end = unknownTail(reading, at, end);
  return end > from ? finish(reading, at, end, from, end, plural) : null;
}

/** Endings of words for what is governed. */
const MATTER = /\p{L}{3}(?:[aeiou]tion|sion|ment|ity|ance|ence|ship|ture|ism|ics|ling)$/u;
/** Given names that end so, too. */
const GIVEN =
  /^(?:clement|florence|terr?ence|terrance|constance|clarence|lawrence|laurence|prudence|patience|charity|verity|felicity|trinity|serenity|providence|sterling|winship|clarity)$/;
/** Whether a word tells by its ending that it is a matter of government or business. */
export const isMatterWord = (key: string): boolean => MATTER.test(key) && !GIVEN.test(key);

/** "Ministry of Mines, Energy and Rural Electrification": capitalised words that go on with the field, known or not. */
function unknownTail(reading: Reading, at: number, from: number): number {
  let end = from;
  while (
    isCapital(reading, at) &&
    end < from + 2 &&
    isCapital(reading, end) &&
    /^\p{Lu}\p{Ll}{3}/u.test(reading.tokens[end]?.text ?? '')
  ) {
    if (countryAt(reading, end) || placeAt(reading, end) || phraseAt(reading, reading.lexicon.offices, end)) break;
    // "Higher and Secondary Special Education": a rank that a field follows is part of it.
    if (reading.lexicon.ranks.has(reading.keys[end] ?? '') && !reading.lexicon.fields.has(reading.keys[end + 1] ?? ''))
      break;
    if (phraseAt(reading, reading.lexicon.honorifics, end) || phraseAt(reading, reading.lexicon.bodyHeads, end)) break;
    end++;
  }
  // "Human Resources and Emiratisation": a matter of no known word, by its ending.
  if (
    end === from &&
    isCapital(reading, at) &&
    isAnd(reading, from) &&
    isCapital(reading, from + 1) &&
    isMatterWord(reading.keys[from + 1] ?? '') &&
    !phraseAt(reading, reading.lexicon.bodyHeads, from + 1) &&
    !isCapital(reading, from + 2)
  )
    return from + 2;
  // What follows must end the name: else it is a title or a name that stands beside it; nor is it a person's name of two words.
  return end > from && !isCapital(reading, end) && (end < from + 2 || isGoverned(reading, from, end)) ? end : from;
}

/** Whether a word of a stretch tells what is governed. */
const isGoverned = (reading: Reading, from: number, to: number): boolean =>
  reading.keys.slice(from, to).some((key) => reading.lexicon.fields.has(key) || isMatterWord(key));

function finish(
  reading: Reading,
  from: number,
  to: number,
  fieldFrom: number,
  fieldTo: number,
  plural: boolean,
): { to: number; chunk: BodyChunk } {
  const acronym = acronymAt(reading, to);
  let reach = acronym?.to ?? to;
  const countries = countriesAfter(reading, reach, plural);
  const late = countries && !acronym ? acronymAt(reading, countries.to) : null;
  reach = late?.to ?? countries?.to ?? reach;
  const name = textBetween(reading, from, to).replace(/\s+/g, ' ');
  const offset = (index: number) => reading.tokens[index - 1]?.end ?? 0;
  return {
    to: reach,
    chunk: {
      kind: 'body',
      body: 'ministry',
      start: reading.tokens[from]?.start ?? 0,
      end: offset(to),
      sentence: reading.tokens[from]?.sentence ?? 0,
      name: plural ? `Ministry of ${fieldName(reading, fieldFrom, fieldTo)}` : name,
      field: fieldKey(reading, fieldFrom, fieldTo),
      countries: countries?.countries ?? [],
      acronym: acronym?.text ?? late?.text ?? null,
      plural,
      reach: offset(reach),
    },
  };
}
