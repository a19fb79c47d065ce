/** Names of bodies and places made comparable: words without endings and small words, acronyms, spellings without marks. */
import { countryByName } from '../model/countries.ts';
import { equivalences, squeezed } from '../model/equivalences.ts';
import { fold } from '../model/ids.ts';
import { initials } from './initials.ts';
import { ministryField } from './offices.ts';
import { remembered } from './remembered.ts';

const SMALL = new Set(['the', 'of', 'and', 'for', 'on', 'in', 'to', 'a', 'an', 'at', 'with']);
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
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !SMALL.has(word));
  return [...new Set(words.map(stem))].sort().slice(0, MOST_WORDS);
}

/** The same without names and adjectives of countries. */
export const withoutCountries = (words: readonly string[]): string[] => {
  const left = words.filter((word) => !isCountryWord(word));
  return left.length > 0 ? left : [...words];
};

/** What firms are by law, and "Company", "Group": left out by one outlet, written by another. */
const LEGAL_FORMS = new Set(
  'ltd limited plc inc incorporated corp corporation co company group holding sa s spa srl gmbh ag nv bv ab oy asa as jsc ojsc pjsc cjsc llc llp lp pty pte sdn bhd tbk pt kk saog qsc psc'.split(
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

const countryWords = new Map<string, boolean>();

/** Whether a folded word is the name of a country or an adjective of one. */
export function isCountryWord(word: string): boolean {
  const known = countryWords.get(word);
  if (known !== undefined) return known;
  const is = countryByName(word) !== null;
  if (countryWords.size > 10_000) countryWords.clear();
  countryWords.set(word, is);
  return is;
}

/** Whether a name is an acronym: one word, mostly capitals ("ASEAN", "MoPS"). */
export const isAcronym = (name: string): boolean =>
  /^[\p{L}\p{N}&-]{2,10}$/u.test(name) && name.replace(/[^\p{Lu}]/gu, '').length * 2 > name.length;

/** A body's name with what comparing it needs. */
export interface BodyName {
  readonly folded: string;
  readonly acronym: boolean;
  readonly words: readonly string[];
  readonly initials: string;
  /** The words in one string; and what identifies it: the words, or all of it where it is an acronym or has none. */
  readonly joined: string;
  readonly plain: string;
  /** Field of a ministry, where it is the name of one. */
  readonly field: string | null;
}

/** The parts of a body's name. */
export const bodyName = remembered((name: string): BodyName => {
  const folded = fold(name);
  const acronym = isAcronym(name);
  const words = contentWords(name);
  const joined = words.join(' ');
  const field = ministryField(folded);
  return {
    folded,
    acronym,
    words,
    joined,
    plain: acronym || words.length === 0 ? folded : joined,
    initials: initials(name),
    field,
  };
});

/** The name of a place as it is compared: `Hà Nội` and `Hanoi` are one, and so are names that the vocabulary equates. */
export const placeKey = remembered((name: string): string => {
  const plain = squeezed(name);
  return equivalences().places.get(plain) ?? plain;
});
