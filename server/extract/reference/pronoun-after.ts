/** By which pronoun a text goes on to speak of whom a title means: "The Minister also met envoys, where she was welcomed". */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** The first pronoun behind a title that opens its sentence, before anybody is named. */
export function pronounAfter(chunks: readonly Chunk[], index: number): string | null {
  if (index > 2) return null;
  for (let at = index + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name') return null;
    if (isWord(chunk, 'she', 'her', 'herself')) return 'she';
    // "The Minister promised to give him a reply": him is another.
    if (isWord(chunk, 'him')) return null;
    if (isWord(chunk, 'he', 'his', 'himself')) return 'he';
  }
  return null;
}
