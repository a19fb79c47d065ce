/**
 * Words, numbers and marks. A possessive ending is a token of its own ("Vietnam" + "'s"), an abbreviation keeps its dot
 * ("Gen.", "R.", "U.S."), a hyphened word stays whole ("Chan-ocha", "co-chaired") unless it joins countries
 * ("Thai-Cambodian", "Vietnam-Laos").
 */
import { countries } from '../../model/countries.ts';
import type { Range } from '../draft.ts';
import { isClippedAddress } from '../words/clipped-address.ts';
import { type Look, lookAt, lookOf } from '../words/looks.ts';

export interface Piece extends Range {
  readonly text: string;
  readonly look: Look;
}

const PATTERN =
  /['’]s(?![\p{L}\p{N}])|(?:\p{L}\.){2,12}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+|[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\p{L}])|\p{N}+|[^\s]/gu;

/** Words that keep a following dot. */
const ABBREVIATIONS = new Set(
  `gen lt col maj brig capt cpt sgt adm dr mr mrs ms mme messrs prof hon rev fr sen rep gov st jr sr sir vs no art eng engr ir atty adv dep
   pol rt mt ft inc corp co ltd est jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri approx dept univ assoc asst
   arc alh cdr cmdre comdt cpl cde econ mag mudr judr phdr rndr mgr mlle sqn flt ald cnel gral mst mde
   cmdr amb ing lic mtro mtra licda dra arq abog dott barr surv pres supt insp snr cllr smt drs drg dipl er ven msgr mdm md mohd muh profs`.split(
    /\s+/,
  ),
);

let joining: ReadonlySet<string> | null = null;

/** Single words for countries and their people, in lower case: a hyphen between them joins two words. */
function countryWords(): ReadonlySet<string> {
  joining ??= new Set(
    [...countries().values()]
      .flatMap((country) => [...country.names, ...country.adjectives, ...country.joined])
      .filter((word) => /^\p{L}{3,}$/u.test(word))
      .map((word) => word.toLowerCase()),
  );
  return joining;
}

/** The tokens of a stretch of text, with offsets into the whole text. Linear in the length of the stretch. */
export function tokenize(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const stretch = text.slice(from, to);
  const { length } = stretch;
  for (let at = 0; at < length; ) {
    if (isBlank(stretch.charCodeAt(at))) {
      at++;
      continue;
    }
    const plain = plainEnd(stretch, at, length);
    if (plain > at) {
      const mark = stretch.charCodeAt(at);
      const previous = mark === DOT ? pieces[pieces.length - 1] : undefined;
      if (
        previous &&
        previous.end === from + at &&
        (keepsDot(previous.text)
          ? !isLast(previous.text, stretch, plain)
          : isClippedAddress(previous.text, pieces[pieces.length - 2]?.text, stretch.slice(plain, plain + 4)))
      )
        pieces[pieces.length - 1] = pieceOf(`${previous.text}.`, previous.start);
      else pieces.push(pieceAt(lookAt(stretch, at, plain), from + at));
      at = plain;
      continue;
    }
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(stretch);
    if (!match) break;
    const word = match[0];
    if (
      word.length > 1 &&
      /[-‐‑]/.test(word) &&
      (/^(?:[Ee]x-\p{L}{5}|[Tt]hen-\p{L}{4})/u.test(word) || joinsCountries(word))
    )
      splitHyphens(word, from + match.index, pieces);
    else pieces.push(pieceOf(word, from + match.index));
    at = match.index + word.length;
  }
  return pieces;
}

const pieceOf = (word: string, start: number): Piece => pieceAt(lookOf(word), start);

const pieceAt = (look: Look, start: number): Piece => ({
  text: look.text,
  look,
  start,
  end: start + look.length,
});

const DOT = 0x2e;
const BLANK = 0x20;
const isBlank = (code: number): boolean => code === BLANK || (code >= 0x09 && code <= 0x0d);
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Index after the token that begins at an offset, for what nearly all tokens are: English letters, digits or one mark,
 * with nothing after them that may belong to them. The offset itself where it takes the pattern to tell.
 */
function plainEnd(text: string, at: number, length: number): number {
  const first = text.charCodeAt(at);
  const letters = isLetter(first);
  if (!letters && !isDigit(first)) return first > 0x20 && first < 0x7f && first !== 0x27 ? at + 1 : at;
  let end = at + 1;
  let next = end < length ? text.charCodeAt(end) : BLANK;
  while (letters ? isLetter(next) || isDigit(next) : isDigit(next))
    next = ++end < length ? text.charCodeAt(end) : BLANK;
  if (isBlank(next)) return end;
  // "U.S.", "1.5", "10,000", "7:30": a mark belongs to a number before a digit, and to a lone letter at all times.
  if (next === DOT || next === 0x2c || next === 0x3a) {
    if (letters) return end - at > 1 || next !== DOT ? end : at;
    return end + 1 === length || isBlank(text.charCodeAt(end + 1)) ? end : at;
  }
  return letters && next < 0x7f && next !== 0x27 && next !== 0x2d ? end : at;
}

/** One sound of another script in two letters: "Ts. Beta", "Sh. Gamma". */
const SOUNDS = new Set('Ts Kh Yu Zh Ch Sh Ya Ye Yo Dz Gh Dj Tj'.split(' '));

const keepsDot = (word: string): boolean =>
  (word.length === 1 && /\p{Lu}/u.test(word)) ||
  SOUNDS.has(word) ||
  (word.length < 7 && ABBREVIATIONS.has(word.toLowerCase()));

/** "Prime Minister Hun Sen. The two …", "the Museum of Art. Director N": a name or a word of one, and no form of address or article. */
const isLast = (word: string, text: string, at: number): boolean =>
  (word === 'Art' && !/^\s*\d/.test(text.slice(at, at + 4))) ||
  (word === 'Sen' &&
    // Alone it is the form of address itself, as the lists have it.
    text.length > at + 1 + Number(at > word.length) &&
    /^(?:\s*$|\s+(?:The|He|She|They|It|In|On|At|After|During|Both|Earlier|Later)\b)/.test(text.slice(at, at + 12)));

// "Guinea-Bissau" and "Timor-Leste" are one country each; they are found again by the list of names, which is cut alike.
const joinsCountries = (word: string): boolean =>
  word.split(/[-‐‑]/).some((part) => /^\p{Lu}/u.test(part) && countryWords().has(part.toLowerCase()));

function splitHyphens(word: string, start: number, pieces: Piece[]): void {
  let at = start;
  for (const part of word.split(/([-‐‑])/)) {
    if (part) pieces.push(pieceOf(part, at));
    at += part.length;
  }
}
