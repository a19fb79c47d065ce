/**
 * Words, numbers and marks. A possessive ending is a token of its own ("Vietnam" + "'s"), an abbreviation keeps its dot
 * ("Gen.", "R.", "U.S."), a hyphened word stays whole ("Chan-ocha", "co-chaired") unless it joins countries
 * ("Thai-Cambodian", "Vietnam-Laos").
 */
import { countries } from '../../model/countries.ts';
import type { Range } from '../draft.ts';

export interface Piece extends Range {
  readonly text: string;
}

const PATTERN =
  /['’]s(?![\p{L}\p{N}])|(?:\p{L}\.){2,12}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+|[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}])|\p{N}+|[^\s]/gu;

/** Words that keep a following dot. */
const ABBREVIATIONS = new Set(
  `gen lt col maj brig capt cpt sgt adm dr mr mrs ms mme prof hon rev fr sen rep gov st jr sr sir vs no art eng engr ir atty adv dep
   pol rt mt ft inc corp co ltd est jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri approx dept univ assoc asst
   cmdr amb pres supt insp snr cllr smt drs ven msgr mdm`.split(/\s+/),
);

let joining: ReadonlySet<string> | null = null;

/** Single words for countries and their people, in lower case: a hyphen between them joins two words. */
function countryWords(): ReadonlySet<string> {
  joining ??= new Set(
    [...countries().values()]
      .flatMap((country) => [...country.names, ...country.adjectives])
      .filter((word) => /^\p{L}{3,}$/u.test(word))
      .map((word) => word.toLowerCase()),
  );
  return joining;
}

/** The tokens of a stretch of text, with offsets into the whole text. Linear in the length of the stretch. */
export function tokenize(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  PATTERN.lastIndex = 0;
  const stretch = text.slice(from, to);
  for (let match = PATTERN.exec(stretch); match !== null; match = PATTERN.exec(stretch)) {
    const word = match[0];
    const start = from + match.index;
    const previous = pieces[pieces.length - 1];
    if (word === '.' && previous && previous.end === start && keepsDot(previous.text)) {
      pieces[pieces.length - 1] = { text: `${previous.text}.`, start: previous.start, end: start + 1 };
    } else if (/[-‐‑]/.test(word) && word.length > 1 && joinsCountries(word)) splitHyphens(word, start, pieces);
    else pieces.push({ text: word, start, end: start + word.length });
  }
  return pieces;
}

const keepsDot = (word: string): boolean =>
  (word.length === 1 && /\p{Lu}/u.test(word)) || (word.length < 7 && ABBREVIATIONS.has(word.toLowerCase()));

// "Guinea-Bissau" and "Timor-Leste" are one country each; they are found again by the list of names, which is cut alike.
const joinsCountries = (word: string): boolean =>
  word.split(/[-‐‑]/).some((part) => /^\p{Lu}/u.test(part) && countryWords().has(part.toLowerCase()));

function splitHyphens(word: string, start: number, pieces: Piece[]): void {
  let at = start;
  for (const part of word.split(/([-‐‑])/)) {
    if (part) pieces.push({ text: part, start: at, end: at + part.length });
    at += part.length;
  }
}
