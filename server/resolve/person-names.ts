/** How likely two personal names are spellings of one, and why. */
import { equivalences } from '../model/equivalences.ts';
import type { NameWord, PersonName } from './name-parts.ts';
import { likeness } from './romanise.ts';

/** In what way two names agree, from surest to none. */
export type NameMatch =
  | 'same'
  | 'reordered'
  | 'romanised'
  | 'variant'
  | 'initialled'
  | 'inner'
  | 'tailless'
  | 'shortened'
  | 'headless'
  | 'partial'
  | 'different';

export interface NameLikeness {
  readonly match: NameMatch;
  /** 0 to 1. */
  readonly score: number;
  readonly why: string;
}

/** Below this two words are two names, not two spellings. */
const LEAST_WORD_LIKENESS = 0.6;
/** A variant in a long word is hardly chance; in a short one it may well be another name. */
const LONG_WORD = 8;
const MOST_FOR_VARIANT = 0.9;
const MOST_FOR_LONG_VARIANT = 0.94;

/** Two words of one name may be other spellings only where both are long and nearly the same. */
const LEAST_OF_TWO = 0.7;
const LEAST_LENGTH_OF_TWO = 5;
const MOST_FOR_TWO_VARIANTS = 0.83;

/** Compares two names word by word; symmetric. */
export function compareNames(a: PersonName, b: PersonName): NameLikeness {
  if (a.text === b.text) return found(a.full ? 'same' : 'partial', a.full ? 1 : 0.7, `same name "${a.text}"`);
  const [first, second] = a.text < b.text ? [a, b] : [b, a];
  const both = `"${first.text}" and "${second.text}"`;
  if (a.generation && b.generation && a.generation !== b.generation)
    return found('different', 0, `${both} are of two generations`);
  if (initialsClash(a, b)) return found('different', 0, `${both}: their initials are of different names`);
  if (a.joined === b.joined) {
    if (!a.full || !b.full) return found('partial', 0.7, `${both} have one name in common`);
    const spaces = a.words.length !== b.words.length;
    return found('same', 1, spaces ? `${both} differ in spaces only` : `${both} differ in an initial or addition only`);
  }
  const [left, right] = [a.sounds.join(' '), b.sounds.join(' ')];
  if (left === right && a.full && b.full) return found('romanised', 0.95, `${both} are romanisations of one name`);
  return (
    initialled(a, b, both) ??
    turned(a, b, both) ??
    variant(a.core, b.core, both) ??
    shortened(a, b, both) ??
    found('different', 0, `${both} are different names`)
  );
}

const found = (match: NameMatch, score: number, why: string): NameLikeness => ({ match, score, why });

/**
 * The same names, of which one has some as initials only: "J. K. Smith", "John Kevin Smith", the words that are left the
 * same. A single initial before a single word says little.
 */
function initialled(a: PersonName, b: PersonName, both: string): NameLikeness | null {
  if (a.parts.length !== b.parts.length || a.initials.length + b.initials.length === 0) return null;
  let words = 0;
  for (const [at, part] of a.parts.entries()) {
    const other = b.parts[at] ?? part;
    const short = Math.min(part.folded.length, other.folded.length) === 1;
    if (!short && part.levelled === other.levelled) words += 1;
    else if (!short || part.folded.charAt(0) !== other.folded.charAt(0)) return null;
  }
  if (words === 0) return null;
  return a.parts.length > 2
    ? found('initialled', 0.94, `${both}: one has initials for words of the other`)
    : found('partial', 0.7, `${both}: one has an initial for a word of the other`);
}

/** The same words in another order: the family name at the other end, or something else. */
function turned(a: PersonName, b: PersonName, both: string): NameLikeness | null {
  const order = orderOf(a, b);
  if (order === 'mixed') return found('variant', 0.8, `${both} are the same words, mixed up`);
  if (order !== 'turned') return null;
  const letters = (name: PersonName) => [...name.words.map(({ folded }) => folded)].sort().join(' ');
  return found('reordered', letters(a) === letters(b) ? 0.97 : 0.93, `${both} are the same words in another order`);
}

/** Of two full names of the same words: in one order, first word last, last word first or all turned round, or mixed up. */
function orderOf({ sounds: from, full }: PersonName, { sounds: to, full: too }: PersonName) {
  if (!full || !too || from.length !== to.length || from.length < 2) return null;
  const text = to.join(' ');
  if (from.join(' ') === text) return 'same';
  if ([...from].sort().join(' ') !== [...to].sort().join(' ')) return null;
  const orders = [
    [...from.slice(1), ...from.slice(0, 1)],
    [...from.slice(-1), ...from.slice(0, -1)],
    [...from].reverse(),
  ];
  return orders.some((order) => order.join(' ') === text) ? 'turned' : 'mixed';
}

/**
 * As many words in the same places, all but one the same: the one is compared letter by letter. Two may differ where each is
 * long and hardly other ("Gurbanguly Berdimuhamedow", "Kurbanguly Berdymukhamedov").
 */
function variant(a: readonly NameWord[], b: readonly NameWord[], both: string): NameLikeness | null {
  if (a.length !== b.length || a.length < 2) return null;
  const pairs = a.flatMap(({ levelled: word }, index) => {
    const other = b[index]?.levelled ?? '';
    return other === word
      ? []
      : [{ length: Math.max(word.length, other.length), alike: likeness(word, other), word, other }];
  });
  const [pair] = pairs;
  const least = pairs.length > 1 ? LEAST_OF_TWO : LEAST_WORD_LIKENESS;
  if (!pair || pairs.length > 2 || pairs.some(({ alike }) => alike < least)) return null;
  if (pairs.length > 1 && pairs.some(({ length }) => length < LEAST_LENGTH_OF_TWO)) return null;
  const all = Math.max(...[a, b].map((words) => words.reduce((sum, word) => sum + word.levelled.length, 0)));
  const score = pairs.reduce((rest, { length, alike }) => rest - (1 - alike) * length, all) / all;
  const alike = `${pairs.map((each) => Math.round(each.alike * 100)).join(' and ')} % alike`;
  if (pairs.length > 1)
    return found('variant', Math.min(score, MOST_FOR_TWO_VARIANTS), `${both} differ in two words, ${alike}`);
  const most = Math.min(pair.word.length, pair.other.length) >= LONG_WORD ? MOST_FOR_LONG_VARIANT : MOST_FOR_VARIANT;
  return found('variant', Math.min(score, most), `${both} differ in one word, ${alike}`);
}

/** All words of the shorter name stand in the longer one, in order. */
function shortened(a: PersonName, b: PersonName, both: string): NameLikeness | null {
  const [short, long] = a.core.length < b.core.length ? [a, b] : [b, a];
  if (short.core.length === long.core.length) return null;
  let at = 0;
  for (const word of short.core) {
    while (at < long.core.length && long.core[at]?.levelled !== word.levelled) at += 1;
    if (at === long.core.length) return null;
    at += 1;
  }
  if (!short.full) return found('partial', 0.7, `${both}: one is a part of the other`);
  // A son may be called as his father with a name before it.
  const [first] = long.core;
  if (short.core[0]?.levelled !== first?.levelled && !(isOften(first) && short.core.some(isTelling)))
    return found('headless', 0.9, `${both}: one is the other without its first word`);
  // "Mohammad Rafiqul Islam" is mostly called without his first name.
  if (!short.core.some(isTelling)) return found('shortened', 0.9, `${both}: one is the other with a word left out`);
  return short.core.at(-1)?.levelled === long.core.at(-1)?.levelled
    ? found('inner', 0.93, `${both}: one is the other without a name in the middle`)
    : found('tailless', 0.9, `${both}: one is the other without its last name`);
}

/** The first name of so many that it is mostly left out. */
const isOften = (word: NameWord | undefined): boolean =>
  word !== undefined && equivalences().spellings.get(word.folded) === 'muhammad';

/** Whether a word is none of the names that every other man bears. */
const isTelling = ({ folded }: NameWord): boolean => folded.length > 2 && !equivalences().spellings.has(folded);

/**
 * Whether an initial of the one and a name of the other cannot be each other's: "J. Smith" and "Mary Smith", "John F." and
 * "John R.". Each initial is matched with an initial or with a word that the other name does not have.
 */
function initialsClash(a: PersonName, b: PersonName): boolean {
  if (a.initials.length === 0 && b.initials.length === 0) return false;
  const own = [...a.initials, ...lettersBeyond(a, b)];
  const other = [...b.initials, ...lettersBeyond(b, a)];
  const left = own.filter((letter) => {
    const at = other.indexOf(letter);
    if (at >= 0) other.splice(at, 1);
    return at < 0;
  });
  return left.length > 0 && other.length > 0;
}

/** First letters of the words that the other name has in no spelling. */
const lettersBeyond = (name: PersonName, other: PersonName): string[] =>
  unmatched(name.words, other.words).map(({ folded }) => folded.charAt(0));

/** Words without one of the others to match: each is matched once, with the same before one that is alike. */
function unmatched(words: readonly NameWord[], others: readonly NameWord[]): NameWord[] {
  const free = [...others];
  const take = (is: (word: NameWord, other: NameWord) => boolean) => (word: NameWord) => {
    const at = free.findIndex((other) => is(word, other));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  };
  return words.filter(take((word, other) => word.levelled === other.levelled)).filter(take(isAlike));
}

const isAlike = (a: NameWord, b: NameWord): boolean => likeness(a.levelled, b.levelled) >= LEAST_WORD_LIKENESS;

/**
 * Whether two names cannot be one person's, even through a third: full names of which the shorter has a word that the
 * longer has in no spelling, the same words in an order that nobody gives them, other initials, or other generations.
 * Symmetric; false where one is no full name.
 */
export function namesClash(a: PersonName, b: PersonName): boolean {
  if (isOther(a, b)) return true;
  if (a.joined === b.joined || !a.full || !b.full) return false;
  const order = orderOf(a, b);
  if (order !== null) return order === 'mixed' || (order === 'turned' && a.ordered && b.ordered);
  const [first, second] = a.text < b.text ? [a, b] : [b, a];
  const [short, long] = first.words.length <= second.words.length ? [first, second] : [second, first];
  return unmatched(short.words, long.words).length > 0;
}

/** Whether two names are of the same words in an order that nobody gives them, or of other initials or generations. */
export const areTwo = (a: PersonName, b: PersonName): boolean => isOther(a, b) || orderOf(a, b) === 'mixed';

const isOther = (a: PersonName, b: PersonName): boolean =>
  (a.generation !== null && b.generation !== null && a.generation !== b.generation) || initialsClash(a, b);
