/**
 * A text cut into words for the search of phrases: done once a sentence, for all the word lists that are looked for in
 * it. Words are known by numbers, so that a list need not compare letters to see that a word is none of its own.
 */
import { isSpace, wordSize, wordSizeBefore } from '../text/letters.ts';
import type { Look } from './looks.ts';
import type { Phrase } from './phrases.ts';
import { WordTable } from './word-table.ts';

/** Words seen so far and their numbers; a full one is left to whoever still uses it, and a new one begun. */
export interface Dictionary {
  readonly numbers: WordTable<number>;
  readonly words: string[];
  /** By a word's number, the bits of the gates that it opens (`Gate`), as far as asked for. */
  readonly opened: Learned<readonly number[]>;
}

/** What is known of words, by their numbers, as far as asked for. */
export interface Learned<T> {
  /** How many lists or gates there were when it was learned; more of them, and it is learned anew. */
  lists: number;
  readonly ofWord: (T | undefined)[];
}

export interface CutText {
  readonly text: string;
  readonly length: number;
  /** In lower case, of the same length. */
  readonly lower: string;
  /** Offsets at which a phrase may begin: words, and marks that no word stands right before. */
  readonly starts: readonly number[];
  /** The word that begins at each start, by its number. */
  readonly words: readonly number[];
  readonly dictionary: Dictionary;
  /** Where the phrases of each list of a family may begin: found out for all of them at the first search, and kept. */
  places: Places | null;
  /** The bits of the gates that its words open: found out at the first question, and kept. */
  open: { readonly gates: number; readonly bits: readonly number[] } | null;
}

/** For each list a chain of the words that begin one of its phrases, in order. */
export interface Places {
  readonly family: object;
  /** How many lists the family had; more lists, and it is made anew. */
  readonly lists: number;
  /** By the list's number, the first link of its chain; -1 where there is none. */
  readonly first: readonly number[];
  /** By link: the one after it, or -1; the word's index in the text; its phrases. */
  readonly next: readonly number[];
  readonly index: readonly number[];
  readonly phrases: readonly (readonly Phrase[])[];
}

/** Most words of a dictionary: more than a language uses, so that only noise fills one. */
const MOST_WORDS = 30_000;

const newDictionary = (): Dictionary => ({
  numbers: new WordTable(),
  words: [],
  opened: { lists: 0, ofWord: [] },
});
let current = newDictionary();

/** Cuts a text. Linear in its length. */
export function cut(text: string): CutText {
  if (current.words.length > MOST_WORDS) current = newDictionary();
  const dictionary = current;
  const lower = lowerOf(text);
  const { length } = lower;
  const starts: number[] = [];
  const words: number[] = [];
  let inside = false;
  for (let at = 0; at < length; ) {
    let end = at;
    for (let size = wordSize(lower, end, length); size > 0; size = wordSize(lower, end, length)) end += size;
    const mark = end === at;
    if (mark) end = at + 1;
    if (!mark || (!inside && !isSpace(lower, at, length))) {
      starts.push(at);
      words.push(numberOf(dictionary, lower, at, end));
    }
    inside = !mark;
    at = end;
  }
  return { text, length, lower, starts, words, dictionary, places: null, open: null };
}

/** What one token adds to a cut text, wherever it stands. */
export interface TokenCut {
  readonly dictionary: Dictionary;
  /** Offsets in the token. */
  readonly starts: readonly number[];
  readonly words: readonly number[];
  /** Whether it begins and ends with a letter or digit. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A token as far as it is needed here; tokens leave out nothing but white space. */
interface CutToken {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
}

/**
 * Cuts a sentence like `cut`, from its tokens: their words are known from wherever they stood before. `at` is the offset
 * of the text in the document, `shown` how a token's text is written in the sentence.
 */
export function cutTokens(
  text: string,
  at: number,
  tokens: readonly CutToken[],
  shown: (token: string) => string,
): CutText {
  if (current.words.length > MOST_WORDS) current = newDictionary();
  const dictionary = current;
  const starts: number[] = [];
  const words: number[] = [];
  // Where the token before ends, if it ends with a letter or digit.
  let closed = -1;
  for (const { look, start, end } of tokens) {
    let own = look.cut;
    if (own === null || own.dictionary !== dictionary) {
      own = tokenCut(shown(look.text));
      look.cut = own;
    }
    const inside = closed === start;
    // "10km" is two tokens and one word; and the dictionary may have been full.
    if ((inside && own.opens) || own.dictionary !== dictionary) return cut(text);
    const count = own.starts.length;
    for (let index = inside && own.starts[0] === 0 ? 1 : 0; index < count; index++) {
      starts.push(start - at + (own.starts[index] as number));
      words.push(own.words[index] as number);
    }
    closed = own.closes ? end : -1;
  }
  return { text, length: text.length, lower: lowerOf(text), starts, words, dictionary, places: null, open: null };
}

function tokenCut(text: string): TokenCut {
  const { dictionary, starts, words } = cut(text);
  const closes = wordSizeBefore(text, text.length) > 0;
  return { dictionary, starts, words, opens: wordSize(text, 0) > 0, closes };
}

function numberOf(dictionary: Dictionary, text: string, from: number, to: number): number {
  const known = dictionary.numbers.at(text, from, to);
  if (known !== undefined) return known;
  const number = dictionary.words.length;
  const word = text.slice(from, to);
  dictionary.numbers.add(word, number);
  dictionary.words.push(word);
  return number;
}

/** Lower case without change of length: `İ` would become two characters. The long s is an s, as patterns have it. */
export const lowerOf = (text: string): string =>
  ODD_CASE.test(text) ? text.replaceAll('İ', 'ı').toLowerCase().replaceAll('ſ', 's') : text.toLowerCase();
const ODD_CASE = /[İſ]/;
