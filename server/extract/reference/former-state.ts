/** "Samoa and Fiji share the cost: the former pays for the boats": one of the two states of the sentence. */
import type { Chunk } from '../chunks/chunks.ts';
import type { DraftMention } from '../draft.ts';
import { followedByName } from './followed-by-name.ts';
import type { Scene } from './references.ts';

/** The state that "former" or "latter", the chunk at `index`, stands for; null where its sentence names fewer or more than two. */
export function formerState(chunks: readonly Chunk[], index: number, scene: Scene): DraftMention | null {
  const first = chunks[index - 1];
  const chunk = chunks[index];
  const states = scene.countries.between(scene.sentenceStart, Number.POSITIVE_INFINITY);
  if (!first || chunk?.kind !== 'word' || states.length !== 2 || followedByName(chunks, index)) return null;
  const ref = states[chunk.key === 'latter' ? 1 : 0];
  return ref
    ? { kind: 'country', ref, start: first.start, end: chunk.end, sentence: chunk.sentence, form: 'reference' }
    : null;
}
