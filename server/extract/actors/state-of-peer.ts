/** "Minister M hosted her Greek counterpart": the state that M is not of. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Introduction } from './introductions.ts';

/** The states of somebody's counterparts, told behind the name before anybody else is named. */
export function statesOfPeers(chunks: readonly Chunk[], { name }: Introduction): readonly Iso2[] {
  const from = chunks.findIndex((chunk) => chunk.start === name.start);
  if (from < 0) return [];
  for (let at = from + 1; at + 2 < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || isWord(chunk, ';')) return [];
    if (!isWord(chunk, 'his', 'her')) continue;
    const states: Iso2[] = [];
    let next = at + 1;
    for (let state = chunks[next]; state; state = chunks[++next]) {
      if (state.kind === 'country' && state.form === 'adjective') states.push(state.iso2);
      else if (!isWord(state, 'and', ',')) break;
    }
    if (states.length && isWord(chunks[next], ...PEERS)) return states;
  }
  return [];
}
const PEERS = ['counterpart', 'counterparts', 'colleague', 'colleagues', 'opposite', 'homologue', 'peer', 'peers'];
