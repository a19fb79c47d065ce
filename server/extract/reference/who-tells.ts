/** Who tells what a clause says: "X told Y that his government would pay". */
import type { Ref } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Scene } from './references.ts';

const SAYS = [
  ...['said', 'told', 'announced', 'assured', 'informed', 'stated', 'declared', 'confirmed', 'added', 'explained'],
  ...['promised', 'pledged', 'indicated', 'disclosed', 'replied', 'answered', 'stressed', 'noted', 'reiterated'],
];

/** The person named last before the verb of saying whose "that" stands right before `index`, in one sentence; undefined where none is. */
export function whoTells(chunks: readonly Chunk[], index: number, scene: Scene): Ref | undefined {
  if (!isWord(chunks[index - 1], 'that')) return undefined;
  for (let at = index - 2; at >= 0; at--) {
    const chunk = chunks[at];
    if (!chunk || chunk.start < scene.sentenceStart) return undefined;
    if (isWord(chunk, ...SAYS)) return scene.persons.between(scene.sentenceStart, chunk.start).at(-1);
  }
  return undefined;
}
