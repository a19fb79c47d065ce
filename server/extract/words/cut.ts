/**
 * A text cut into words for the search of phrases: done once a sentence, for all the word lists that are looked for in
 * it. Words are known by numbers, so that a list need not compare letters to see that a word is none of its own.
 */
import { isSpace, wordSize } from '../text/letters.ts';

/** Words seen so far and their numbers; a full one is left to whoever still uses it, and a new one begun. */
export interface Dictionary {
  readonly numbers: Map<string, number>;
  readonly words: string[];
}

export interface CutText {
  readonly text: string;
  /** In lower case, of the same length. */
  readonly lower: string;
  /** Offsets at which a phrase may begin: words, and marks that no word stands right before. */
  readonly starts: readonly number[];
  /** The word that begins at each start, by its number. */
  readonly words: readonly number[];
  readonly dictionary: Dictionary;
}

/** Most words of a dictionary: more than a language uses, so that only noise fills one. */
const MOST_WORDS = 30_000;

const newDictionary = (): Dictionary => ({ numbers: new Map(), words: [] });
let current = newDictionary();

/** Cuts a text. Linear in its length. */
export function cut(text: string): CutText {
  if (current.words.length > MOST_WORDS) current = newDictionary();
  const dictionary = current;
  const lower = lowerOf(text);
  const starts: number[] = [];
  const words: number[] = [];
  let inside = false;
  for (let at = 0; at < lower.length; ) {
    let end = at;
    for (let size = wordSize(lower, end); size > 0; size = wordSize(lower, end)) end += size;
    const mark = end === at;
    if (mark) end = at + 1;
    if (!mark || (!inside && !isSpace(lower, at))) {
      starts.push(at);
      words.push(numberOf(dictionary, lower.slice(at, end)));
    }
    inside = !mark;
    at = end;
  }
  return { text, lower, starts, words, dictionary };
}

function numberOf(dictionary: Dictionary, word: string): number {
  const known = dictionary.numbers.get(word);
  if (known !== undefined) return known;
  const number = dictionary.words.length;
  dictionary.numbers.set(word, number);
  dictionary.words.push(word);
  return number;
}

/** Lower case without change of length: `İ` would become two characters. The long s is an s, as patterns have it. */
export const lowerOf = (text: string): string =>
  (text.includes('İ') ? text.replaceAll('İ', 'ı') : text).toLowerCase().replaceAll('ſ', 's');
