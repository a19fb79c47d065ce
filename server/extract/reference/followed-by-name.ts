/** Words that only introduce whom the text names next. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** A name right after the word, where the word only introduces it: "his host, Prime Minister X". */
export const followedByName = (chunks: readonly Chunk[], index: number): boolean => {
  let next = index + 1;
  // "his counterpart in Accra, Minister X", "her colleague at the Bank of Ghana X".
  const at = isWord(chunks[next + 1], 'the') ? next + 2 : next + 1;
  const seat = chunks[at]?.kind;
  const behind = chunks[at + 1]?.kind;
  if (
    isWord(chunks[next], 'in', 'from', 'at') &&
    (seat === 'place' || seat === 'country' || seat === 'body') &&
    (isWord(chunks[at + 1], ',') || behind === 'name' || behind === 'title' || behind === 'honorific')
  )
    next = at + 1;
  if (isWord(chunks[next], ',')) next++;
  while (chunks[next]?.kind === 'title' || chunks[next]?.kind === 'honorific') next++;
  return chunks[next]?.kind === 'name';
};
