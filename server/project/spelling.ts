/** Which of several spellings stands for a thing. */
import { fold } from '../model/ids.ts';

/** One spelling as one document uses it. */
export interface Spelling {
  readonly text: string;
  /** How often the document uses it; counts at most a few times, so that one long document does not decide alone. */
  readonly uses: number;
  /** Sorts documents by age: the earlier, the smaller. */
  readonly order: string;
}

const MOST_USES = 3;
const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
const wordCount = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/**
 * How complete a name is, 0 to 3: a bare word or acronym says least, then a phrase without capitals ("interior
 * ministry"), then one that begins without ("the Ministry of Interior"), then a whole name. Between names of two words
 * and of five, use decides.
 */
export function completeness(text: string): number {
  if (wordCount(text) < 2) return 0;
  if (!/\p{Lu}/u.test(text)) return 1;
  return /^\p{Lu}/u.test(text) ? 3 : 2;
}

/**
 * The most complete spelling, then the one most used, then the longest in words, then the earliest, then the first in
 * the alphabet. Spellings that differ only in case, marks or hyphens are counted together. Null where there are none.
 */
export function bestSpelling(spellings: readonly Spelling[]): string | null {
  // An entity that thousands of documents name has few spellings: each is looked at once.
  const found = new Map<string, { text: string; order: string; times: number; uses: number }>();
  for (const { text, uses, order } of spellings) {
    const known = found.get(text) ?? { text, order, times: 0, uses: 0 };
    known.times += 1;
    known.uses += Math.min(uses, MOST_USES);
    if (order < known.order) known.order = order;
    found.set(text, known);
  }
  const alike = new Map<string, number>();
  const all = [...found.values()].map((each) => ({
    ...each,
    letters: letters(each.text),
    words: wordCount(each.text),
    complete: completeness(each.text),
  }));
  for (const each of all) alike.set(each.letters, (alike.get(each.letters) ?? 0) + each.uses);
  const best = all.sort(
    (a, b) =>
      b.complete - a.complete ||
      (alike.get(b.letters) ?? 0) - (alike.get(a.letters) ?? 0) ||
      b.words - a.words ||
      b.times - a.times ||
      compare(a.order, b.order) ||
      compare(a.text, b.text),
  )[0];
  return best?.text ?? null;
}

/** The value most given; ties go to the earliest document, then to the first in the alphabet. Null where none is given. */
export function mostGiven<T extends string | number>(
  values: readonly { readonly value: T | null; readonly order: string }[],
): T | null {
  const given = values.flatMap(({ value, order }) => (value === null ? [] : [{ value, order }]));
  const count = new Map<T, number>();
  for (const { value } of given) count.set(value, (count.get(value) ?? 0) + 1);
  const best = given.sort(
    (a, b) =>
      (count.get(b.value) ?? 0) - (count.get(a.value) ?? 0) ||
      compare(a.order, b.order) ||
      compare(String(a.value), String(b.value)),
  )[0];
  return best?.value ?? null;
}

/** Order of strings by code unit: the same on every machine, unlike a locale's. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
