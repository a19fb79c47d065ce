/** What the scanners of a sentence look at: its tokens, their keys for comparison, and a few facts about the whole text. */
import type { Token } from '../draft.ts';
import { type Lexicon, lexicon, marksOf } from '../words/lexicon.ts';
import { longest, type Trie } from '../words/trie.ts';

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  /** 1 where the token begins with a capital. */
  readonly capital: Uint8Array;
  /** Where the lexicon has the token (`marksOf`). */
  readonly marks: Int32Array;
  /** Index of the sentence's first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Words that stand somewhere in the text in lower case: at the head of a sentence they are no names. */
  readonly lower: ReadonlySet<string>;
  /** Little words that stand capitalised before another capital inside a sentence: "To Lam", folded. */
  readonly pairs: ReadonlySet<string>;
  /** Whether most words of the sentence are capitalised, as in headlines: capitals then say little. */
  readonly headline: boolean;
  readonly lexicon: Lexicon;
}

/** Whether the token at `at` begins with a capital. */
export const isCapital = (reading: Reading, at: number): boolean => at < reading.to && reading.capital[at] === 1;

/** Whether the token at `at` joins what stands around it. */
export function isAnd({ keys }: Reading, at: number): boolean {
  const key = keys[at];
  return key === 'and' || key === '&';
}

/** The longest phrase of a tree of the lexicon that begins at a token and ends before another, or before the sentence does. */
export const phraseAt = <T>(
  reading: Reading,
  trie: Trie<T>,
  at: number,
  limit: number = reading.to,
): { to: number; value: T } | null =>
  ((reading.marks[at] ?? 0) & trie.mark) === 0 ? null : longest(trie, reading.keys, at, limit);

/** The text from one token to before another. */
export const textBetween = (reading: Reading, from: number, to: number): string =>
  reading.text.slice(reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0);

const made = new WeakMap<readonly Token[], Reading[]>();

/** One reading for each sentence, in order. */
export function readings(text: string, tokens: readonly Token[]): Reading[] {
  const known = made.get(tokens);
  if (known) return known;
  const result = make(text, tokens);
  made.set(tokens, result);
  return result;
}

/** "For the Ministry of Energy of Kenya: N", "Signed by N and M": who signed, at the foot of a document or at a point of a list. */
const saysForWhom = (keys: readonly string[], from: number, to: number): boolean =>
  (keys[from] === 'signed' && keys[from + 1] === 'by') ||
  ((keys[from] === 'for' || (keys[from] === 'on' && keys[from + 1] === 'behalf')) &&
    keys.slice(from, Math.min(to, from + 14)).includes(':'));

function make(text: string, tokens: readonly Token[]): Reading[] {
  const keys: string[] = [];
  const words = lexicon();
  const capital = new Uint8Array(tokens.length);
  const marks = new Int32Array(tokens.length);
  const lower = new Set<string>();
  const pairs = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const { look, sentence } = tokens[at] as Token;
    keys.push(look.key);
    marks[at] = marksOf(look, words);
    if (look.capital) capital[at] = 1;
    if (look.lower) lower.add(look.key);
    const [before, after] = [tokens[at - 1], tokens[at + 1]?.look];
    if (!look.little || !after?.capital || before?.sentence !== sentence) continue;
    if (before.look.letter || before.text.startsWith(',')) pairs.add(`${look.key} ${after.key}`);
  }
  const result: Reading[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    const sentence = tokens[from]?.sentence;
    let long = 0;
    let capitals = 0;
    while (to < tokens.length && tokens[to]?.sentence === sentence) {
      const look = tokens[to]?.look;
      if (look?.letter && look.length > 3) {
        long++;
        if (look.capital) capitals++;
      }
      to++;
    }
    result.push({
      text,
      tokens,
      keys,
      capital,
      marks,
      from,
      to,
      lower,
      pairs,
      // A full stop ends no headline; names in a row are capitals, too.
      headline: long > 4 && capitals > long * 0.8 && tokens[to - 1]?.text !== '.' && !saysForWhom(keys, from, to),
      lexicon: words,
    });
    from = to;
  }
  return result;
}
