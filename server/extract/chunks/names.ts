/** Capitalised words that may name a person, of any culture: particles, initials, hyphens, capitals, one word or many. */

import { THING } from '../words/lexicon.ts';
import { isFunctionWord } from './bodies.ts';
import { countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';
import { tellsOn } from './telling-verbs.ts';
import { isGiven } from './title-heads.ts';

const MOST_WORDS = 8;
const PARTICLES = new Set(
  `van der den de del della dela la las los da das do dos di du al el bin binti bint ibn ben abu von zu af av ter ten te y e i ud ul ur us uz
   ould wuld vande d' o' dit und of-the arap wa née nee oglu ogly kyzy uulu zum zur vom`.split(/\s+/),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', '2nd', '3rd', '4th']);
/** Letters after a name. */
const POSTNOMINALS = new Set(
  'MP MPs MSP TD AM GBE DBE CH PC FRS KG KT CVO LVO LLD DSc MSc BSc MBA Esq SP CSI GCSI OM OD OJ CD CCH EBH MGH FIEK SS BRS KBE CBE OBE MBE KCMG CMG GCMG QC KC SC PhD EGH CBS EBS MBS JP SAN GCON CFR OON MNI MHA MLA MEP FCA MNA TD IAS IPS IFS IRS ICS PAS PSP MPA MLC OFR CON NPOM FSS GCFR EGH MGH psc ndc fwc'.split(
    ' ',
  ),
);
const CALENDAR = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
   dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun gmt utc covid covid-19
   internet god christmas easter ramadan tet`.split(/\s+/),
);

/**
 * Where the name that begins at a token ends, and whether it is the name of a thing; null where none begins.
 * `trusted`: a title or honorific stands before it, so that words with another meaning are still taken for a name.
 */
export function nameAt(
  reading: Reading,
  from: number,
  trusted: boolean,
): { to: number; thing: boolean; words: string[] } | null {
  let at = from;
  let thing = false;
  let fields = 0;
  const words: string[] = [];
  while (at < reading.to && words.length < MOST_WORDS) {
    const key = reading.keys[at] ?? '';
    const word = reading.tokens[at]?.text ?? '';
    if (words.length && SUFFIXES.has(key)) {
      words.push(word);
      at++;
      break;
    }
    if (words.length && key === ',' && SUFFIXES.has(reading.keys[at + 1] ?? '')) {
      words.push(reading.tokens[at + 1]?.text ?? '');
      at += 2;
      break;
    }
    // "Fekitamoeloa 'Utoikamanu"
    if ((words.length || trusted) && /^['‘’ʻ]$/.test(word) && opensWord(reading, at)) {
      words.push(reading.tokens[at + 1]?.text ?? '');
      at += 2;
      continue;
    }
    // "Shia' al-Sudani": a mark that ends a word of Arabic, before what goes on with the name.
    if (
      words.length &&
      /^['’ʿʼ]$/.test(word) &&
      reading.tokens[at]?.start === reading.tokens[at - 1]?.end &&
      /^(?:al|el|as|ad|ar|an|ash)[-‐]\p{L}/u.test(reading.keys[at + 1] ?? '')
    ) {
      words.push(reading.tokens[at + 1]?.text ?? '');
      at += 2;
      continue;
    }
    // "Emilce Rojas Vda. de X": widow of.
    if (words.length > 1 && key === '.' && reading.keys[at - 1] === 'vda' && reading.keys[at + 1] === 'de') {
      at++;
      continue;
    }
    const particle = particleEnd(reading, at, words.length > 0);
    if (particle > at) {
      for (; at < particle; at++) words.push(reading.tokens[at]?.text ?? '');
      continue;
    }
    if (tellsOn(reading, at) || !isNameWord(reading, at, from, trusted)) break;
    // "Sidi Mohamed AG ICHRACH", "Mariem Mint Ahmed": "son of", "daughter of", and neither a company nor where coins are struck.
    const sonOf =
      (key === 'ag' || (key === 'mint' && !phraseAt(reading, reading.lexicon.offices, at + 1))) &&
      words.length > 0 &&
      isCapital(reading, at + 1);
    const named =
      !sonOf && (((reading.marks[at] ?? 0) & THING) !== 0 || phraseAt(reading, reading.lexicon.bodyHeads, at) !== null);
    const field = reading.lexicon.fields.has(key);
    const after = PARTICLES.has((words[words.length - 1] ?? '').toLowerCase());
    if (trusted && (named || field) && words.length > 1 && !after) break;
    // "Park Jin", "Tea Banh": at the head of a longer name such a word says nothing; nor does one field among other words.
    if (!trusted && named && (words.length > 0 || !isCapital(reading, at + 1))) thing = true;
    if (field) fields++;
    words.push(word);
    at++;
  }
  while (
    words.length &&
    PARTICLES.has((words[words.length - 1] ?? '').toLowerCase()) &&
    /^\p{Ll}/u.test(words[words.length - 1] ?? '')
  ) {
    words.pop();
    at--;
  }
  if (!words.length || (words.length === 1 && (words[0] ?? '').replace('.', '').length < 2)) return null;
  // "in Black Rock, St. Michael": a parish.
  if (words.length === 2 && !trusted && words[0] === 'St.') thing = true;
  if (words.length === 1 && GATHERING.test(words[0] ?? '')) return null;
  if (words.length < 3 && STYLED.test(words.join('')) && !(words.length === 1 && actsItself(reading, at))) return null;
  // "PM LEVEL INTERACTION", "Minister Level Meeting": of what rank something is.
  if (trusted && reading.keys[from] === 'level') return null;
  // "the Eminent Person who led the review": somebody, and nobody's name.
  if (!trusted && words.length > 1 && /^Persons?$/u.test(words.at(-1) ?? '')) thing = true;
  return { to: at, thing: thing || (!trusted && (fields > 1 || fields === words.length)), words };
}

/** Index after letters that follow a name: "X MP", "X, KBE, PhD". */
export function afterPostnominals(reading: Reading, from: number): number {
  let at = from;
  for (let turn = 0; turn < 4; turn++) {
    const next = reading.keys[at] === ',' ? at + 1 : at;
    if (!POSTNOMINALS.has((reading.tokens[next]?.text ?? '').replaceAll('.', ''))) break;
    // "N, MP for Alpha East": an office, and no letters behind a name.
    if (reading.keys[next + 1] === 'for' && isCapital(reading, next + 2)) break;
    at = next + 1;
  }
  return at;
}

/** "the Environment Ministers Meeting", "the Vice Ministers Dialogue": what people come to is nobody's name. */
const GATHERING =
  /^(?:Meetings?|Conferences?|Summits?|Forum|Sessions?|Talks|Dialogues?|Consultations?|Retreat|Workshop|Guests?|Level|Statement|Declaration|Communiqu[eé]|Convention|Agreement|Treaty|Protocol|Programme|Framework|Initiative|Partnership|Facility|Project|Department|Ministry|Committee|Panel)$/u;

/** "His Excellency, the President", "H.E, N", "the Minister Responsible for", "the U.S.": a form of address, a word behind an office or letters alone, and no name. */
const STYLED = /^(?:H\.E\.?|Excellenc(?:y|ies)|Highness(?:es)?|Majest(?:y|ies)|Responsible|(?:\p{Lu}\.){2,4})$/u;

/** "Her Excellency will hold talks": whoever is so addressed, by that word alone. */
const actsItself = ({ keys }: Reading, at: number): boolean =>
  /^(?:excellency|highness|majesty)$/.test(keys[at - 1] ?? '') && !/^[,:(]$/.test(keys[at] ?? '');

/** A mark that is the first letter of the word after it, as in Polynesian names; a closing quote it is not. */
const opensWord = (reading: Reading, at: number): boolean =>
  reading.tokens[at + 1]?.start === reading.tokens[at]?.end &&
  (reading.tokens[at - 1]?.end ?? 0) < (reading.tokens[at]?.start ?? 0) &&
  isCapital(reading, at + 1);

/** Index after lower-case particles that a capitalised word follows ("van der", "bin", "al-"); `at` where none stand. */
function particleEnd(reading: Reading, at: number, inside: boolean): number {
  let end = at;
  while (end < at + 3 && PARTICLES.has(reading.keys[end] ?? '') && /^\p{Ll}/u.test(reading.tokens[end]?.text ?? ''))
    end++;
  if (end === at) return at;
  const next = reading.tokens[end]?.text ?? '';
  const hyphen = next === '-' && isCapital(reading, end + 1);
  if (!inside && end - at > 2) return at;
  // "e", "i", "y", "do", "la" are words of their own unless they stand inside a name.
  if (!inside && !/^(?:al|el|bin|van|von|de|der|den|ter|abu|ibn)$/.test(reading.keys[at] ?? '')) return at;
  if (hyphen) return end + 1;
  return isCapital(reading, end) && !countryAt(reading, end) ? end : at;
}

/** "To Lam", "An Nguyen": a name that begins like a little word; at the head of a sentence only if it stands inside another one too. */
function isNamedSo(reading: Reading, at: number, trusted: boolean): boolean {
  if (
    !/^(?:to|do|an|so|no|he|you|in|on|ho|both|my|how|so)$/.test(reading.keys[at] ?? '') ||
    !isCapital(reading, at + 1)
  )
    return false;
  if (trusted || reading.keys[at - 1] === "'s") return true;
  if (reading.pairs.has(`${reading.keys[at]} ${reading.keys[at + 1]}`)) return true;
  // "To Lam, Vietnam's Minister …", "He Yafei said": set off, or the subject of a verb.
  const next = reading.keys[at + 2] ?? '';
  const free = !countryAt(reading, at + 1) && !placeAt(reading, at + 1) && !CALENDAR.has(reading.keys[at + 1] ?? '');
  return (
    free &&
    /^(?:to|an|do|so|no|he)$/.test(reading.keys[at] ?? '') &&
    (next === ',' ||
      reading.lexicon.speech.has(next) ||
      reading.lexicon.holding.has(next) ||
      reading.lexicon.deeds.has(next))
  );
}

/** Whether a word has a meaning of its own, so that with "-level" it is no name: "General-level". */
const isCommon = (reading: Reading, key: string): boolean =>
  reading.lexicon.fields.has(key) ||
  reading.lexicon.things.has(key) ||
  reading.lexicon.offices.next.has(key) ||
  reading.lexicon.honorifics.next.has(key);

/** Whether a word begins an office or a form of address: "councillor", "president". */
const isCalling = ({ lexicon }: Reading, word: string): boolean =>
  word.length > 6 && (lexicon.offices.next.has(word) || lexicon.honorifics.next.has(word));

/** "Jan Christian Vestre", "April Placeholder": a month's name at the head of a person's. */
const isGivenName = (reading: Reading, at: number, from: number): boolean =>
  at === from &&
  /^(?:jan|april|june|august|may|mar|sun)$/.test(reading.keys[at] ?? '') &&
  isCapital(reading, at + 1) &&
  /^\p{Lu}\p{Ll}/u.test(reading.tokens[at + 1]?.text ?? '') &&
  !CALENDAR.has(reading.keys[at + 1] ?? '') &&
  !isCommon(reading, reading.keys[at + 1] ?? '') &&
  !countryAt(reading, at + 1);

function isNameWord(reading: Reading, at: number, from: number, trusted: boolean): boolean {
  const look = reading.tokens[at]?.look;
  if (!look?.name) return false;
  const { key } = look;
  if (look.compound && isCommon(reading, key.slice(0, key.indexOf('-')))) return false;
  // "Councillor-President", "Colonel-General": what somebody is, twice.
  if (key.includes('-') && key.split('-').every((part) => isCalling(reading, part))) return false;
  if (
    CALENDAR.has(key) &&
    !isGivenName(reading, at, from) &&
    // "Minister Alpha Beta April 28": the day.
    !(at > from && /^(?:may|march|april|june)$/.test(key) && !/^\d/.test(reading.keys[at + 1] ?? '')) &&
    // "Alpha Mar Beta": a short name between two others.
    !(at > from && /^(?:mar|jan|jun)$/.test(key) && reading.keys[at + 1] !== '.' && isCapital(reading, at + 1)) &&
    // "Nguyen Thi Xuan Thu": the last of several words, no day with a number or a full stop behind it.
    !(at > from + 1 && (key === 'thu' || key === 'sat') && !/^(?:[.,(]|\d.*)$/.test(reading.keys[at + 1] ?? '.'))
  )
    return false;
  if (at === from && trusted && key.endsWith('s') && reading.lexicon.things.has(key) && isCapital(reading, at + 2))
    return false;
  if (at === from && isFunctionWord(key) && !isNamedSo(reading, at, trusted)) return false;
  if (at === from && !trusted && at === reading.from && reading.lexicon.openers.has(key)) return false;
  // "Shopkeeper N agreed": what somebody is, at the head of a sentence.
  if (
    at === from &&
    at === reading.from &&
    reading.lexicon.people.has(key) &&
    reading.tokens[at + 1]?.look.name === true &&
    reading.tokens[at + 2]?.look.name === true
  )
    return false;
  if (at > from && isFunctionWord(key) && !/^(?:an|no|so|to|do|he|in|you|my|on|by|how|it)$/.test(key)) return false;
  if (/^(?:mr|mrs|ms|dr|prof|hon)\.?$/.test(key)) return false;
  // "N On July 17": the day.
  if (
    at > from &&
    /^(?:on|in|by)$/.test(key) &&
    (CALENDAR.has(reading.keys[at + 1] ?? '') || /^\d/.test(reading.keys[at + 1] ?? ''))
  )
    return false;
  // "Hon. X MP", "Sir Y KBE"
  if (at > from && POSTNOMINALS.has(reading.tokens[at]?.text ?? '')) return false;
  // "the three Member States"
  if (at === from && trusted && /^(?:states?|parties|countries|nations|economies|governments)$/.test(key)) return false;
  // "the Angolan Party"
  if (at === from && /^(?:party|side)$/.test(key) && !isCapital(reading, at + 1)) return false;
  const country = countryAt(reading, at);
  if (
    country &&
    (at === from
      ? !trusted || !isCapital(reading, country.to) || (country.value.form !== 'name' && key !== 'german')
      : country.value.form === 'adjective' || country.to > at + 1)
  )
    return false;
  const place = placeAt(reading, at);
  if (place && at === from && !trusted)
    return (
      isCapital(reading, place.to) && place.to === at + 1 && !reading.lexicon.things.has(reading.keys[place.to] ?? '')
    );
  const office = phraseAt(reading, reading.lexicon.offices, at);
  if (office && at > from)
    return /^(?:king|pope|dean|judge|marshal|provost|count|amir|emir|sultan|prince|chancellor|bishop|abbot|major|warden|page)$/.test(
      key,
    );
  return (
    !office ||
    (trusted && at > from) ||
    ((trusted || /^(?:bin|ibn)$/.test(reading.keys[at + 1] ?? '')) && isGiven(reading, at))
  );
}
