/** Names in a row: "A, B and C signed". Where one of them is a person's, the others are. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { afterCountry, nameAfterHonorifics, type Open } from './open-introductions.ts';
import { isAgent } from './person-cues.ts';

/** "A, B and C signed": where one of a row of names is a person's, the others are. Gives the offsets of each name's row. */
export function shareInRows(
  chunks: readonly Chunk[],
  find: (index: number) => Open | null,
  isShown: (entry: Open) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, readonly number[]>();
  for (let index = 0; index < chunks.length; index++) {
    if (chunks[index]?.kind !== 'name') continue;
    const row = rowFrom(chunks, index);
    index = row[row.length - 1] ?? index;
    if (row.length < 2) continue;
    const entries = row.flatMap((each) => find(each) ?? []);
    if (entries.some(isShown) || isAgent(chunks, row[0] ?? 0)) for (const entry of entries) entry.cue = true;
    const offsets = entries.map(({ name }) => name.start);
    for (const each of row) rows.set(each, offsets);
  }
  return rows;
}

/** "A of X, B of Y and the host, C": index after "the host,"; the index itself where none stands. */
const afterHost = (chunks: readonly Chunk[], at: number): number =>
  isWord(chunks[at], 'the', 'their') && isWord(chunks[at + 1], 'host', 'hostess') && isWord(chunks[at + 2], ',')
    ? at + 3
    : at;

/** Indexes of the names of a row that "and" closes; the first alone where there is none. */
export function rowFrom(chunks: readonly Chunk[], first: number): number[] {
  const row = [first];
  for (let last = first; row.length < 12; ) {
    const after = afterCountry(chunks, last + 1);
    const comma = isWord(chunks[after], ',');
    const and = isWord(chunks[after + Number(comma)], 'and', '&');
    const from = after + Number(comma) + Number(and);
    const next = comma || and ? nameAfterHonorifics(chunks, and ? afterHost(chunks, from) : from) : null;
    if (next === null) return [first];
    row.push(next);
    if (and) return row;
    last = next;
  }
  return [first];
}
