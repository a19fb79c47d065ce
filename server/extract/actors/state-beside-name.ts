/** The state of a person told around the name: "N of the Qatari ministry", "N, of Ecuador, and", "Chile had sent its vice-minister, N". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { leftOf } from './body-case.ts';
import { beforeHonorifics, skipThe } from './open-introductions.ts';

/** The state told beside the name at an index; null where none is. */
export const stateBesideName = (chunks: readonly Chunk[], index: number): Iso2 | null =>
  index < 0
    ? null
    : (ofTheirs(chunks, index) ??
      setOff(chunks, index) ??
      standsFor(chunks, index) ??
      sentBy(chunks, index) ??
      whoseOffice(chunks, index) ??
      onSideLast(chunks, index));

/** "N of the Qatari ministry", "N from the Ugandan team". */
function ofTheirs(chunks: readonly Chunk[], index: number): Iso2 | null {
  const nation = chunks[index + 3];
  return isWord(chunks[index + 1], 'of', 'from') &&
    isWord(chunks[index + 2], 'the') &&
    nation?.kind === 'country' &&
    nation.form === 'adjective' &&
    isWord(chunks[index + 4], ...GROUPS)
    ? nation.iso2
    : null;
}
const GROUPS = [
  'ministry',
  'side',
  'delegation',
  'team',
  'party',
  'government',
  'embassy',
  'mission',
  'parliament',
  'army',
  'navy',
  'police',
  'foreign',
  'finance',
  'agriculture',
  'health',
  'trade',
  'interior',
  'transport',
];

/** "A, of Colombia, and B, of Ecuador". */
function setOff(chunks: readonly Chunk[], index: number): Iso2 | null {
  if (!isWord(chunks[index + 1], ',') || !isWord(chunks[index + 2], 'of', 'from')) return null;
  return stateThere(chunks, index + 3, ENDS);
}
const ENDS = [',', '.', ';', ')', 'and', '–', '—'];

/** The state named at an index, its article before it, where the words behind it are among the given ones, or none is. */
function stateThere(chunks: readonly Chunk[], index: number, ends: readonly string[]): Iso2 | null {
  const at = skipThe(chunks, index);
  const state = chunks[at];
  if (state?.kind !== 'country' || state.form === 'adjective') return null;
  return chunks[at + 1] === undefined || isWord(chunks[at + 1], ...ends) ? state.iso2 : null;
}

/** "N spoke for Mauritius", "N represented the Commonwealth of Dominica", "N, Minister of Water, did so on behalf of Ethiopia", "N, Secretary, on that of Bangladesh". */
function standsFor(chunks: readonly Chunk[], index: number): Iso2 | null {
  for (let at = index + 1; at < Math.min(chunks.length, index + MOST_ASIDE); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || isWord(chunk, ';')) return null;
    if (isWord(chunk, 'on') && isWord(chunks[at + 1], 'that') && isWord(chunks[at + 2], 'of'))
      return stateThere(chunks, at + 3, ENDS);
    if (!isWord(chunk, ...STANDS)) continue;
    if (isWord(chunk, 'represented', 'represents', 'representing'))
      return stateThere(chunks, at + 1, [...ENDS, ...GOES_ON]);
    const next = isWord(chunks[at + 1], 'so', 'in') ? at + 2 : at + 1;
    if (isWord(chunks[next], 'for')) return stateThere(chunks, next + 1, [...ENDS, 'at', 'in', 'while', 'on']);
    if (isWord(chunks[next], 'on') && isWord(chunks[next + 1], 'behalf'))
      return stateThere(chunks, next + 3, [...ENDS, 'at', 'in', 'while', 'on']);
    return null;
  }
  return null;
}
const MOST_ASIDE = 16;
const GOES_ON = 'at in on while during because as since after when for instead there by until with'.split(' ');
const STANDS = [
  'spoke',
  'speaks',
  'stood',
  'acted',
  'acting',
  'signed',
  'signs',
  'sat',
  'negotiated',
  'represented',
  'represents',
  'representing',
  'did',
  'attended',
  'answered',
  'replied',
  'led',
  'voted',
];

/** "Tajikistan, which lies on the river, too, sent an observer, Deputy Minister N": the state that sends. */
function sentBy(chunks: readonly Chunk[], index: number): Iso2 | null {
  let at = index - 1;
  for (; at >= Math.max(0, index - MOST_SENT); at--) {
    const chunk = chunks[at];
    if (isWord(chunk, ...SENT)) break;
    if (
      chunk?.kind === 'name' ||
      chunk?.kind === 'country' ||
      isWord(chunk, 'to', 'by', 'and', ';', 'that', 'with', 'from')
    )
      return null;
  }
  if (!isWord(chunks[at], ...SENT)) return null;
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'name' || chunk?.kind === 'body' || isWord(chunk, ';')) return null;
    if (chunk?.kind !== 'country' || chunk.form === 'adjective') continue;
    const left = leftOf(chunks, back);
    if (
      !isWord(chunks[left], 'of', 'in', 'with', 'to', 'for', 'by', 'from', 'at', 'between') &&
      !isWord(chunks[back + 1], "'s", "'")
    )
      return chunk.iso2;
  }
  return null;
}
const MOST_SENT = 9;
const SENT = ['sent', 'sends', 'dispatched', 'delegated', 'fielded'];

/** "Jamaica, whose foreign minister, N, said": the state whose office it is. */
function whoseOffice(chunks: readonly Chunk[], index: number): Iso2 | null {
  let at = beforeHonorifics(chunks, index);
  if (isWord(chunks[at], ',')) at--;
  if (chunks[at]?.kind !== 'title') return null;
  while (chunks[at]?.kind === 'title' || isWord(chunks[at], 'and', 'own', 'new')) at--;
  if (!isWord(chunks[at], 'whose')) return null;
  const state = chunks[isWord(chunks[at - 1], ',') ? at - 2 : at - 1];
  return state?.kind === 'country' && state.form === 'name' ? state.iso2 : null;
}

/** "A and B took part in the talks on the Polish side": of all whom the sentence names before. */
function onSideLast(chunks: readonly Chunk[], index: number): Iso2 | null {
  const last = chunks.at(-1);
  const end = isWord(last, '.') ? chunks.length - 1 : chunks.length;
  const nation = chunks[end - 2];
  if (!isWord(chunks[end - 1], 'side') || nation?.kind !== 'country' || nation.form !== 'adjective') return null;
  if (!isWord(chunks[end - 3], 'the') || !isWord(chunks[end - 4], 'on', 'from', 'for')) return null;
  const between = chunks.slice(index + 1, end - 4);
  return between.some((chunk) =>
    isWord(chunk, 'part', 'attended', 'participated', 'present', 'participating', 'assisted', 'included'),
  ) && !between.some((chunk) => isWord(chunk, ';', 'while', 'met', 'with', 'side'))
    ? nation.iso2
    : null;
}
