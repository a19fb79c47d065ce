/** Titles of those to whom something is said or done by another: "Minister N told the minister that". */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** Whether "the minister" is the one to whom something is said or done right before: "told the minister", "received the president". */
export function isAddressee(chunks: readonly Chunk[], index: number): boolean {
  let at = index - 1;
  while (isWord(chunks[at], 'the', 'visiting') || chunks[at]?.kind === 'country') at -= 1;
  return isWord(chunks[at], ...ADDRESSING);
}
const ADDRESSING =
  'told assured informed briefed thanked congratulated received welcomed greeted met hosted invited asked urged promised accompanied joined reminded'.split(
    ' ',
  );
