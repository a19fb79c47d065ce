/** The state of a body, told around it: "… Authority (Tuvalu)", "… Agency, Maldives", "… Centre at Paro", "in Bahrain, where the …". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** The state that stands behind the body or the title at an index, or before it in "in Bahrain, where the …"; none where none does. */
export function stateAround(chunks: readonly Chunk[], index: number): readonly Iso2[] {
  const found = behind(chunks, index) ?? whereBefore(chunks, index);
  return found ? [found] : [];
}

function behind(chunks: readonly Chunk[], index: number): Iso2 | null {
  const mark = chunks[index + 1];
  const next = chunks[index + 2];
  if (isWord(mark, 'at')) return next?.kind === 'place' ? next.country : null;
  if (next?.kind !== 'country' || next.form !== 'name') return null;
  if (isWord(mark, '(')) return isWord(chunks[index + 3], ')') ? next.iso2 : null;
  // "Director, Health Protection Agency, Maldives": at the end of the line.
  return isWord(mark, ',') && (index + 3 === chunks.length || isWord(chunks[index + 3], ';', ')')) ? next.iso2 : null;
}

/** "in Bahrain, where the Authority replies", "Bahrain, whose Authority replies". */
function whereBefore(chunks: readonly Chunk[], index: number): Iso2 | null {
  const at = isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;
  if (!isWord(chunks[at], 'where', 'whose') || (at === index - 1 && isWord(chunks[at], 'where'))) return null;
  const state = chunks[isWord(chunks[at - 1], ',') ? at - 2 : at - 1];
  if (state?.kind === 'place') return state.country;
  return state?.kind === 'country' && state.form === 'name' ? state.iso2 : null;
}
