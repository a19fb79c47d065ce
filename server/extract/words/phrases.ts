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
import { type CutText, cut, type Dictionary, type Learned, lowerOf, type Places } from './cut.ts';

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

/** Lists that are looked for in the same texts, so that each text notes where their phrases may begin, and no others'. */
export class Family {
  /** They are compiled once and kept, so there are never more than the sources name. */
  readonly lists: Phrases[] = [];
  readonly #learned = new WeakMap<Dictionary, Learned<Beginnings>>();
  /** What is known for the dictionary asked for last, which is nearly always that of the next question. */
  #latest: { readonly dictionary: Dictionary; readonly learned: Learned<Beginnings> } | null = null;

  /** For each list that has phrases beginning with a word of the dictionary, these phrases. */
  beginningWith(dictionary: Dictionary, word: number): Beginnings {
    const learned = this.#latest?.dictionary === dictionary ? this.#latest.learned : this.#of(dictionary);
    if (learned.lists !== this.lists.length) {
      learned.ofWord.length = 0;
      learned.lists = this.lists.length;
    }
    return learned.ofWord[word] ?? this.#learn(learned, dictionary, word);
  }

  #of(dictionary: Dictionary): Learned<Beginnings> {
    const learned = this.#learned.get(dictionary) ?? { lists: 0, ofWord: [] };
    this.#learned.set(dictionary, learned);
    this.#latest = { dictionary, learned };
    return learned;
  }

  #learn({ ofWord }: Learned<Beginnings>, { words }: Dictionary, word: number): Beginnings {
    const letters = words[word] as string;
    const found: Beginning[] = [];
    this.lists.forEach((each, list) => {
      const phrases = each.beginning(letters);
      if (phrases.length > 0) found.push({ list, phrases });
    });
    const learned = found.length ? found : NO_BEGINNINGS;
    while (ofWord.length < word) ofWord.push(undefined);
    ofWord[word] = learned;
    return learned;
  }
}

type Beginnings = readonly Beginning[];
interface Beginning {
  readonly list: number;
  readonly phrases: readonly Phrase[];
}
const NO_BEGINNINGS: Beginnings = Object.freeze([]);

/** The lists that are looked for in sentences. */
const OF_SENTENCES = new Family();

export class Phrases {
  readonly #family: Family;
  /** Place in the family. */
  readonly #number: number;
  readonly #cased: boolean;
  readonly #byHead = new Map<string, Phrase[]>();
  readonly #stems: Phrase[] = [];

  /** `cased`: capitals count. */
  constructor(
    list: Iterable<string>,
    { cased = false, family = OF_SENTENCES }: { readonly cased?: boolean; readonly family?: Family } = {},
  ) {
    this.#family = family;
    this.#number = family.lists.push(this) - 1;
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
    const { first, next, index, phrases } = placesIn(text, this.#family);
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
    const { first, next, index, phrases } = placesIn(text, this.#family);
    for (let link = first[this.#number] as number; link >= 0; link = next[link] as number) {
      const start = text.starts[index[link] as number] as number;
      if (start < from) continue;
      const end = this.#endOf(phrases[link] as readonly Phrase[], text, start);
      if (end >= 0) return { start, end, text: text.text.slice(start, end) };
    }
    return null;
  }

  /** Whether any of them stands in a text, or in a stretch of it as if that were the whole. */
  in(text: CutText, from = 0, to = text.length): boolean {
    const { first, next, index, phrases } = placesIn(text, this.#family);
    const whole = from <= 0 && to >= text.length;
    // A stretch that begins or ends within a word has words of its own.
    if (!whole && (beginsWithin(text.text, from) || endsWithin(text.text, to)))
      return this.next(cut(text.text.slice(Math.max(0, from), to)), 0) !== null;
    for (let link = first[this.#number] as number; link >= 0; link = next[link] as number) {
      const start = text.starts[index[link] as number] as number;
      if (start < from) continue;
      if (start >= to) return false;
      const end = this.#endOf(phrases[link] as readonly Phrase[], text, start);
      if (end < 0) continue;
      // What reaches beyond the stretch may have a shorter form within it.
      if (end <= to || this.next(cut(text.text.slice(start, to)), 0)?.start === 0) return true;
    }
    return false;
  }

  /**
   * Whether a word of a text begins one of its phrases, or may where the text is cut at an offset. Where none does, no more
   * need be looked for: one look tells.
   */
  mayBeIn(text: CutText, from = 0): boolean {
    return (placesIn(text, this.#family).first[this.#number] as number) >= 0 || beginsWithin(text.text, from);
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
      const end = endOf(phrase, letters, start, text.length);
      if (end >= 0) return end;
    }
    return -1;
  }
}

/** For each list, that no chain begins; copied, which is quicker than made. */
const NOWHERE: number[] = [];

/** Where the phrases of a family may begin in a text. */
function placesIn(text: CutText, family: Family): Places {
  const count = family.lists.length;
  if (text.places?.family === family && text.places.lists === count) return text.places;
  while (NOWHERE.length < count) NOWHERE.push(-1);
  const first = NOWHERE.slice(0, count);
  const next: number[] = [];
  const index: number[] = [];
  const phrases: (readonly Phrase[])[] = [];
  // From the end, so that each chain begins with its first word.
  for (let at = text.words.length - 1; at >= 0; at--) {
    const beginnings = family.beginningWith(text.dictionary, text.words[at] as number);
    for (let each = 0; each < beginnings.length; each++) {
      const { list, phrases: own } = beginnings[each] as Beginning;
      next.push(first[list] as number);
      first[list] = index.length;
      index.push(at);
      phrases.push(own);
    }
  }
  text.places = { family, lists: count, first, next, index, phrases };
  return text.places;
}

/** Whether a stretch that begins at an offset begins within a word, or with a mark that a word stands before. */
const beginsWithin = (text: string, at: number): boolean =>
  at > 0 && at < text.length && wordSizeBefore(text, at) > 0 && !isSpace(text, at);

/** Whether one that ends there ends within a word, with its hyphens and apostrophes. */
const endsWithin = (text: string, at: number): boolean =>
  wordSizeBefore(text, at) > 0 && (wordSize(text, at) > 0 || text[at] === '-' || text[at] === "'");

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
function endOf({ parts, open, begun }: Phrase, text: string, start: number, length: number): number {
  let end = begun ? start + (parts[0] as string).length : start;
  for (let index = begun ? 1 : 0; index < parts.length; index++) {
    if (index > 0) {
      const gap = end;
      while (end - gap < MOST_BLANKS && isSpace(text, end, length)) end++;
      if (end === gap) return -1;
    }
    const part = parts[index] as string;
    if (!text.startsWith(part, end)) return -1;
    end += part.length;
  }
  return open ? afterEnding(text, end, length) : wordSize(text, end, length) ? -1 : end;
}

/** Offset after the longest ending (letters, digits, hyphens, apostrophes) that ends with its word; -1 where none does. */
function afterEnding(text: string, from: number, length: number): number {
  let end = from;
  for (let count = 0; count < LONGEST_ENDING; count++) {
    const mark = text[end] === "'" || text[end] === '-' ? 1 : wordSize(text, end, length);
    if (mark === 0) break;
    end += mark;
  }
  while (wordSize(text, end, length) > 0) {
    if (end <= from) return -1;
    end -= wordSizeBefore(text, end) || 1;
  }
  return end;
}
