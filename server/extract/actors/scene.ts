/** Where things happen, which says little of whose they are. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { isGiver } from './giver-states.ts';

/** Not "the flight to Auckland", "the mayor of Nairobi", "a gift of the city of Milan": a place where something may have happened. */
export const isScene = (chunks: readonly Chunk[], index: number): boolean =>
  // "the rector of Alpha University, Niamey, N": where the university is.
  !(
    isWord(chunks[index - 1], ',') &&
    isWord(chunks[index + 1], ',') &&
    /^(?:title|body)$/.test(chunks[index - 2]?.kind ?? '')
  ) &&
  !isWord(chunks[isWord(chunks[index - 1], 'the') ? index - 2 : index - 1], 'to', 'from', 'for', 'towards', 'of') &&
  !isGiver(chunks, index);

/** "in the Zambian capital": where something happened, and not who did it. */
export const isWhere = (chunks: readonly Chunk[], index: number): boolean =>
  isWord(chunks[index + 1], 'capital', 'city', 'town', 'resort', 'port', 'border');
