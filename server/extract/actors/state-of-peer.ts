/** "Minister M hosted her Greek counterpart": the state that M is not of. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Introduction } from './introductions.ts';

/** The state of somebody's counterpart, told behind the name before anybody else is named. */
export function stateOfPeer(chunks: readonly Chunk[], { name }: Introduction): Iso2 | null {
  const from = chunks.findIndex((chunk) => chunk.start === name.start);
  if (from < 0) return null;
  for (let at = from + 1; at + 2 < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || isWord(chunk, ';')) return null;
    const state = chunks[at + 1];
    if (
      isWord(chunk, 'his', 'her') &&
      state?.kind === 'country' &&
      state.form === 'adjective' &&
      isWord(chunks[at + 2], 'counterpart', 'colleague', 'opposite', 'homologue', 'peer')
    )
      return state.iso2;
  }
  return null;
}
