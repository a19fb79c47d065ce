/** "Samoa and Fiji share the cost: the former pays for the boats": one of the two states, or of the two bodies, that are told of. */
import type { Ref } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import type { DraftMention } from '../draft.ts';
import { followedByName } from './followed-by-name.ts';
import type { Scene } from './references.ts';

/** Whom "former" or "latter", the chunk at `index`, stands for; null where its sentence, or the one before if it names none, names fewer or more than two. */
export function formerState(chunks: readonly Chunk[], index: number, scene: Scene): DraftMention | null {
  const first = chunks[index - 1];
  const chunk = chunks[index];
  if (!first || chunk?.kind !== 'word' || followedByName(chunks, index)) return null;
  const pair =
    pairFrom(scene, scene.sentenceStart, Number.POSITIVE_INFINITY) ??
    pairFrom(scene, scene.previousStart, scene.sentenceStart) ??
    // "Chile and Peru signed it. It was raining. The latter is to pay": the only two of the text so far.
    (scene.persons.recent(2).length < 2 ? pairFrom(scene, 0, scene.previousStart) : null);
  const ref = pair?.refs[chunk.key === 'latter' ? 1 : 0];
  return pair && ref
    ? { kind: pair.kind, ref, start: first.start, end: chunk.end, sentence: chunk.sentence, form: 'reference' }
    : null;
}

interface Pair {
  readonly kind: 'country' | 'organization';
  readonly refs: readonly Ref[];
}

/** The two of a stretch: two bodies, where it names no states but theirs, else two states; null where it names none, and no refs where nobody knows which two. */
function pairFrom({ bodies, countries, cast }: Scene, from: number, to: number): Pair | null {
  const states = countries.between(from, to);
  const named = bodies.between(from, to);
  if (!states.length && !named.length) return null;
  const own = named.map((ref) => cast.countryRef.get(cast.countryOf.get(ref) ?? ''));
  if (named.length === 2 && states.every((ref) => own.includes(ref))) return { kind: 'organization', refs: named };
  return { kind: 'country', refs: states.length === 2 ? states : [] };
}
