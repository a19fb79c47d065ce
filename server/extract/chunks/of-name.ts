/** "Prime Minister N of the Faroe Islands and Icelandic Minister M": the state by its name is that of N, and not of M. */
import type { Chunk, CountryChunk } from './chunks.ts';

/** Whether the state at an index stands behind a name, before another that is told by its people. */
export function isOfNameBefore(chunks: readonly Chunk[], at: number, next: CountryChunk): boolean {
  const state = chunks[at];
  if (state?.kind !== 'country' || state.form !== 'name' || next.form !== 'adjective') return false;
  const of = isThe(chunks[at - 1]) ? at - 2 : at - 1;
  const word = chunks[of];
  return word?.kind === 'word' && (word.key === 'of' || word.key === 'from') && chunks[of - 1]?.kind === 'name';
}

const isThe = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.key === 'the';
