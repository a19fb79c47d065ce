/** Letters that stand for names, "J." for Joseph, and the words that two names do not share. */
import { equivalences } from '../model/equivalences.ts';
import type { NameWord, PersonName } from './name-parts.ts';
import { likeness } from './romanise.ts';

/** Below this two words are two names, not two spellings. */
export const LEAST_WORD_LIKENESS = 0.6;

/** The letters that may stand for a name: "C." for Konstantinos, whom others call Constantine, "Y." for Erlan. */
export const lettersOf = (word: string): string => {
  if (word.length === 1) return word;
  const standard = equivalences().spellings.get(word);
  const letters = (standard === undefined ? undefined : equivalences().letters.get(standard)) ?? word.charAt(0);
  return /^y?e/.test(word) ? `${letters}ye` : letters;
};

export const areAkin = (a: string, b: string): boolean => [...a].some((letter) => b.includes(letter));

/**
 * Whether an initial of the one and a name of the other cannot be each other's: "J. Smith" and "Mary Smith", "John F." and
 * "John R.". Each initial is matched with an initial or with a word that the other name does not have.
 */
export function initialsClash(a: PersonName, b: PersonName): boolean {
  if (a.initials.length === 0 && b.initials.length === 0) return false;
  const own = [...a.initials, ...lettersBeyond(a, b)];
  const other = [...b.initials, ...lettersBeyond(b, a)];
  const left = own.filter((letters) => {
    const at = other.findIndex((each) => areAkin(letters, each));
    if (at >= 0) other.splice(at, 1);
    return at < 0;
  });
  return left.length > 0 && other.length > 0;
}

/** Letters of the words that the other name has in no spelling. */
const lettersBeyond = (name: PersonName, other: PersonName): string[] =>
  unmatched(name.words, other.words).map(({ folded }) => lettersOf(folded));

/** Words without one of the others to match: each is matched once, with the same before one that is alike. */
export function unmatched(words: readonly NameWord[], others: readonly NameWord[]): NameWord[] {
  const free = [...others];
  const take = (is: (word: NameWord, other: NameWord) => boolean) => (word: NameWord) => {
    const at = free.findIndex((other) => is(word, other));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  };
  return words.filter(take((word, other) => word.levelled === other.levelled)).filter(take(isAlike));
}

const isAlike = (a: NameWord, b: NameWord): boolean => likeness(a.levelled, b.levelled) >= LEAST_WORD_LIKENESS;
