/** "A and B signed, respectively as Minister of X and Minister of Y", "A and B, the ministers of X and Y respectively": each to each. */
import type { Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord } from '../chunks/groups.ts';
import type { TitleUse } from './introductions.ts';
import type { Find } from './open-introductions.ts';

const REACH = 24;

/** Gives as many titles as names stand before the word to each name its own, in their order. */
export function respective(chunks: readonly Chunk[], index: number, at: Find, taken: Set<number>): void {
  const ordered =
    isWord(chunks[index], 'in') && isWord(chunks[index + 1], 'that', 'this') && isWord(chunks[index + 2], 'order');
  if (!ordered && !isWord(chunks[index], 'respectively')) return;
  const after = titlesFrom(chunks, index + 1, taken);
  const before = after.length > 1 ? [] : titlesBefore(chunks, index, taken);
  const titles = after.length > 1 ? after : before;
  if (titles.length < 2) return;
  const first = after.length > 1 ? index : (titles[0]?.at ?? index);
  const names: number[] = [];
  for (let back = first - 1; back >= Math.max(0, first - REACH) && names.length < titles.length; back--)
    if (chunks[back]?.kind === 'name') names.unshift(back);
  if (names.length !== titles.length) return;
  names.forEach((name, order) => {
    const entry = at(name);
    const title = titles[order];
    if (!entry || !title) return;
    entry.titles = [...title.uses];
    entry.cue = true;
    for (let each = title.at; each < title.to; each++) taken.add(each);
  });
}

interface Placed {
  readonly at: number;
  readonly to: number;
  readonly uses: readonly TitleUse[];
}

/** "as Minister of X of A and Minister of Y of B": titles that "and" or commas join, one a place. */
function titlesFrom(chunks: readonly Chunk[], from: number, taken: ReadonlySet<number>): Placed[] {
  const found: Placed[] = [];
  for (let at = from; at < Math.min(chunks.length, from + REACH); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'title' && !taken.has(at)) {
      const group = groupAt(chunks, at, 'clause');
      const use = group?.uses[0];
      if (use) found.push({ at, to: at + 1, uses: [use] });
    } else if (chunk?.kind === 'name' || (chunk?.kind === 'word' && !/^(?:as|the|and|,|of|')$/.test(chunk.key))) break;
  }
  return found;
}

function titlesBefore(chunks: readonly Chunk[], index: number, taken: ReadonlySet<number>): Placed[] {
  let from = index - 1;
  while (from > 0 && from > index - REACH && chunks[from]?.kind !== 'name') from--;
  return titlesFrom(chunks, from + 1, taken);
}
