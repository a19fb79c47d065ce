/** Names of parts of a country, and of what an instrument is about, that look like persons' names. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** "Blue Nile and South Kordofan areas", "the town of X": whether the name at an index is that of a place. */
export function isRegion(chunks: readonly Chunk[], index: number): boolean {
  if (isWord(chunks[index - 1], 'of') && isWord(chunks[index - 2], ...PLACES)) return true;
  if (isOfSeveral(chunks, index) || isEndOfWay(chunks, index)) return true;
  let at = index + 1;
  while (isWord(chunks[at], 'and', ',', 'or') && chunks[at + 1]?.kind === 'name') at += 2;
  return isWord(chunks[at], ...PARTS);
}

/** "monasteries from Alpha to Beta Gamma", "the road from Alpha Beta to Gamma": one of the two ends of a way. */
function isEndOfWay(chunks: readonly Chunk[], index: number): boolean {
  if (isWord(chunks[index - 1], 'to')) return isWord(chunks[index - 3], 'from') && isLand(chunks[index - 2]);
  return (
    isWord(chunks[index - 1], 'from') &&
    isWord(chunks[index + 1], 'to') &&
    isLand(chunks[index + 2]) &&
    !isWord(chunks[index - 2], ...HANDED)
  );
}
const isLand = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'place' || chunk?.kind === 'country' || (chunk?.kind === 'name' && chunk.words.length === 1);
/** What goes from one person to another. */
const HANDED =
  'passed passes passing went handed letter message presidency chairmanship baton post office power gift note'.split(
    ' ',
  );

/** "the provinces of A, B and C D": one of several places in a row. */
function isOfSeveral(chunks: readonly Chunk[], index: number): boolean {
  let at = index - 1;
  for (let turn = 0; turn < 8 && isWord(chunks[at], 'and', ',', 'or'); turn++) {
    // "the departments of A and B, N and M": the row has ended.
    if (turn > 0 && !isWord(chunks[at], ',')) return false;
    if (isWord(chunks[at - 1], ',')) at--;
    if (!/^(?:name|place|thing|country)$/.test(chunks[at - 1]?.kind ?? '')) return false;
    at -= 2;
  }
  return isWord(chunks[at], 'of') && isWord(chunks[at - 1], ...SEVERAL);
}

const SEVERAL =
  `cities towns villages districts provinces islands ports counties municipalities departments crossings communes hamlets settlements parishes
   regions bays lakes valleys localities harbours governorates prefectures oblasts communities airports stations posts`.split(
    /\s+/,
  );

/** "illegal migrants to the West": a quarter of the world. */
export const isQuarter = (chunks: readonly Chunk[], index: number): boolean => {
  const name = chunks[index];
  return (
    name?.kind === 'name' &&
    name.words.length === 1 &&
    /^(?:West|East|North|South|Gulf|Orient|Occident|Levant|Far|Near)$/.test(name.words[0] ?? '') &&
    isWord(chunks[index - 1], 'the')
  );
};

const PLACES =
  `city town village district province island port county municipality department post crossing commune hamlet settlement
   parish region bay lake valley locality harbour`.split(/\s+/);
const PARTS =
  'areas area states regions region provinces province districts district counties county governorates governorate rivers river basin islands'.split(
    ' ',
  );

/** "a Memorandum of Understanding for Coastal Tourism signed in 2016": what an instrument is about. */
export const isSubject = (
  chunks: readonly Chunk[],
  index: number,
  words: readonly string[],
  fields: ReadonlySet<string>,
) => isWord(chunks[index - 1], 'for', 'on', 'of', 'in') && fields.has((words[words.length - 1] ?? '').toLowerCase());
