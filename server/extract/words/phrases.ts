/**
 * Finding the phrases of a word list in a text. A phrase is found as whole words; a space in it stands for one to three
 * blanks, a star at its end for any ending. Where several begin at one place the longest of the list wins.
 *
 * Most words of a text begin no phrase of a list. That is found out once for each word and list and then known by the
 * word's number, so the time is that of a walk over the words, whatever the length of the list. And most texts have no
 * word that begins a phrase of a list: the first search in a text finds out for all lists at once, so that a search for
 * what is not there costs next to nothing, and a rule may look for a list in every sentence.
 */
import { isSpace, wordSize, wordSizeBefore } from '../text/letters.ts';
import { type CutText, cut, type Dictionary, lowerOf, type Marks } from './cut.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
}

interface Phrase {
  /** What stands between its blanks. */
  readonly parts: readonly string[];
  /** Any ending may follow. */
  readonly open: boolean;
  /** The letters and digits it begins with, in lower case; its first character where that is neither. */
  readonly head: string;
  /** Whether it ends within its first word, so that any word with that beginning may be it. */
  readonly stem: boolean;
  /** Whether its first part is known to stand wherever its word does: no more than that word, and capitals do not count. */
  readonly begun: boolean;
  readonly order: number;
}

const NONE: readonly Phrase[] = [];
const NO_MATCH: readonly never[] = Object.freeze([]);
const MOST_BLANKS = 3;
const LONGEST_ENDING = 20;

/** All lists there are. They are compiled once and kept, so there are never more than the sources name. */
const lists: Phrases[] = [];
/** Lists to a number of `Marks`: as many bits as the engine keeps in a small integer. */
const BITS = 30;

export class Phrases {
  /** Place in the list of lists. */
  readonly #number: number;
  readonly #cased: boolean;
  readonly #byHead = new Map<string, Phrase[]>();
  readonly #stems: Phrase[] = [];
  readonly #known = new WeakMap<Dictionary, (readonly Phrase[] | undefined)[]>();
  /** What is known for the dictionary asked for last, which is nearly always that of the next question. */
  #latest: { readonly dictionary: Dictionary; readonly known: (readonly Phrase[] | undefined)[] } | null = null;

  /** `cased`: capitals count. */
  constructor(list: Iterable<string>, { cased = false }: { readonly cased?: boolean } = {}) {
    this.#number = lists.push(this) - 1;
    this.#cased = cased;
    const longestFirst = [...new Set(list)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    longestFirst.forEach((source, order) => {
      const phrase = phraseOf(cased ? source : lowerOf(source), cased, order);
      if (phrase.stem) this.#stems.push(phrase);
      const same = this.#byHead.get(phrase.head);
      if (same) same.push(phrase);
      else this.#byHead.set(phrase.head, [phrase]);
    });
  }

  /** Every phrase of a text, none overlapping another. */
  all(text: CutText): readonly Match[] {
    if (!this.mayBeIn(text)) return NO_MATCH;
    const found: Match[] = [];
    for (let match = this.next(text, 0); match; match = this.next(text, match.end)) found.push(match);
    return found;
  }

  /** The first phrase that begins at an offset or after it, or null. */
  next(text: CutText, from: number): Match | null {
    if (!this.mayBeIn(text)) return null;
    const { starts, words, dictionary } = text;
    const known = this.#knownOf(dictionary);
    for (let index = from === 0 ? 0 : firstAt(starts, from); index < starts.length; index++) {
      const word = words[index] as number;
      const candidates = known[word] ?? this.#learn(known, dictionary, word);
      if (candidates.length === 0) continue;
      const start = starts[index] as number;
      const end = this.#endOf(candidates, text, start);
      if (end >= 0) return { start, end, text: text.text.slice(start, end) };
    }
    return null;
  }

  /** Whether any of them stands in a text. */
  in(text: string | CutText): boolean {
    return this.next(typeof text === 'string' ? cut(text) : text, 0) !== null;
  }

  /** Whether some phrase begins with a word. */
  begins(word: string): boolean {
    return this.#byHead.has(word) || this.#stems.some(({ head }) => word.startsWith(head));
  }

  /** Whether a word of a text begins one of its phrases. Where none does, no more need be looked for: one look tells. */
  mayBeIn(text: CutText): boolean {
    const marks = begunIn(text)[Math.floor(this.#number / BITS)] ?? 0;
    return (marks & (1 << (this.#number % BITS))) !== 0;
  }

  #knownOf(dictionary: Dictionary): (readonly Phrase[] | undefined)[] {
    if (this.#latest?.dictionary === dictionary) return this.#latest.known;
    const known = this.#known.get(dictionary) ?? [];
    this.#known.set(dictionary, known);
    this.#latest = { dictionary, known };
    return known;
  }

  #learn(known: (readonly Phrase[] | undefined)[], dictionary: Dictionary, word: number): readonly Phrase[] {
    const letters = dictionary.words[word] as string;
    const exact = this.#byHead.get(letters) ?? NONE;
    const stems = this.#stems.filter(({ head }) => head !== letters && letters.startsWith(head));
    const phrases = stems.length ? [...exact, ...stems].sort((a, b) => a.order - b.order) : exact;
    while (known.length < word) known.push(undefined);
    known[word] = phrases;
    return phrases;
  }

  #endOf(candidates: readonly Phrase[], text: CutText, start: number): number {
    const letters = this.#cased ? text.text : text.lower;
    for (const phrase of candidates) {
      const end = endOf(phrase, letters, start);
      if (end >= 0) return end;
    }
    return -1;
  }
}

const UNMARKED: Marks = Object.freeze([]);

/** The lists that have a phrase which begins with some word of a text. */
function begunIn(text: CutText): Marks {
  if (text.begun?.lists === lists.length) return text.begun.marks;
  const sum: number[] = [];
  for (const word of text.words) {
    const marks = marksOf(text.dictionary, word);
    for (let index = 0; index < marks.length; index++) sum[index] = (sum[index] ?? 0) | (marks[index] as number);
  }
  text.begun = { lists: lists.length, marks: sum };
  return sum;
}

function marksOf(dictionary: Dictionary, word: number): Marks {
  const { marks } = dictionary;
  if (marks.lists !== lists.length) {
    marks.ofWord.length = 0;
    marks.lists = lists.length;
  }
  return marks.ofWord[word] ?? learnMarks(dictionary, word);
}

function learnMarks({ marks, words }: Dictionary, word: number): Marks {
  const letters = words[word] as string;
  const learned: number[] = [];
  lists.forEach((list, number) => {
    if (!list.begins(letters)) return;
    const index = Math.floor(number / BITS);
    while (learned.length <= index) learned.push(0);
    learned[index] = (learned[index] ?? 0) | (1 << (number % BITS));
  });
  while (marks.ofWord.length < word) marks.ofWord.push(undefined);
  marks.ofWord[word] = learned.length ? learned : UNMARKED;
  return marks.ofWord[word] ?? UNMARKED;
}

function phraseOf(source: string, cased: boolean, order: number): Phrase {
  const open = source.endsWith('*');
  const parts = (open ? source.slice(0, -1) : source).split(/\s+/);
  const first = lowerOf(parts[0] ?? '');
  let end = 0;
  for (let size = wordSize(first, end); size > 0; size = wordSize(first, end)) end += size;
  return {
    parts,
    open,
    head: first.slice(0, Math.max(1, end)),
    stem: open && parts.length === 1 && end === first.length,
    begun: !cased && end > 0 && end === first.length,
    order,
  };
}

/** Offset after the phrase that begins at `start`; -1 where other words stand there. */
function endOf({ parts, open, begun }: Phrase, text: string, start: number): number {
  let end = begun ? start + (parts[0] as string).length : start;
  for (let index = begun ? 1 : 0; index < parts.length; index++) {
    if (index > 0) {
      const gap = end;
      while (end - gap < MOST_BLANKS && isSpace(text, end)) end++;
      if (end === gap) return -1;
    }
    const part = parts[index] as string;
    if (!text.startsWith(part, end)) return -1;
    end += part.length;
  }
  return open ? afterEnding(text, end) : wordSize(text, end) ? -1 : end;
}

/** Offset after the longest ending (letters, digits, hyphens, apostrophes) that ends with its word; -1 where none does. */
function afterEnding(text: string, from: number): number {
  let end = from;
  for (let count = 0; count < LONGEST_ENDING; count++) {
    const mark = text[end] === "'" || text[end] === '-' ? 1 : wordSize(text, end);
    if (mark === 0) break;
    end += mark;
  }
  while (wordSize(text, end) > 0) {
    if (end <= from) return -1;
    end -= wordSizeBefore(text, end) || 1;
  }
  return end;
}

/** Index of the first start at an offset or after it. */
function firstAt(starts: readonly number[], from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
