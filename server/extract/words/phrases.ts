/**
 * Finding the phrases of a word list in a text. A phrase is found as whole words; a space in it stands for one to three
 * blanks, a star at its end for any ending. Where several begin at one place the longest of the list wins.
 *
 * Which phrases begin with a word is found out once for each word of the language, for all lists, and then known by the
 * word's number. The first search in a text notes for all lists at which of its words a phrase may begin; each search then
 * looks at these alone. So a search for what is not there costs next to nothing, whatever the length of the list, and a
 * rule may look for a list in every sentence.
 */
import { isSpace, wordSize, wordSizeBefore } from '../text/letters.ts';
import { type Beginning, type Beginnings, type CutText, cut, type Dictionary, lowerOf, type Places } from './cut.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
}

export interface Phrase {
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

export class Phrases {
  /** Place in the list of lists. */
  readonly #number: number;
  readonly #cased: boolean;
  readonly #byHead = new Map<string, Phrase[]>();
  readonly #stems: Phrase[] = [];

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
    const { first, next, index, phrases } = placesIn(text);
    let link = first[this.#number] as number;
    if (link < 0) return NO_MATCH;
    const found: Match[] = [];
    for (let from = 0; link >= 0; link = next[link] as number) {
      const start = text.starts[index[link] as number] as number;
      if (start < from) continue;
      const end = this.#endOf(phrases[link] as readonly Phrase[], text, start);
      if (end < 0) continue;
      found.push({ start, end, text: text.text.slice(start, end) });
      from = end;
    }
    return found;
  }

  /** The first phrase that begins at an offset or after it, or null. */
  next(text: CutText, from: number): Match | null {
    const { first, next, index, phrases } = placesIn(text);
    for (let link = first[this.#number] as number; link >= 0; link = next[link] as number) {
      const start = text.starts[index[link] as number] as number;
      if (start < from) continue;
      const end = this.#endOf(phrases[link] as readonly Phrase[], text, start);
      if (end >= 0) return { start, end, text: text.text.slice(start, end) };
    }
    return null;
  }

  /** Whether any of them stands in a text. */
  in(text: string | CutText): boolean {
    return this.next(typeof text === 'string' ? cut(text) : text, 0) !== null;
  }

  /** Whether a word of a text begins one of its phrases. Where none does, no more need be looked for: one look tells. */
  mayBeIn(text: CutText): boolean {
    return (placesIn(text).first[this.#number] as number) >= 0;
  }

  /** The phrases that may begin with a word, in order of preference. */
  beginning(word: string): readonly Phrase[] {
    const exact = this.#byHead.get(word) ?? NONE;
    const stems = this.#stems.filter(({ head }) => head !== word && word.startsWith(head));
    return stems.length ? [...exact, ...stems].sort((a, b) => a.order - b.order) : exact;
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

const NO_BEGINNINGS: Beginnings = Object.freeze([]);
/** For each list, that no chain begins; copied, which is quicker than made. */
const NOWHERE: number[] = [];

/** Where the phrases of all lists may begin in a text. */
function placesIn(text: CutText): Places {
  if (text.places?.lists === lists.length) return text.places;
  while (NOWHERE.length < lists.length) NOWHERE.push(-1);
  const first = NOWHERE.slice();
  const next: number[] = [];
  const index: number[] = [];
  const phrases: (readonly Phrase[])[] = [];
  // From the end, so that each chain begins with its first word.
  for (let at = text.words.length - 1; at >= 0; at--) {
    const beginnings = beginningsWith(text.dictionary, text.words[at] as number);
    for (let each = 0; each < beginnings.length; each++) {
      const { list, phrases: own } = beginnings[each] as Beginning;
      next.push(first[list] as number);
      first[list] = index.length;
      index.push(at);
      phrases.push(own);
    }
  }
  text.places = { lists: lists.length, first, next, index, phrases };
  return text.places;
}

function beginningsWith(dictionary: Dictionary, word: number): Beginnings {
  const { beginnings } = dictionary;
  if (beginnings.lists !== lists.length) {
    beginnings.ofWord.length = 0;
    beginnings.lists = lists.length;
  }
  return beginnings.ofWord[word] ?? learn(dictionary, word);
}

function learn({ beginnings, words }: Dictionary, word: number): Beginnings {
  const letters = words[word] as string;
  const found: Beginning[] = [];
  lists.forEach((each, list) => {
    const phrases = each.beginning(letters);
    if (phrases.length > 0) found.push({ list, phrases });
  });
  const learned = found.length ? found : NO_BEGINNINGS;
  while (beginnings.ofWord.length < word) beginnings.ofWord.push(undefined);
  beginnings.ofWord[word] = learned;
  return learned;
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
