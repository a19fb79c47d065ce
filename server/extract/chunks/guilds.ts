/** Bodies that are called by a place and the people in them: "the San Miguel carriers' association"; firms called by letters that "&" joins. */
import type { OrganizationKind } from '../../model/ontology.ts';
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

const MOST_WORDS = 3;

/** "the San Miguel carriers' association", "Alpha Valley growers' cooperative": capitals, whose people, and what they make up. */
export function guild(reading: Reading, from: number, run: number): FoundBody | null {
  const { keys } = reading;
  if (run - from > MOST_WORDS || isCapital(reading, run)) return null;
  const owner = keys[run + 1] === "'" || keys[run + 1] === "'s";
  const people = keys[run] ?? '';
  if (
    !owner ||
    !PEOPLE.test(people) ||
    (keys[run + 1] === "'s" && !people.endsWith('men') && !people.endsWith('women'))
  )
    return null;
  const kind = HEADS.get(keys[run + 2] ?? '');
  if (!kind || isCapital(reading, run + 2)) return null;
  // "Two teachers' unions", "Local farmers' associations".
  if (from === reading.from && (reading.lower.has(keys[from] ?? '') || run === from)) return null;
  if (phraseAt(reading, reading.lexicon.honorifics, from) || phraseAt(reading, reading.lexicon.offices, from))
    return null;
  const nation = countryAt(reading, from);
  return bodyChunk(reading, from, run + 3, kind, nation?.to === run ? [nation.value.iso2] : []);
}

/** "the Vanilla Islands association": what is called so, with the word in lower case that says what it is. */
export function calledUnion(reading: Reading, from: number, run: number): FoundBody | null {
  const { keys } = reading;
  const kind = UNIONS.get(keys[run] ?? '');
  if (!kind || isCapital(reading, run) || run - from > 6 || keys[from - 1] !== 'the' || NOUNS.test(keys[run + 1] ?? ''))
    return null;
  // "the Public Services International federation": called so without the word.
  if (reading.keys[run - 1] === 'international') return null;
  const nation = countryAt(reading, from);
  if (nation && (nation.to === run || nation.value.form === 'adjective')) return null;
  if (phraseAt(reading, reading.lexicon.known, from)?.to === run) return null;
  if (phraseAt(reading, reading.lexicon.offices, from) || phraseAt(reading, reading.lexicon.honorifics, from))
    return null;
  const found = bodyChunk(reading, from, run + 1, kind, []);
  // "the Gamma confederation", and then "Gamma".
  const short = run === from + 1 && !placeAt(reading, from) && !reading.lower.has(keys[from] ?? '');
  return short && !found.chunk.acronym
    ? { ...found, chunk: { ...found.chunk, acronym: reading.tokens[from]?.text ?? null } }
    : found;
}
const UNIONS: ReadonlyMap<string, OrganizationKind> = new Map([
  ['association', 'ngo'],
  ['federation', 'ngo'],
  ['confederation', 'ngo'],
  ['foundation', 'ngo'],
  ['charity', 'ngo'],
  ['consortium', 'company'],
  ['cooperative', 'company'],
  ['co-operative', 'company'],
]);
const NOUNS =
  /^(?:agreement|agreements|council|treaty|process|cup|talks|law|football|president|members|partners|states|pact|deal)$/;

/** Those of one trade, by the ending of the word. */
const PEOPLE =
  /^\p{Ll}{3,}(?:ers|ors|ists|ants|men|women|ents|ians|yers|ees|keepers|smiths|holders|owners|growers|nurses|farmers|doctors|pilots|parents|judges|artists)$/u;

const HEADS: ReadonlyMap<string, OrganizationKind> = new Map([
  ['association', 'ngo'],
  ['federation', 'ngo'],
  ['confederation', 'ngo'],
  ['union', 'ngo'],
  ['guild', 'ngo'],
  ['league', 'ngo'],
  ['syndicate', 'ngo'],
  ['society', 'ngo'],
  ['cooperative', 'company'],
  ['co-operative', 'company'],
]);

/** "PT Lambda Energi", "OAO Lambda": a firm behind the letters of its legal form. */
export function formFirst(reading: Reading, from: number, run: number): FoundBody | null {
  if (run < from + 2 || run > from + 4 || isCapital(reading, from - 1) || reading.headline) return null;
  return FORMS.test(reading.tokens[from]?.text ?? '') ? bodyChunk(reading, from, run, 'company', []) : null;
}
const FORMS = /^(?:PT|OAO|OOO|PAO|ZAO|TOO|JSC|OJSC|CJSC|PJSC|LLC|UAB|SIA|CV|CJS)$/;

/** "Daewoo E&C", "Alpha Beta C&T": a firm by what it does, in letters that "&" joins. */
export function ampersand(reading: Reading, from: number, run: number): FoundBody | null {
  const { tokens, keys } = reading;
  if (run < from + 3 || run > from + 7 || keys[run - 2] !== '&' || reading.headline) return null;
  // "Alpha & Cie", "Beta & Sons".
  if (PARTNERS.test(tokens[run - 1]?.text ?? '') && !phraseAt(reading, reading.lexicon.offices, from))
    return bodyChunk(reading, from, run, 'company', []);
  if (run < from + 4) return null;
  const letters = /^\p{Lu}$/u;
  if (!letters.test(tokens[run - 1]?.text ?? '') || !letters.test(tokens[run - 3]?.text ?? '')) return null;
  if (keys[run] === '.' && tokens[run]?.start === tokens[run - 1]?.end && isCapital(reading, run + 1)) return null;
  return bodyChunk(reading, from, run, 'company', []);
}

const PARTNERS =
  /^(?:Cie|Co|Company|Sons|Söhne|Sohn|Fils|Figli|Hijos|Filhos|Partners?|Brothers|Bros|Associates|Daughters)$/u;

/** "Cultural Heritage without Borders". */
export const withoutBorders = (reading: Reading, from: number, run: number): FoundBody | null =>
  /^(?:without|beyond)$/.test(reading.keys[run] ?? '') &&
  /^(?:borders|frontiers)$/.test(reading.keys[run + 1] ?? '') &&
  isCapital(reading, run + 1) &&
  run - from < 4
    ? bodyChunk(reading, from, run + 2, 'ngo', [])
    : null;
