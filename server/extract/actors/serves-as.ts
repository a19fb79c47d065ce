/** Offices told by how they are taken up or given up. */
import type { Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord } from '../chunks/groups.ts';
import { nameAfterHonorifics, type Open } from './open-introductions.ts';

/** "N stepped down as foreign minister", "N gave up his post as director-general of X". */
export function servesAs(chunks: readonly Chunk[], from: number, entry: Open, taken: Set<number>): void {
  if (chunks[from]?.kind !== 'word' || !/^\p{Ll}/u.test((chunks[from] as { key: string }).key)) return;
  for (let index = from + 1; index < from + 7; index++) {
    const chunk = chunks[index];
    if (chunk?.kind !== 'word' || isWord(chunk, ',', '.', ';', 'that', 'and', 'to', 'with', 'as')) {
      if (!isWord(chunk, 'as') || !POSTS.some((word) => chunks.slice(from, index).some((each) => isWord(each, word))))
        return;
      const group = groupAt(chunks, index + 1, 'clause');
      if (!group || nameAfterHonorifics(chunks, group.to) !== null) return;
      for (let each = index + 1; each < group.to; each++) taken.add(each);
      entry.titles.push(...group.uses);
      return;
    }
  }
}

const POSTS = [
  'stepped',
  'steps',
  'resigned',
  'resigns',
  'quit',
  'post',
  'job',
  'office',
  'position',
  'role',
  'returned',
  'took',
  'takes',
  'retired',
  'continues',
  'stays',
  'stayed',
  'speaking',
  'sworn',
  'inaugurated',
  'signed',
  'signing',
];
