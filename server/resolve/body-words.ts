/** The words of a body's name: without endings and small words, without countries, without what it is by law. */
import { countryByName } from '../model/countries.ts';
import { equivalences } from '../model/equivalences.ts';
import type { Iso2 } from '../model/factsheet.ts';
import { fold } from '../model/ids.ts';

const SMALL = new Set(
  'the of and for on in to a an at with de del do da dos das du des di della y et para pour'.split(' '),
);
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/defense/g, 'defence'],
  [/center/g, 'centre'],
  [/labor\b/g, 'labour'],
  [/iz(?=ation|e)/g, 'is'],
];
const LONGEST = 300;
const MOST_WORDS = 24;

/** "scientific", "technological": words are compared without the endings that vary between translations. */
const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(?:olog)?ical$|(?:olog)?ic$|ies$|al$|s$/, '') : word;

/** The words of a body's name that tell it from others, as stems, sorted, each once. */
export function contentWords(name: string): string[] {
  const folded = SPELLINGS.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    fold(name.slice(0, LONGEST)).replace(/['’]s?\b/g, ''),
  );
  const words = equivalences()
    .inEnglish(folded)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !SMALL.has(word));
  return [...new Set(words.map(stem))].sort().slice(0, MOST_WORDS);
}

/** The same without names and adjectives of countries. */
export const withoutCountries = (words: readonly string[]): string[] => {
  const left = words.filter((word) => !isCountryWord(word));
  return left.length > 0 ? left : [...words];
};

/** What firms are by law, and "Company", "Group": left out by one outlet, written by another. */
const LEGAL_FORMS = new Set(
  'ltd limited plc inc incorporated corp corporation co company group holding enterprise sa s spa srl gmbh ag nv bv ab oy asa as jsc ojsc pjsc cjsc llc llp lp pty pte sdn bhd tbk pt kk saog qsc psc'.split(
    ' ',
  ),
);

/** "Ghana Police Service", "Uganda Police Force": the police. */
const FORCES = new Set(['service', 'force']);

/** The same without what a firm or a police is by law. */
export const withoutLegalForm = (words: readonly string[]): string[] => {
  const police = words.includes('police');
  const left = words.filter((word) => !LEGAL_FORMS.has(word) && !(police && FORCES.has(word)));
  return left.length > 0 ? left : [...words];
};

const countryWords = new Map<string, Iso2 | null>();

/** What is left of a name without what a firm is by law, where that is an acronym: "ENDE Corporación" → "ENDE"; else null. */
export function bareAcronym(name: string): string | null {
  const left = name
    .split(/[\s,]+/)
    .filter((word) => !LEGAL_FORMS.has(equivalences().inEnglish(fold(word).replace(/\./g, ''))));
  const [only] = left;
  return left.length === 1 && only !== undefined && only !== name && isAcronym(only) ? only : null;
}

/** Whether a name is an acronym: one word, mostly capitals ("ASEAN", "MoPS"). */
export const isAcronym = (name: string): boolean =>
  /^[\p{L}\p{N}&-]{2,10}$/u.test(name) && name.replace(/[^\p{Lu}]/gu, '').length * 2 > name.length;

/** Whether a folded word is the name of a country or an adjective of one. */
export const isCountryWord = (word: string): boolean => countryOf(word) !== null;

/** The country of which a folded word is the name or an adjective; null for other words. */
export function countryOf(word: string): Iso2 | null {
  const known = countryWords.get(word);
  if (known !== undefined) return known;
  const found = countryByName(word)?.iso2 ?? null;
  if (countryWords.size > 10_000) countryWords.clear();
  countryWords.set(word, found);
  return found;
}
