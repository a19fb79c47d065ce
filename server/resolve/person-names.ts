/** How likely two personal names are spellings of one, and why. */
import { equivalences } from '../model/equivalences.ts';
import { areAkin, initialsClash, LEAST_WORD_LIKENESS, lettersOf, unmatched } from './name-letters.ts';
import { ARTICLES, type NameWord, type PersonName } from './name-parts.ts';
import { likeness } from './romanise.ts';

/** In what way two names agree, from surest to none. */
export type NameMatch =
  | 'same'
  | 'reordered'
  | 'romanised'
  | 'variant'
  | 'initialled'
  | 'lettered'
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
  /** Whether they share so many names that few others can have them all. */
  readonly long: boolean;
  /** Whether the one sets its family name off by capitals, so that it may stand before the others anywhere. */
  readonly capitals: boolean;
}
type Found = Pick<NameLikeness, 'match' | 'score' | 'why'>;

/** A variant in a long word is hardly chance; in a short one it may well be another name. */
const LONG_WORD = 8;
const MOST_FOR_VARIANT = 0.9;
const MOST_FOR_LONG_VARIANT = 0.94;

/** Two words of one name may be other spellings only where both are long and nearly the same. */
const LEAST_OF_TWO = 0.7;
const LEAST_LENGTH_OF_TWO = 5;
const MOST_FOR_TWO_VARIANTS = 0.83;

/** Compares two names word by word; symmetric. */
export const compareNames = (a: PersonName, b: PersonName): NameLikeness => ({
  ...compared(a, b),
  long: isLong(a) && isLong(b),
  capitals: a.capitals || b.capitals,
});

/** Three names, of which two are not such as every other man bears. */
const isLong = ({ core }: PersonName): boolean =>
  core.filter(({ folded }) => folded.length > 2).length >= LONG_NAME && core.filter(isTelling).length >= LONG_NAME - 1;
const LONG_NAME = 3;

function compared(a: PersonName, b: PersonName): Found {
  if (a.text === b.text) return sameText(a);
  const [first, second] = a.text < b.text ? [a, b] : [b, a];
  const both = `"${first.text}" and "${second.text}"`;
  if (a.generation && b.generation && a.generation !== b.generation)
    return found('different', 0, `${both} are of two generations`);
  if (a.full && b.full && a.heir !== b.heir) return found('different', 0, `${both}: one is the heir of a namesake`);
  if (initialsClash(a, b)) return found('different', 0, `${both}: their initials are of different names`);
  if (a.joined === b.joined) {
    if (!a.full || !b.full)
      return a.initials.length > 0 && b.initials.length > 0
        ? found('lettered', LETTERED, `${both} have a name and an initial in common`)
        : found('partial', 0.7, `${both} have one name in common`);
    const spaces = a.words.length !== b.words.length;
    return found('same', 1, spaces ? `${both} differ in spaces only` : `${both} differ in an initial or addition only`);
  }
  const [left, right] = [a.sounds.join(' '), b.sounds.join(' ')];
  if (left === right && a.full && b.full) return found('romanised', 0.95, `${both} are romanisations of one name`);
  return (
    initialled(a, b, both) ??
    lettered(a, b, both) ??
    turned(a, b, both) ??
    variant(a.core, b.core, both) ??
    shortened(a, b, both) ??
    found('different', 0, `${both} are different names`)
  );
}

/** A family name and an initial are more than a family name, and less than a full name. */
const LETTERED = 0.82;

function sameText({ text, full, initials }: PersonName): Found {
  if (full) return found('same', 1, `same name "${text}"`);
  return initials.length > 0
    ? found('lettered', LETTERED, `same name "${text}"`)
    : found('partial', 0.7, `same name "${text}"`);
}

const found = (match: NameMatch, score: number, why: string): Found => ({ match, score, why });

/**
 * The same names, of which one has some as initials only: "J. K. Smith", "John Kevin Smith", the words that are left the
 * same.
 */
function initialled(a: PersonName, b: PersonName, both: string): Found | null {
  if (a.parts.length !== b.parts.length || a.initials.length + b.initials.length === 0) return null;
  let words = 0;
  for (const [at, part] of a.parts.entries()) {
    const other = b.parts[at] ?? part;
    const short = Math.min(part.folded.length, other.folded.length) === 1;
    if (!short && part.levelled === other.levelled) words += 1;
    else if (!short || !areAkin(lettersOf(part.folded), lettersOf(other.folded))) return null;
  }
  return words > 0 && a.parts.length > 2
    ? found('initialled', 0.94, `${both}: one has initials for words of the other`)
    : null;
}

/** "D. Smith", "Dora Smith", "Dora May Smith": an initial and a family name, of somebody who is called in full elsewhere. */
function lettered(a: PersonName, b: PersonName, both: string): Found | null {
  const [short, long] = a.full ? [b, a] : [a, b];
  const [letter, ...others] = short.initials;
  const [first] = long.core;
  if (short.full || !long.full || letter === undefined || !first || !areAkin(letter, lettersOf(first.folded)))
    return null;
  const middle = long.core.slice(1, -short.core.length).map(({ folded }) => lettersOf(folded));
  const known = [...middle, ...long.initials];
  if (known.length > 0 && others.some((each) => !known.some((letters) => areAkin(each, letters)))) return null;
  const family = long.core.slice(-short.core.length).map(({ levelled }) => levelled);
  return long.core.length > short.core.length && short.core.every(({ levelled }, at) => levelled === family[at])
    ? found('lettered', LETTERED, `${both}: one has an initial for what is before the family name`)
    : null;
}

/** The same words in another order: the family name at the other end, or something else. */
function turned(a: PersonName, b: PersonName, both: string): Found | null {
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
function variant(a: readonly NameWord[], b: readonly NameWord[], both: string): Found | null {
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
function shortened(a: PersonName, b: PersonName, both: string): Found | null {
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

/**
 * Whether a name is another without its first word, which tells a son from the father after whom he is called: a document
 * that speaks of both may easily seem to call the one by the other's name.
 */
export function isHeadless(name: PersonName, main: PersonName): boolean {
  const [first, ...rest] = main.core;
  return (
    name.full &&
    !isOften(first) &&
    name.core.length < main.core.length &&
    name.core[0]?.levelled !== first?.levelled &&
    name.core.every(({ levelled }) => rest.some((word) => word.levelled === levelled))
  );
}

/** Whether a word is none of the names that every other man bears. */
const isTelling = ({ folded }: NameWord): boolean => folded.length > 2 && !equivalences().spellings.has(folded);

/**
 * Whether two names cannot be one person's, even through a third: full names of which the shorter has a word that the
 * longer has in no spelling and by no initial, the same words in an order that nobody gives them, other initials, or other generations.
 * Symmetric; false where one is no full name.
 */
export function namesClash(a: PersonName, b: PersonName): boolean {
  if (isOther(a, b)) return true;
  if (a.joined === b.joined || !a.full || !b.full) return false;
  const order = orderOf(a, b);
  if (order !== null) return order === 'mixed' || (order === 'turned' && a.ordered && b.ordered);
  const [first, second] = a.text < b.text ? [a, b] : [b, a];
  const [short, long] = lengthOf(first) <= lengthOf(second) ? [first, second] : [second, first];
  const letters = [...long.initials];
  return unmatched(short.words, long.words).some(({ folded }) => {
    const at = letters.findIndex((letter) => areAkin(letter, lettersOf(folded)));
    if (at >= 0) letters.splice(at, 1);
    return at < 0;
  });
}

const lengthOf = ({ words, initials }: PersonName): number => words.length + initials.length;

/** Whether all of a name stands in another of more words, in its order: in "Ana da Alfa Bravo" "Ana Bravo" and "A. da Alfa". */
export function isWithin(part: PersonName, whole: PersonName): boolean {
  if (lengthOf(part) >= lengthOf(whole) && part.initials.length === 0) return false;
  let at = 0;
  for (const { folded, levelled } of part.parts) {
    if (ARTICLES.has(folded)) continue;
    const isHere = ({ folded: other, levelled: its }: NameWord) =>
      folded.length === 1 ? areAkin(folded, lettersOf(other)) : its === levelled;
    while (at < whole.parts.length && !isHere(whole.parts[at] as NameWord)) at += 1;
    if (at === whole.parts.length) return false;
    at += 1;
  }
  return true;
}

/** Whether two names are of the same words in an order that nobody gives them, or of other initials or generations. */
export const areTwo = (a: PersonName, b: PersonName): boolean => isOther(a, b) || orderOf(a, b) === 'mixed';

const isOther = (a: PersonName, b: PersonName): boolean =>
  (a.generation !== null && b.generation !== null && a.generation !== b.generation) ||
  (a.full && b.full && a.heir !== b.heir) ||
  initialsClash(a, b);
