/** Another name of a body, told behind it: "the Rail Company, better known as Alpha Rail", "Alpha Bank, the former Beta Bank". */
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** The body that is called by the name at an index, too; null where the name is told of none. */
export function calledBefore(chunks: readonly Chunk[], index: number): BodyChunk | null {
  let at = index - 1;
  if (isWord(chunks[at], 'the')) at--;
  if (isWord(chunks[at], 'as') && isWord(chunks[knownAt(chunks, at)], 'known')) {
    at = knownAt(chunks, at) - 1;
    while (isWord(chunks[at], 'better', 'also', 'once', 'formerly', 'now', 'previously', 'long', 'best', 'then')) at--;
  } else if (isWord(chunks[at], 'former') && isWord(chunks[at - 1], 'the')) at -= 2;
  else if (isWord(chunks[at], 'formerly', 'previously')) at--;
  else return null;
  if (isWord(chunks[at], ',', '(')) at--;
  else return null;
  const owner = chunks[at];
  const own = chunks[index];
  if (owner?.kind !== 'body' || own?.kind !== 'body' || owner.plural || own.plural) return null;
  return owner.body === own.body || FREE.test(own.body) ? owner : null;
}
/** What a name may be taken for that says no more than that it is a body's. */
const FREE = /^(?:other|company|agency)$/;

/** Index of "known" before "as", "here" and "locally" between them. */
const knownAt = (chunks: readonly Chunk[], as: number): number =>
  isWord(chunks[as - 1], 'here', 'locally', 'popularly', 'commonly', 'simply', 'there') ? as - 2 : as - 1;
