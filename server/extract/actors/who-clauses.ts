/** Clauses with "who" that are of several persons, or that stand after the body of one. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { namesBefore } from './names-before.ts';
import { type Find, skipThe } from './open-introductions.ts';

/** "of the Department of Education, who": index after "who"; 0 where none stands. */
export function afterBody(chunks: readonly Chunk[], from: number): number {
  if (!isWord(chunks[from], 'of', 'from')) return 0;
  const body = skipThe(chunks, from + 1);
  return chunks[body]?.kind === 'body' && isWord(chunks[body + 1], ',') && isWord(chunks[body + 2], 'who')
    ? body + 3
    : 0;
}

/** "Jamaica's X and Guyana's Y, who hold the same portfolio": all of the row. */
export function sameOf(chunks: readonly Chunk[], index: number, from: number, at: Find): void {
  if (!isWord(chunks[from], 'the') || !isWord(chunks[from + 1], 'same')) return;
  for (const name of [...namesBefore(chunks, index), index]) {
    const entry = at(name);
    if (entry && !entry.titles.length) entry.same = { at: chunks[from]?.start ?? 0, country: null };
  }
}
