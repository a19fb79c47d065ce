/** Lines of a list that are a name with its state. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** "N, of the People's Congress, and M, the minister, signed": set off with a body. */
export const isAsideOfBody = (chunks: readonly Chunk[], index: number): boolean => {
  if (!isWord(chunks[index + 1], ',') || !isWord(chunks[index + 2], 'of', 'from')) return false;
  const body = isWord(chunks[index + 3], 'the') ? index + 4 : index + 3;
  return chunks[body]?.kind === 'body' && isWord(chunks[body + 1], ',');
};

/** "N (Kazakhstan)", a line of its own. */
export const isLine = (chunks: readonly Chunk[], index: number): boolean =>
  index < 2 &&
  chunks.length - index < 6 &&
  isWord(chunks[index + 1], '(') &&
  chunks[index + 2]?.kind === 'country' &&
  isWord(chunks[index + 3], ')') &&
  (chunks.length === index + 4 || isWord(chunks[index + 4], ';', ',', '.', 'and'));
