/** Ministries that a text only calls another's counterpart: "The Ministry of Fisheries of Fiji and its Tongan counterpart signed". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import type { Bodies } from './office-bodies.ts';

/** Adds them to the bodies of a document, each of the field of the ministry that its sentence names last before. */
export function addPeerMinistries({ chunks: sentences }: Draft, bodies: Bodies): void {
  for (const chunks of sentences) {
    let ministry: BodyChunk | null = null;
    for (const [index, chunk] of chunks.entries()) {
      if (chunk.kind === 'body') ministry = chunk.field ? chunk : null;
      const state = ministry && stateOfPeer(chunks, index);
      if (ministry?.field && state) bodies.peer(ministry.name, ministry.field, state);
    }
  }
}

/** The state of "its Tongan counterpart", "its counterpart in Tonga"; null where the chunk at `index` ends no such words. */
function stateOfPeer(chunks: readonly Chunk[], index: number): Iso2 | null {
  if (!isWord(chunks[index], 'counterpart', 'equivalent')) return null;
  const before = chunks[index - 1];
  if (before?.kind === 'country' && isWord(chunks[index - 2], 'its')) return before.iso2;
  const after = isWord(chunks[index + 1], 'in', 'of', 'from') ? chunks[index + 2] : undefined;
  return isWord(before, 'its') && after?.kind === 'country' ? after.iso2 : null;
}
