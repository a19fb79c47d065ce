/** Names of parts of a country that look like persons' names. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** "Blue Nile and South Kordofan areas", "the town of X": whether the name at an index is that of a place. */
export function isRegion(chunks: readonly Chunk[], index: number): boolean {
  if (isWord(chunks[index - 1], 'of') && isWord(chunks[index - 2], ...PLACES)) return true;
  let at = index + 1;
  while (isWord(chunks[at], 'and', ',', 'or') && chunks[at + 1]?.kind === 'name') at += 2;
  return isWord(chunks[at], ...PARTS);
}

const PLACES = [
  'city',
  'town',
  'village',
  'district',
  'province',
  'island',
  'port',
  'county',
  'municipality',
  'department',
  'post',
  'crossing',
  'commune',
  'hamlet',
  'settlement',
  'parish',
  'region',
  'bay',
  'lake',
  'valley',
  'locality',
  'harbour',
  'municipality',
];
const PARTS =
  'areas area states regions region provinces province districts district counties county governorates governorate rivers river basin islands'.split(
    ' ',
  );
