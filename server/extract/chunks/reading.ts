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

/** What a token's letters tell, the same wherever it stands. */
interface Look {
  readonly key: string;
  readonly capital: boolean;
  readonly lower: boolean;
  readonly letter: boolean;
  /** Capitalised and of three letters at most: "To", "An". */
  readonly little: boolean;
}

/** Most looks that are kept: more than a language has words, so that only noise fills them. */
const MOST_LOOKS = 30_000;
const LONGEST_KEPT = 40;
const looks = new Map<string, Look>();

function lookOf(token: string): Look {
  const known = looks.get(token);
  if (known) return known;
  const look = {
    key: keyOf(token),
    capital: CAPITAL.test(token),
    lower: /^\p{Ll}/u.test(token),
    letter: /^\p{L}/u.test(token),
    little: /^\p{Lu}\p{L}?\p{L}?$/u.test(token),
  };
  if (looks.size >= MOST_LOOKS) looks.clear();
  if (token.length <= LONGEST_KEPT) looks.set(token, look);
  return look;
}

function make(text: string, tokens: readonly Token[]): Reading[] {
  const seen = tokens.map((token) => lookOf(token.text));
  const keys = seen.map(({ key }) => key);
  const capital = Uint8Array.from(seen, (look) => (look.capital ? 1 : 0));
  const lower = new Set<string>();
  for (const look of seen) if (look.lower) lower.add(look.key);
  const pairs = new Set<string>();
  seen.forEach((look, at) => {
    if (!look.little || !seen[at + 1]?.capital || tokens[at - 1]?.sentence !== tokens[at]?.sentence) return;
    if (seen[at - 1]?.letter || tokens[at - 1]?.text.startsWith(',')) pairs.add(`${keys[at]} ${keys[at + 1]}`);
  });
  const result: Reading[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    const sentence = tokens[from]?.sentence;
    let words = 0;
    let capitals = 0;
    while (to < tokens.length && tokens[to]?.sentence === sentence) {
      const look = seen[to];
      if (look?.letter && (tokens[to]?.text.length ?? 0) > 3) {
        words++;
        if (look.capital) capitals++;
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
