/** Lines of a list that are a name with its state, and those at the foot of a document that say who signed for whom. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** "N, of the People's Congress, and M, the minister, signed": set off with a body. */
export const isAsideOfBody = (chunks: readonly Chunk[], index: number): boolean => {
  if (!isWord(chunks[index + 1], ',') || !isWord(chunks[index + 2], 'of', 'from')) return false;
  const body = isWord(chunks[index + 3], 'the') ? index + 4 : index + 3;
  return chunks[body]?.kind === 'body' && isWord(chunks[body + 1], ',');
};

/** "N (Kazakhstan)", a line of its own; "For the Government of Kenya: N". */
export const isLine = (chunks: readonly Chunk[], index: number): boolean =>
  (index < 2 &&
    chunks.length - index < 6 &&
    isWord(chunks[index + 1], '(') &&
    chunks[index + 2]?.kind === 'country' &&
    isWord(chunks[index + 3], ')') &&
    (chunks.length === index + 4 || isWord(chunks[index + 4], ';', ',', '.', 'and'))) ||
  standsAbove(chunks, index) ||
  signsFor(chunks, index);

/** A name, and in the line below it a body: in a block of who signs the comma between lines has no width (`text/signature-lines.ts`). */
const standsAbove = (chunks: readonly Chunk[], index: number): boolean =>
  index < 4 && isLineEnd(chunks[index + 1]) && chunks[index + 2]?.kind === 'body';

/** The comma that stands for the end of a line in a block of who signs. */
export const isLineEnd = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && chunk.start === chunk.end && isWord(chunk, ',');

/** "For the Government of Kenya: N", "On behalf of the Ministry: N, Minister": what stands before the name is for whom. */
function signsFor(chunks: readonly Chunk[], index: number): boolean {
  if (index < 2 || index > 8 || !isWord(chunks[0], 'for', 'on')) return false;
  if (isWord(chunks[0], 'on') && !(isWord(chunks[1], 'behalf') && isWord(chunks[2], 'of'))) return false;
  const next = chunks[index + 1];
  if (next && next.kind !== 'title' && !isWord(next, ',', '(', '.', ';')) return false;
  const before = chunks[index - 1];
  const lead = isWord(before, ':', '–', '—')
    ? chunks.slice(1, index - 1)
    : !next || next.kind === 'title'
      ? chunks.slice(1, index)
      : [];
  return (
    (lead.at(-1)?.kind === 'country' || lead.at(-1)?.kind === 'body') &&
    lead.every((chunk) => chunk.kind !== 'word' || isWord(chunk, 'the', 'of', 'behalf', 'and'))
  );
}

/** "N (Mrs.), Head of Unit": index after a form of address in brackets behind a name; the index itself where none stands. */
export const afterAddress = (chunks: readonly Chunk[], at: number): number =>
  isWord(chunks[at], '(') && isWord(chunks[at + 1], ...ADDRESSES) && isWord(chunks[at + 2], ')') ? at + 3 : at;
const ADDRESSES = ['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'engr', 'rtd', 'retd'];
