/** How well an entity's names and text answer a search. Pure. */
import { fold } from '../model/ids.ts';
import { spellingDistance, tolerance } from './spelling.ts';
import { wordsOf } from './words.ts';

export type MatchKind = 'NAME' | 'ALIAS' | 'TEXT';
/** How the words of the question stand in what matched, the best first. */
export const MANNERS = ['EXACT', 'BEGINNING', 'WORDS', 'INSIDE', 'SPELLING', 'TEXT'] as const;
export type Manner = (typeof MANNERS)[number];

/** Why an entity was found. */
export interface Match {
  /** Higher is better. */
  readonly score: number;
  /** The spelling, or the stretch of text, that matched. */
  readonly matched: string;
  readonly match: MatchKind;
  readonly how: Manner;
}

export interface Candidate {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly text: string | null;
  /** Number of relations: of two that match alike, the better known comes first. */
  readonly degree: number;
}

/** Steps far enough apart that no number of relations lifts a match over the next. */
const SCORES: Readonly<Record<Manner, number>> = {
  EXACT: 100,
  BEGINNING: 80,
  WORDS: 60,
  INSIDE: 40,
  SPELLING: 20,
  TEXT: 10,
};
/** An alias counts a little less than a name matched alike. */
const ALIAS = 5;

/** The best match of a candidate for a question, or null where nothing matches. */
export function rank(question: string, candidate: Candidate): Match | null {
  const words = wordsOf(question);
  if (words.length === 0) return null;
  const plain = words.join(' ');
  const spellings = [candidate.name, ...candidate.aliases];
  let best: Match | null = null;
  spellings.forEach((spelling, index) => {
    const how = mannerOf(plain, words, wordsOf(spelling, 200));
    const value = how === null ? 0 : SCORES[how] - (index === 0 ? 0 : ALIAS);
    if (how !== null && value > (best?.score ?? 0))
      best = { score: value, matched: spelling, match: index === 0 ? 'NAME' : 'ALIAS', how };
  });
  best ??= inText(words, candidate.text);
  return best ? { ...(best as Match), score: round((best as Match).score + fame(candidate.degree)) } : null;
}

/** What a match in a text of an entity, or in one that speaks of it, is worth; `share` is 0 to 1. */
export const textScore = (degree: number, share = 1): number => round(SCORES.TEXT * share + fame(degree));

/** The part of a text around the first of the words, for showing why it was found. At most 120 characters. */
export function excerpt(text: string, words: readonly string[]): string {
  const folded = fold(text);
  // Folding may shorten a text that was written with combining marks; then the place is only about right.
  const found = words.map((word) => folded.indexOf(word)).filter((place) => place >= 0);
  const middle = found.length ? Math.min(...found) : 0;
  const start = middle < 40 ? 0 : text.indexOf(' ', middle - 40) + 1;
  const cut = text.slice(start, start + 120).replace(/\s+/g, ' ');
  return `${start > 0 ? '…' : ''}${cut.trim()}${start + 120 < text.length ? '…' : ''}`;
}

function mannerOf(plain: string, words: readonly string[], own: readonly string[]): Manner | null {
  const name = own.join(' ');
  if (name === plain) return 'EXACT';
  if (name.startsWith(plain)) return 'BEGINNING';
  if (words.every((word) => own.some((part) => part.startsWith(word)))) return 'WORDS';
  if (words.every((word) => name.includes(word))) return 'INSIDE';
  return words.every((word) => own.some((part) => alike(word, part))) ? 'SPELLING' : null;
}

function alike(word: string, part: string): boolean {
  const most = tolerance(word);
  return part.startsWith(word) || (most > 0 && spellingDistance(word, part, most) <= most);
}

function inText(words: readonly string[], text: string | null): Match | null {
  if (!text) return null;
  const folded = fold(text);
  return words.every((word) => folded.includes(word))
    ? { score: SCORES.TEXT, matched: excerpt(text, words), match: 'TEXT', how: 'TEXT' }
    : null;
}

/** Under 4.5 for any number of relations that a graph may hold, so that it only decides between equals. */
const fame = (degree: number) => Math.min(4.5, Math.log2(1 + degree) / 4);
const round = (score: number) => Math.round(score * 1000) / 1000;
