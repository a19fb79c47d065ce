/** Committees of a parliament in lower case: "chairman of the Senate foreign relations committee". */
import type { BodyChunk } from './chunks.ts';
import { isCapital, type Reading } from './reading.ts';

const MOST_WORDS = 7;
const COMMITTEE = /^(?:committee|subcommittee|sub-committee|commission|panel|caucus)$/;

/** Index after the committee that goes on with the name of a parliament; null where none does. */
export function committeeEnd(reading: Reading, { to, chunk }: { to: number; chunk: BodyChunk }): number | null {
  if (chunk.body !== 'legislature') return null;
  const from = reading.keys[to] === "'s" ? to + 1 : to;
  for (let at = from; at < Math.min(reading.to, from + MOST_WORDS); at++) {
    if (isCapital(reading, at)) return null;
    if (COMMITTEE.test(reading.keys[at] ?? '')) return at > from ? at + 1 : null;
    if (!/^\p{Ll}[\p{Ll}-]*$/u.test(reading.tokens[at]?.text ?? '') && reading.keys[at] !== ',') return null;
    if (/^(?:of|in|on|at|to|who|which|with|for|by|from|was|is|said|told)$/.test(reading.keys[at] ?? '')) return null;
  }
  return null;
}
