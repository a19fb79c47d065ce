/** What stands before a name: its title, other names of the same list. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { beforeHonorifics } from './open-introductions.ts';

/** Whether a title stands before the name at an index, honorifics between them or not. */
export const titledBefore = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[beforeHonorifics(chunks, index)]?.kind === 'title';

/** Names that stand before one in a list: "A and B, Deputy Prime Ministers of …". */
export function namesBefore(chunks: readonly Chunk[], index: number): number[] {
  const names: number[] = [];
  for (let at = index - 1; at >= 0 && names.length < 12; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name') names.unshift(at);
    // "Brazil's A and Paraguay's B, ministers of mines".
    else if (isWord(chunk, "'s", "'") && chunks[at - 1]?.kind === 'country') at--;
    // "A of Barbados and B of Dominica, both foreign ministers".
    else if (chunk?.kind === 'country' && isWord(chunks[at - 1], 'of', 'from') && chunks[at - 2]?.kind === 'name') at--;
    else if (chunk?.kind !== 'honorific' && !isWord(chunk, 'and', ',', '&', '–', '—', '-')) break;
  }
  return names;
}

/** "At the meeting with", "During his talks with": a phrase that opens the sentence and ends with the name. */
export function opensWith(chunks: readonly Chunk[], name: number): boolean {
  if (!isWord(chunks[0], 'at', 'during', 'in', 'after', 'following', 'before', 'on', 'while', 'with', 'meeting'))
    return false;
  for (let at = 1; at < name; at++) if (chunks[at]?.kind === 'name' || isWord(chunks[at], ',')) return false;
  return true;
}
