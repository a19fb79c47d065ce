/** Whoever somebody goes to see is at home there: "arrived in Nairobi for talks with President N", "to meet Prime Minister N in Suva". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { rulersOffice } from './allegiance.ts';
import type { Introduction } from './introductions.ts';

const TALKS = ['talks', 'meetings', 'meeting', 'discussions', 'consultations', 'negotiations'];
const MARGINS = ['sidelines', 'margins', 'summit', 'conference', 'forum', 'session'];
/** Words between the talks and with whom they are, and between the town and what they come for. */
const MOST_BETWEEN = 5;

/** The state of the town to which somebody came for talks with a person; null where none is told or the whole world meets there. */
export function stateWhereMet(
  chunks: readonly Chunk[],
  { name, titles }: Introduction,
  isSeat: (chunk: Chunk) => boolean,
): Iso2 | null {
  const first = Math.min(name.start, ...titles.map(({ range }) => range.start));
  const before = chunks.findIndex(({ start }) => start >= first) - 1;
  if (!isWord(chunks[before], 'with')) return null;
  const talks = lastWord(chunks, before, TALKS);
  if (talks < 0) return null;
  const town = (chunk: Chunk | undefined) => (chunk?.kind === 'place' && !isSeat(chunk) ? chunk.country : null);
  const what = lastWord(chunks, talks, ['for']);
  if (what > 0)
    for (let at = what - 1; at > 0 && at >= what - MOST_BETWEEN; at--)
      if (town(chunks[at]) && isWord(chunks[at - 1], 'in', 'to')) return town(chunks[at]);
  // "a meeting with Prime Minister N again in Suva": of rulers alone, for ministers meet anywhere.
  if (!titles.some(({ title }) => rulersOffice(title)) || chunks.some((chunk) => isWord(chunk, ...MARGINS)))
    return null;
  let next = chunks.findIndex(({ start }) => start === name.start) + 1;
  if (isWord(chunks[next], 'again', 'here')) next++;
  return isWord(chunks[next], 'in') ? town(chunks[next + 1]) : null;
}

/** Index of one of the words within a few before a chunk, with no name between; -1 where none stands there. */
function lastWord(chunks: readonly Chunk[], end: number, words: readonly string[]): number {
  for (let at = end - 1; at >= Math.max(0, end - MOST_BETWEEN); at--) {
    if (isWord(chunks[at], ...words)) return at;
    if (chunks[at]?.kind !== 'word' || isWord(chunks[at], ';', ',')) return -1;
  }
  return -1;
}
