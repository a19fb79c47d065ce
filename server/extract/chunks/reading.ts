/** What the scanners of a sentence look at: its tokens, their keys for comparison, and a few facts about the whole text. */
import type { Token } from '../draft.ts';
import { type Lexicon, lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/trie.ts';

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  /** 1 where the token begins with a capital. */
  readonly capital: Uint8Array;
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

const CAPITAL = /^[ʻʼ]?\p{Lu}/u;

/** Whether the token at `at` begins with a capital. */
export const isCapital = (reading: Reading, at: number): boolean => at < reading.to && reading.capital[at] === 1;

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

function make(text: string, tokens: readonly Token[]): Reading[] {
  const keys: string[] = [];
  const capital = Uint8Array.from(tokens, (token) => (CAPITAL.test(token.text) ? 1 : 0));
  const lower = new Set<string>();
  for (const token of tokens) {
    const key = keyOf(token.text);
    keys.push(key);
    if (/^\p{Ll}/u.test(token.text)) lower.add(key);
  }
  const pairs = new Set<string>();
  tokens.forEach((token, at) => {
    const inside =
      at > 0 && tokens[at - 1]?.sentence === token.sentence && /^[\p{L},]/u.test(tokens[at - 1]?.text ?? '');
    if (inside && /^\p{Lu}\p{L}?\p{L}?$/u.test(token.text) && CAPITAL.test(tokens[at + 1]?.text ?? ''))
      pairs.add(`${keys[at]} ${keys[at + 1]}`);
  });
  const result: Reading[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    const sentence = tokens[from]?.sentence;
    let words = 0;
    let capitals = 0;
    while (to < tokens.length && tokens[to]?.sentence === sentence) {
      const word = tokens[to]?.text ?? '';
      if (word.length > 3 && /^\p{L}/u.test(word)) {
        words++;
        if (CAPITAL.test(word)) capitals++;
      }
      to++;
    }
    result.push({
      text,
      tokens,
      keys,
      capital,
      from,
      to,
      lower,
      pairs,
      headline: words > 4 && capitals > words * 0.8,
      lexicon: lexicon(),
    });
    from = to;
  }
  return result;
}
