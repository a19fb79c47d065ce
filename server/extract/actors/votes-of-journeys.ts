/** Where somebody is at home by who comes and goes: "came down from Lisbon", "received her in Tbilisi", "in Beijing to see N", "called on N in Suva". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Introduction } from './introductions.ts';

type IsSeat = (chunk: Chunk) => boolean;

const MARGINS = ['sidelines', 'margins', 'summit', 'conference', 'forum', 'session', 'assembly', 'congress'];
/** Chunks between a name and the verb, and between the verb and the town. */
const LONGEST = 14;

/** The state of the town from which somebody comes, in which he receives, or where he is called on; null where none tells. */
export function stateByJourneys(chunks: readonly Chunk[], introduction: Introduction, isSeat: IsSeat): Iso2 | null {
  const { titles } = introduction;
  if (!titles.length || titles.some(({ text }) => SENT.test(text))) return null;
  const index = chunks.findIndex(({ start }) => start === introduction.name.start);
  if (index < 0 || chunks.some((chunk) => isWord(chunk, ...MARGINS))) return null;
  return (
    cameFrom(chunks, index, isSeat) ??
    receivedIn(chunks, index, isSeat) ??
    calledOnIn(chunks, introduction, index, isSeat)
  );
}
const SENT = /\b(?:ambassador|consul|envoy|high commissioner|attach)/i;

/** "N came down from Lisbon", "N, who had flown in from Asunción". */
function cameFrom(chunks: readonly Chunk[], index: number, isSeat: IsSeat): Iso2 | null {
  for (let at = index + 1; at < Math.min(chunks.length, index + LONGEST); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || isWord(chunk, ';', 'said', 'that')) return null;
    if (!isWord(chunk, ...CAME)) continue;
    for (let from = at + 1; from < at + 4; from++) {
      if (!isWord(chunks[from], 'from')) continue;
      // "arrived from Paris, where he had", "after a stop": only passed through.
      if (chunks.slice(from + 2, from + 7).some((each) => isWord(each, 'where', 'after', 'via', 'following')))
        return null;
      return stateAt(chunks[from + 1], isSeat);
    }
    return null;
  }
  return null;
}
const CAME = ['came', 'flew', 'flown', 'drove', 'driven', 'travelled', 'traveled', 'come', 'arrived'];

/** "N received the Armenian minister in Tbilisi". */
function receivedIn(chunks: readonly Chunk[], index: number, isSeat: IsSeat): Iso2 | null {
  for (let at = index + 1; at < Math.min(chunks.length, index + LONGEST); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || isWord(chunk, ';', 'said', 'that', 'was', 'were', 'is', 'been')) return null;
    if (!isWord(chunk, 'received', 'receives', 'hosted', 'welcomed', 'greeted')) continue;
    let guest = false;
    for (let next = at + 1; next < Math.min(chunks.length, at + LONGEST); next++) {
      const each = chunks[next];
      if (isWord(each, ';', 'that', 'where', 'who', 'said')) return null;
      if (each?.kind === 'title' || each?.kind === 'name' || isWord(each, ...GUESTS)) guest = true;
      if (each?.kind === 'place' && isWord(chunks[next - 1], 'in')) return guest ? stateAt(each, isSeat) : null;
    }
    return null;
  }
  return null;
}
const GUESTS = [
  'him',
  'her',
  'them',
  'delegation',
  'guest',
  'guests',
  'visitor',
  'visitors',
  'counterpart',
  'minister',
];

/** "dropped in on his counterpart, N, in Suva", "in Beijing to see Minister N", "Alpha, in Oslo since Tuesday, called on N". */
function calledOnIn(
  chunks: readonly Chunk[],
  { name, titles, counterpart }: Introduction,
  index: number,
  isSeat: IsSeat,
): Iso2 | null {
  const first = Math.min(name.start, counterpart?.at ?? name.start, ...titles.map(({ range }) => range.start));
  let before = chunks.findIndex(({ start }) => start >= first) - 1;
  while (chunks[before]?.kind === 'country' || isWord(chunks[before], 'the', 'his', 'her', 'their')) before--;
  const seen = isWord(chunks[before], 'see', 'meet') && isWord(chunks[before - 1], 'to');
  const called =
    isWord(chunks[before], 'on', 'upon') &&
    (isWord(chunks[before - 1], 'called', 'call', 'calls') ||
      (isWord(chunks[before - 1], 'in') && isWord(chunks[before - 2], 'dropped', 'looked')));
  if (!seen && !called) return null;
  let behind = index + 1;
  if (isWord(chunks[behind], ',')) behind++;
  if (isWord(chunks[behind], 'in') && chunks[behind + 1]?.kind === 'place') return stateAt(chunks[behind + 1], isSeat);
  for (let at = before - 1; at > 0 && at > before - LONGEST; at--) {
    if (isWord(chunks[at], ';', 'from') || (seen && chunks[at]?.kind === 'name')) return null;
    if (chunks[at]?.kind === 'place') return isWord(chunks[at - 1], 'in', 'to') ? stateAt(chunks[at], isSeat) : null;
  }
  return null;
}

const stateAt = (chunk: Chunk | undefined, isSeat: IsSeat): Iso2 | null =>
  chunk?.kind === 'place' && !isSeat(chunk) ? chunk.country : null;
