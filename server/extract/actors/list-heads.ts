/** Lists of people under the name of a state: "Kenya", and below it "- Hon. N, Minister of Energy", "- Mr M, Director of Water". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk, NameChunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import { beforeHonorifics } from './open-introductions.ts';

/** The state at the head of the list in which a point begins with a name; null where there is none. */
export function stateOfList({ sentences, chunks }: Draft, name: NameChunk): Iso2 | null {
  const { role, lead } = sentences[name.sentence] ?? {};
  if (role !== 'point' || lead === null || lead === undefined) return null;
  const point = chunks[name.sentence] ?? [];
  const at = point.findIndex((chunk) => chunk.start === name.start);
  let before = beforeHonorifics(point, at);
  while (point[before]?.kind === 'title' || isWord(point[before], 'the', ',', '-', '–')) before--;
  return before < 0 ? headOf(chunks[lead] ?? []) : null;
}

/** "Kenya", "Kenya:", "Delegation of Kenya", "For the Kenyan side": the state of a line in which nothing else stands. */
function headOf(chunks: readonly Chunk[]): Iso2 | null {
  const states = chunks.flatMap((chunk) => (chunk.kind === 'country' ? [chunk.iso2] : []));
  const plain = chunks.every(
    (chunk) =>
      chunk.kind === 'country' ||
      isWord(chunk, ...HEADS) ||
      ((chunk.kind === 'name' || chunk.kind === 'thing') && isHead(chunk.words)),
  );
  return plain && states.length === 1 ? (states[0] ?? null) : null;
}
const HEADS = 'the of from for on side delegation team republic government representing : . - – ( )'.split(' ');
const isHead = (words: readonly string[]): boolean =>
  words.length === 1 && HEADS.includes((words[0] ?? '').toLowerCase());
