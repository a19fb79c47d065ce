/** What the rules of introduction share: an introduction while it is being put together, and how to step over honorifics. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk, HonorificChunk, NameChunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Introduction, TitleUse } from './introductions.ts';

/** An introduction while a sentence is read. */
export interface Open {
  name: NameChunk;
  honorifics: HonorificChunk[];
  titles: TitleUse[];
  country: Iso2 | null;
  cue: boolean;
  counterpart: Introduction['counterpart'];
  same: Introduction['same'];
}

/** The introduction of the name at an index; null where no name stands there. */
export type Find = (index: number) => Open | null;

/** Index of the name at `from` or after honorifics there; null where none stands. */
export function nameAfterHonorifics(chunks: readonly Chunk[], from: number): number | null {
  let index = from;
  while (chunks[index]?.kind === 'honorific') index++;
  return chunks[index]?.kind === 'name' ? index : null;
}

/** Index of what stands before a name, or anything else, and the honorifics that lead it. */
export function beforeHonorifics(chunks: readonly Chunk[], name: number): number {
  let index = name - 1;
  while (chunks[index]?.kind === 'honorific') index--;
  return index;
}

/** Index after "the" at an index, if it stands there. */
export const skipThe = (chunks: readonly Chunk[], index: number): number =>
  isWord(chunks[index], 'the') ? index + 1 : index;

/** Whether a word leads from a person to the office they hold: "is", "serves", "was appointed". */
export const holds = (chunk: Chunk | undefined, lexicon: Lexicon): boolean =>
  chunk?.kind === 'word' &&
  (lexicon.holding.has(chunk.key) || chunk.key === 'has' || chunk.key === 'had' || chunk.key === 'have');

/** Index after "of Argentina", "from the Netherlands", "(Brazil)"; the index itself where none stands. */
export function afterCountry(chunks: readonly Chunk[], index: number): number {
  if (isWord(chunks[index], '(') && chunks[index + 1]?.kind === 'country' && isWord(chunks[index + 2], ')'))
    return index + 3;
  // "A came from Sweden, B from Estonia".
  const from = isWord(chunks[index], 'came') && isWord(chunks[index + 1], 'from') ? index + 1 : index;
  if (!isWord(chunks[from], 'of', 'from')) return index;
  const at = skipThe(chunks, from + 1);
  const country = chunks[at];
  return country?.kind === 'country' && country.form === 'name' ? at + 1 : index;
}

/** "N of Alpha Village, who wanted to know", "N of New Georgia asked": index after where or of what somebody is who asks or is asked; that of what follows the name where nothing is told. */
export function afterNamed(chunks: readonly Chunk[], name: number): number {
  const owner = chunks[name + 2];
  if (!isWord(chunks[name + 1], 'of', 'from') || isWord(chunks[name - 1], 'the', 'of', 'in', 'at')) return name + 1;
  if (owner?.kind !== 'name' && owner?.kind !== 'thing') return name + 1;
  const next = chunks[name + 3];
  const asked = isWord(
    next,
    'asked',
    'asks',
    'said',
    'says',
    'told',
    'tells',
    'added',
    'wondered',
    'complained',
    'replied',
    'insisted',
  );
  const who = isWord(next, 'who') || (isWord(next, ',') && isWord(chunks[name + 4], 'who', 'whom'));
  return asked || who ? name + 3 : name + 1;
}

/** Index after "of the Kenya Ports Authority"; the index itself where no body stands there. */
export function afterOwnBody(chunks: readonly Chunk[], index: number): number {
  if (!isWord(chunks[index], 'of', 'from')) return index;
  const the = isWord(chunks[index + 1], 'the') ? index + 2 : index + 1;
  // "N of the opposition Reform Party".
  const at = isWord(chunks[the], 'opposition', 'ruling', 'governing') ? the + 1 : the;
  const body = chunks[at];
  const letters = body?.kind === 'name' && body.words.length === 1 && /^\p{Lu}{3,9}$/u.test(body.words[0] ?? '');
  if (body?.kind !== 'body' && !letters) return index;
  // "N of COLFECAR, the federation of carriers, reckons".
  if (isWord(chunks[at + 1], ',') && isWord(chunks[at + 2], 'the', 'a', 'an'))
    for (let end = at + 3; end < at + 12; end++) {
      if (isWord(chunks[end], ',')) return end + 1;
      if (chunks[end]?.kind === 'name' || chunks[end]?.kind === 'title') break;
    }
  return at + 1;
}
