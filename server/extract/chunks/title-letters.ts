/** Bodies that a title names by letters alone: "vice chairman of the UGC", "head of the counter-terrorism agency BNPT". */
import { bodyChunk } from './body-chunk.ts';
import type { BodyChunk } from './chunks.ts';
import { countryAt } from './nations.ts';
import { isCapital, type Reading } from './reading.ts';

const MIXED = /^(?=.{3,9}$)\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}\p{L}*$/u;

/** "vice chairman of the UGC": a body by its acronym alone. */
export function acronymBody(reading: Reading, at: number): BodyChunk | null {
  const word = reading.tokens[at]?.text ?? '';
  if (countryAt(reading, at)) return null;
  // "Vice-Rector of UdelaR": letters of several words, not all of them capitals.
  if (MIXED.test(word) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Ibn)\p{Lu}/u.test(word) && !isCapital(reading, at + 1))
    return bodyChunk(reading, at, at + 1, 'other', []).chunk;
  if (!/^\p{Lu}{2,7}$/u.test(word) || reading.lexicon.firms.has(reading.keys[at] ?? '')) return null;
  // "of PAAET Hassan", where the name is not in capitals, too.
  if (isCapital(reading, at + 1) && !/^\p{Lu}\p{Ll}/u.test(reading.tokens[at + 1]?.text ?? '')) return null;
  return bodyChunk(reading, at, at + 1, 'other', []).chunk;
}

const MOST_LOWER = 4;
const SORT =
  /^(?:agency|authority|regulator|operator|service|commission|office|body|organi[sz]ation|union|group|company|party|network|federation|association|institute|bank|fund|bureau|watchdog)$/;

/** "head of the counter-terrorism agency BNPT": letters behind the word for what they stand for. */
export function letteredAfterNoun(reading: Reading, from: number): { to: number; chunk: BodyChunk } | null {
  for (let at = from; at < from + MOST_LOWER && !isCapital(reading, at); at++) {
    if (!SORT.test(reading.keys[at] ?? '')) continue;
    const chunk = acronymBody(reading, at + 1);
    return chunk ? { to: at + 2, chunk } : null;
  }
  return null;
}
