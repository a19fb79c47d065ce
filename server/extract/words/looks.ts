/** What a token's letters tell, the same wherever it stands: found out once for each word of the language, then looked up. */
import { fold } from '../../model/ids.ts';
import { narrow } from '../text/letters.ts';
import type { TokenCut } from './cut.ts';
import { WordTable } from './word-table.ts';

export interface Look {
  /** The token's text: one string for all places where it stands, so that looking it up anywhere is cheap. */
  readonly text: string;
  readonly length: number;
  /** How it is compared with phrases. */
  readonly key: string;
  readonly capital: boolean;
  readonly lower: boolean;
  readonly letter: boolean;
  /** Two to seven capitals: "HEC". */
  readonly acronym: boolean;
  /** Capitalised and of three letters at most: "To", "An". */
  readonly little: boolean;
  /** Written like a word of a name: capitalised, or with a small article before a capital ("al-Sudani"). */
  readonly name: boolean;
  /** With a hyphen before a longer word in lower case: "General-level". */
  readonly compound: boolean;
  /** Where the lexicon has it, as bits (`marksOf`); -1 until it is asked for the first time. */
  marks: number;
  /** Its words for the search of phrases (`cutTokens`); null until they are asked for the first time. */
  cut: TokenCut | null;
}

const CAPITAL = /^[ʻʼ]?\p{Lu}/u;
/** "Ministers AGREED to", "NOTED the report": minutes write their verbs large, which makes no name of them. */
const LOUD =
  /^(?:ACCEPTED|ACKNOWLEDGED|ADOPTED|AFFIRMED|AGREED|AGREES|APPRECIATED|APPROVED|COMMENDED|COMMITTED|CONCLUDED|CONFIRMED|CONGRATULATED|CONSIDERED|DECIDED|DECIDES|DECLARED|DEFERRED|DIRECTED|DISCUSSED|EMPHASI[SZ]ED|ENCOURAGED|ENDORSED|EXPRESSED|INSTRUCTED|INVITED|MANDATED|NOTED|NOTES|PLEDGED|PROPOSED|RATIFIED|REAFFIRMED|RECALLED|RECOGNI[SZ]ED|RECOMMENDED|REITERATED|REJECTED|REQUESTED|RESERVED|RESOLVED|RESOLVES|REVIEWED|STRESSED|SUPPORTED|TASKED|THANKED|UNDERLINED|UNDERSCORED|UNDERTOOK|URGED|URGES|WELCOMED|WELCOMES)$/;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** How tokens are compared with phrases: folded, apostrophes and hyphens of one shape. */
export const keyOf = (token: string): string => {
  const plain = BEYOND_ASCII.test(token)
    ? fold(token)
        .replace(/[’‘]/g, "'")
        .replace(/[‐‑–—]/g, '-')
    : token.toLowerCase();
  return plain.length > 2 && plain.endsWith('.') && plain.indexOf('.') === plain.length - 1
    ? plain.slice(0, -1)
    : plain;
};

/** Most looks that are kept: more than a language has words, so that only noise fills them. */
const MOST_LOOKS = 30_000;
const LONGEST_KEPT = 40;
const looks = new WordTable<Look>();

/** The look of a token. */
export const lookOf = (token: string): Look => lookAt(token, 0, token.length);

/** The look of the token that stands in a text between two offsets. */
export function lookAt(text: string, from: number, to: number): Look {
  // What is long is no word, and not kept.
  const kept = to - from <= LONGEST_KEPT;
  return (kept ? looks.at(text, from, to) : undefined) ?? learn(narrow(text.slice(from, to)), kept);
}

function learn(token: string, kept: boolean): Look {
  const isLoud = LOUD.test(token);
  const look: Look = {
    text: token,
    length: token.length,
    key: keyOf(token),
    capital: !isLoud && CAPITAL.test(token),
    lower: isLoud || /^\p{Ll}/u.test(token),
    letter: /^\p{L}/u.test(token),
    acronym: !isLoud && /^\p{Lu}{2,7}$/u.test(token),
    little: /^\p{Lu}\p{L}?\p{L}?$/u.test(token),
    name:
      (!isLoud && /^[ʻʼ]?\p{Lu}[\p{L}\p{M}'’.‐‑-]*$/u.test(token)) ||
      /^(?:al|el|ar|as|ash|at|az|an|ad|ez|es|et|er|en|ed|esh|bin|ul|ur|us|uz)-\p{Lu}/u.test(token),
    compound: /-\p{Ll}{4}/u.test(token),
    marks: -1,
    cut: null,
  };
  if (looks.size >= MOST_LOOKS) looks.clear();
  if (kept) looks.add(token, look);
  return look;
}
