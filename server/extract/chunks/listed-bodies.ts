/** Bodies known only by the list they stand in: "international forums, among them Interpol, Macosa and the ARF". */

import { lexicon } from '../words/lexicon.ts';
import type { BodyChunk, Chunk } from './chunks.ts';
import { isWord } from './groups.ts';

const GAP = 14;
const MOST_ITEMS = 20;

/** Bodies that a list of forums or organisations names and that no rule of form recognises. */
export function bodiesInLists(chunks: readonly Chunk[], text: string): BodyChunk[] {
  const found: BodyChunk[] = [];
  const { groupWords } = lexicon();
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (chunk?.kind !== 'word' || !groupWords.has(chunk.key)) continue;
    const from = introducer(chunks, index);
    if (from === null) continue;
    found.push(...items(chunks, from, text));
    index = from;
  }
  return found;
}

/** Index after "namely", "among them", "such as", "including" within reach of the word for a group. */
function introducer(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from + 1; at < chunks.length && at - from < GAP; at++) {
    if (isWord(chunks[at], 'namely', 'including', 'notably')) return at + 1;
    if (isWord(chunks[at], 'such') && isWord(chunks[at + 1], 'as')) return at + 2;
    if (isWord(chunks[at], 'among', 'amongst') && isWord(chunks[at + 1], 'them')) return at + 2;
    if (isWord(chunks[at], ';', '.', ':')) return null;
  }
  return null;
}

function items(chunks: readonly Chunk[], from: number, text: string): BodyChunk[] {
  const found: BodyChunk[] = [];
  let at = from;
  for (let turn = 0; turn < MOST_ITEMS; turn++) {
    if (isWord(chunks[at], 'the')) at++;
    let end = at;
    while (end < chunks.length && !isWord(chunks[end], ',', 'and', '.', ';', '(', ')', ':')) {
      const chunk = chunks[end];
      if (chunk?.kind === 'word' && !/^(?:on|of|for|the|in|to|[-–+])$/.test(chunk.key)) return found;
      end++;
    }
    const first = chunks[at];
    const last = chunks[end - 1];
    const acronym = isWord(chunks[end], '(') && isWord(chunks[end + 2], ')') ? chunks[end + 1] : undefined;
    const whole = first?.kind === 'body' && end === at + 1;
    if (
      first &&
      last &&
      end > at &&
      !whole &&
      first.kind !== 'country' &&
      first.kind !== 'place' &&
      first.kind !== 'word'
    ) {
      found.push(itemOf(first, last, acronym, text));
    }
    at = acronym ? end + 3 : end;
    if (isWord(chunks[at], ',')) at++;
    if (isWord(chunks[at], 'and')) at++;
    if (at === end) break;
  }
  return found;
}

const itemOf = (first: Chunk, last: Chunk, acronym: Chunk | undefined, text: string): BodyChunk => ({
  kind: 'body',
  body: 'intergovernmental',
  start: first.start,
  end: last.end,
  reach: acronym ? acronym.end + 1 : last.end,
  sentence: first.sentence,
  name: text.slice(first.start, last.end).replace(/\s+/g, ' '),
  field: null,
  countries: [],
  acronym: acronym ? text.slice(acronym.start, acronym.end) : null,
  plural: false,
});
