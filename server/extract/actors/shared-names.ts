/** The names that share a title said before them, and the states that stand beside them. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { beforeHonorifics, nameAfterHonorifics } from './open-introductions.ts';

/** "the Ministers of Education of Peru, A, and Ecuador, B": the state that stands before a name of the row. */
export function stateBefore(chunks: readonly Chunk[], name: number): string | null {
  const at = beforeHonorifics(chunks, name);
  const owner = chunks[at - 1];
  if (isWord(chunks[at], "'s", "'")) return owner?.kind === 'country' ? owner.iso2 : null;
  if (!isWord(chunks[at], ',', '(', ':')) return null;
  const state = chunks[at - 1];
  let back = at - 2;
  while (isWord(chunks[back], 'the', 'of', 'from')) back--;
  const joined = chunks[back];
  return state?.kind === 'country' && state.form === 'name' && isWord(joined, 'and', ',', ';') ? state.iso2 : null;
}

/** How many are announced: "Two Deputy Prime Ministers". */
export const NUMBERS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** As many names as were announced ("Two Deputy Prime Ministers, A, who is …, and B, …"), each at the head of a part of the list. */
export function listedNames(chunks: readonly Chunk[], first: number, number: number): number[] {
  const names = [first];
  for (let index = first + 1; index < chunks.length && names.length < number; index++) {
    if (!isWord(chunks[index], 'and', ',', ';')) continue;
    const owned = chunks[index + 1]?.kind === 'country' && isWord(chunks[index + 2], "'s", "'");
    const name = nameAfterHonorifics(chunks, owned ? index + 3 : index + 1);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names;
}

const isStateOrSeat = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'country' || (chunk?.kind === 'place' && chunk.country !== null);

/** Names in a list, each with an apposition of its own or none: "A of X and B of Y", "A, who is …, and B, Minister of …". */
export function namesInRow(chunks: readonly Chunk[], first: number): number[] {
  const names = [first];
  for (let index = first + 1; index < chunks.length && names.length < 12; index++) {
    const chunk = chunks[index];
    if (isWord(chunk, '(') && isWord(chunks[index + 2], ')')) {
      index += 2;
      continue;
    }
    // "the ministers, A for the host, B for Kazakhstan and C for Uzbekistan".
    if (isWord(chunk, 'for') && isWord(chunks[index + 1], 'the') && isWord(chunks[index + 2], 'host', 'hosts')) {
      index += 2;
      continue;
    }
    if (isWord(chunk, 'for') && isWord(chunks[index + 1], 'us', 'them', 'itself', 'ours')) {
      index++;
      continue;
    }
    // "the mayors on either bank, A for the town of X and B for Y".
    const town = chunks[index + 1];
    if (
      isWord(chunk, 'for') &&
      town?.kind === 'name' &&
      town.words.length === 1 &&
      isWord(chunks[index + 2], 'and', ',')
    ) {
      index++;
      continue;
    }
    if (isWord(chunk, 'and', ',') || (isWord(chunk, 'of', 'from', 'for') && isStateOrSeat(chunks[index + 1]))) {
      let from = isWord(chunks[index + 1], 'and') ? index + 2 : index + 1;
      // "and our own X", "and Brazil's Y".
      while (isWord(chunks[from], 'our', 'own', 'his', 'her', 'their')) from++;
      if (chunks[from]?.kind === 'country' && isWord(chunks[from + 1], "'s", "'")) from += 2;
      const next = nameAfterHonorifics(chunks, from);
      if (next !== null && isWord(chunk, 'and', ',')) {
        names.push(next);
        index = next;
      }
    } else if (isStateOrSeat(chunk) && isWord(chunks[index - 1], 'of', 'from', 'for')) continue;
    else if (names.length === 1 && chunk?.kind === 'word' && !/^[\p{L},]/u.test(chunk.key)) break;
    else if (names.length > 1 && !isWord(chunk, ',') && chunk?.kind !== 'country') break;
    else if (names.length === 1 && chunk?.kind === 'word' && !isWord(chunks[first + 1], ',', 'and', 'of')) break;
  }
  return names;
}
