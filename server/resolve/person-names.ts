/** How likely two personal names are spellings of one, and why. */
import type { NameWord, PersonName } from './romanise.ts';
import { likeness } from './romanise.ts';

/** In what way two names agree, from surest to none. */
export type NameMatch = 'same' | 'reordered' | 'romanised' | 'variant' | 'shortened' | 'partial' | 'different';

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

/** Compares two names word by word; symmetric. */
export function compareNames(a: PersonName, b: PersonName): NameLikeness {
  if (a.text === b.text) {
    const full = a.words.length > 1;
    return found(full ? 'same' : 'partial', full ? 1 : 0.7, `same name "${a.text}"`);
  }
  const both = `"${a.text}" and "${b.text}"`;
  if (a.joined === b.joined) return found('same', 1, `${both} differ in spaces only`);
  if (a.foldedSet === b.foldedSet) return found('reordered', 0.97, `${both} are the same words in another order`);
  if (a.levelledSet === b.levelledSet) return found('romanised', 0.95, `${both} are romanisations of one name`);
  return (
    variant(a.words, b.words, both) ??
    shortened(a.words, b.words, both) ??
    found('different', 0, `${both} are different names`)
  );
}

const found = (match: NameMatch, score: number, why: string): NameLikeness => ({ match, score, why });

/** As many words in the same places, all but one the same: the one is compared letter by letter. */
function variant(a: readonly NameWord[], b: readonly NameWord[], both: string): NameLikeness | null {
  if (a.length !== b.length || a.length < 2) return null;
  let pair: { word: string; other: string } | null = null;
  for (const [index, word] of a.entries()) {
    const other = b[index]?.levelled ?? '';
    if (other === word.levelled) continue;
    if (pair) return null;
    pair = { word: word.levelled, other };
  }
  if (!pair) return null;
  const alike = likeness(pair.word, pair.other);
  if (alike < LEAST_WORD_LIKENESS) return null;
  const length = Math.max(pair.word.length, pair.other.length);
  const all = Math.max(...[a, b].map((words) => words.reduce((sum, word) => sum + word.levelled.length, 0)));
  const score = (all - length + alike * length) / all;
  const most = Math.min(pair.word.length, pair.other.length) >= LONG_WORD ? MOST_FOR_LONG_VARIANT : MOST_FOR_VARIANT;
  return found('variant', Math.min(score, most), `${both} differ in one word, ${Math.round(alike * 100)} % alike`);
}

/** All words of the shorter name stand in the longer one, in order. */
function shortened(a: readonly NameWord[], b: readonly NameWord[], both: string): NameLikeness | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return null;
  let at = 0;
  for (const word of short) {
    while (at < long.length && long[at]?.levelled !== word.levelled) at += 1;
    if (at === long.length) return null;
    at += 1;
  }
  return short.length > 1
    ? found('shortened', 0.9, `${both}: one is the other with a word left out`)
    : found('partial', 0.7, `${both}: one is a part of the other`);
}
