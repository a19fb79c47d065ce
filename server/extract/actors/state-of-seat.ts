/**
 * The state of a person told by the place where the office or the business is: "N, director of customs in Honiara,", "N, who runs a
 * mill in Ségou,", "N of the Nairobi office", "A spoke from Freetown, B from Monrovia".
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { isWorldSeat } from './allegiance.ts';
import { skipThe } from './open-introductions.ts';

/** The state of the place where whoever is named at an index has office or business; null where none is told. */
export const stateOfSeat = (chunks: readonly Chunk[], index: number, text: string): Iso2 | null => {
  const at = officeAt(chunks, index) || ownAt(chunks, index) || ofBranch(chunks, index) || spokeFrom(chunks, index);
  const place = at ? chunks[at] : undefined;
  return place?.kind === 'place' && !isWorldSeat(text.slice(place.start, place.end)) ? place.country : null;
};

const isEnd = (chunk: Chunk | undefined): boolean => chunk === undefined || isWord(chunk, ',', '.', ';', ')', 'and');

/** "N, director general of land transport in Jakarta, and": index of the place; 0 where none stands. */
function officeAt(chunks: readonly Chunk[], index: number): number {
  if (!isWord(chunks[index + 1], ',')) return 0;
  const at = skipThe(chunks, index + 2);
  const title = chunks[at];
  if (title?.kind !== 'title' || title.countries.length || title.of) return 0;
  if (SENT.test(title.head.singular) || OF_WORLD.test(title.title)) return 0;
  return isWord(chunks[at + 1], 'in') && isEnd(chunks[at + 3]) ? at + 2 : 0;
}
const SENT =
  /ambassador|consul|envoy|commissioner|representative|attach|correspondent|delegate|legate|nuncio|secretary$/;
const OF_WORLD = /^(?:UN|EU|European|United Nations|Resident|Regional|Country)\b/iu;

/** "N, who runs a mill in Ségou": of what somebody does as a rule. */
function ownAt(chunks: readonly Chunk[], index: number): number {
  if (!isWord(chunks[index + 1], ',') || !isWord(chunks[index + 2], 'who')) return 0;
  const verb = isWord(chunks[index + 3], 'also') ? index + 4 : index + 3;
  if (!isWord(chunks[verb], ...KEEPS)) return 0;
  for (let at = verb + 1; at < verb + MOST_WORDS; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'place')
      return isWord(chunks[at - 1], 'in', 'at', 'near', 'of') && isEnd(chunks[at + 1]) ? at : 0;
    // "the Swiss office in", "the United Nations in": of others, who are there.
    if (chunk?.kind !== 'word' || isWord(chunk, 'embassy', 'mission', ';', 'that', 'which', 'who')) return 0;
  }
  return 0;
}
const MOST_WORDS = 9;
const KEEPS = [
  'runs',
  'heads',
  'leads',
  'manages',
  'owns',
  'teaches',
  'chairs',
  'directs',
  'keeps',
  'sells',
  'grows',
  'farms',
  'commands',
  'trades',
];

/** "N of the Nairobi office of Alphacom". */
function ofBranch(chunks: readonly Chunk[], index: number): number {
  const from = isWord(chunks[index + 1], ',') ? index + 2 : index + 1;
  if (!isWord(chunks[from], 'of', 'from', 'at') || !isWord(chunks[from + 1], 'the')) return 0;
  return isWord(chunks[from + 3], ...BRANCHES) ? from + 2 : 0;
}
const BRANCHES = [
  'office',
  'branch',
  'bureau',
  'port',
  'police',
  'university',
  'chamber',
  'market',
  'customs',
  'council',
];

/** "A spoke from Freetown, B from Monrovia": each from home, where there are two. */
function spokeFrom(chunks: readonly Chunk[], index: number): number {
  const second = chunks[index + 1];
  const others = chunks.filter((chunk, at) => isWord(chunk, 'from') && chunks[at + 1]?.kind === 'place').length;
  if (others < 2) return 0;
  if (isWord(second, 'from') && chunks.slice(0, index).some((chunk) => isWord(chunk, ...SPOKE))) return index + 2;
  return isWord(second, ...SPOKE) && isWord(chunks[index + 2], 'from') ? index + 3 : 0;
}
const SPOKE = ['spoke', 'speaks', 'spoken', 'joined', 'participated', 'came', 'dialled', 'replied'];
