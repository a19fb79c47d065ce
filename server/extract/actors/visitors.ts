/** Who is on a visit, and where to: "the state visit of X to Laos", "X flew to Lusaka". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import type { Introduction } from './introductions.ts';
import type { Cluster } from './names-joined.ts';

/** "flew to Lusaka", "left for Paris": right behind the name. */
export function leaves(chunks: readonly Chunk[], { name }: Introduction): boolean {
  const at = chunks.findIndex((chunk) => chunk.start === name.start) + 1;
  return (
    (isWord(chunks[at], 'flew', 'flies', 'travelled', 'traveled', 'departed', 'departs') &&
      isWord(chunks[at + 1], 'to', 'for')) ||
    (isWord(chunks[at], 'left', 'leaves') && (isWord(chunks[at + 1], 'for') || isWord(chunks[at + 2], 'for')))
  );
}

/** "the state visit of X", "X arrived on an official visit", "visiting President X": not of the country in which the report is set. */
export function isVisitor(chunks: readonly Chunk[], introduction: Introduction): boolean {
  const { name, titles } = introduction;
  const own = titles.filter((use) => use.how === 'before');
  const first = Math.min(name.start, ...own.map((use) => use.range.start));
  const from = chunks.findIndex((chunk) => chunk.start >= first);
  const index = chunks.findIndex((chunk) => chunk.start === name.start);
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || isWord(chunk, 'and', ',', ';')) break;
    if (isWord(chunk, 'visiting')) return true;
    if (isWord(chunk, 'of', 'by', 'which', 'that') && isVisit(chunks, at)) return true;
  }
  if (visitsBehind(chunks, index + 1)) return true;
  if (chunks.some((chunk, at) => at > index && isName(chunk, name.words) && visitsBehind(chunks, at + 1))) return true;
  for (let at = index + 1; at < Math.min(chunks.length, index + 24); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || isWord(chunk, ';')) break;
    if (isWord(chunk, 'arrived', 'arrives', 'flew', 'landed', 'visited', 'visits') && at < index + 6) return true;
    if (isWord(chunk, 'comes', 'came', 'travels', 'flies') && isWord(chunks[at + 1], 'to') && at < index + 6)
      return true;
    if (isWord(chunk, 'visit') && isWord(chunks[at - 1], 'will', 'to') && at < index + 6) return true;
    if (!isWord(chunk, 'visit', 'tour', 'trip')) continue;
    if (
      chunks
        .slice(index + 1, at)
        .some((each) =>
          isWord(
            each,
            'paying',
            'pays',
            'paid',
            'on',
            'is',
            'began',
            'begins',
            'begin',
            'starts',
            'undertakes',
            'ended',
            'concluded',
            'arrived',
            'making',
            'start',
            'started',
          ),
        )
    )
      return !chunks
        .slice(index + 1, at)
        .some((each) => isWord(each, 'received', 'receive', 'receives', 'hosted', 'met', 'welcomed'));
  }
  return false;
}

/** "President Alpha Beta agreed with M during Beta's visit": he is called by one of his names. */
const isName = (chunk: Chunk, words: readonly string[]): boolean =>
  chunk.kind === 'name' && chunk.words.length === 1 && words.includes(chunk.words[0] ?? '');

/** "'s state visit", right behind a name. */
const visitsBehind = (chunks: readonly Chunk[], at: number): boolean =>
  isWord(chunks[at], "'s", "'") && chunks.slice(at + 1, at + 5).some((each) => isWord(each, 'visit', 'trip', 'tour'));

/** "the state visit to Laos of", "the official visit by": within a few words before. */
function isVisit(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    if (chunks[back]?.kind === 'name' || isWord(chunks[back], ',', ';')) return false;
    if (isWord(chunks[back], 'visit', 'trip', 'tour', 'arrival')) return true;
  }
  return false;
}

const INTO = ['to', 'in', 'visit', 'visits', 'visited'] as const;

/** "to the Maldives", "visited the Ukrainian capital": where a visitor goes. */
export function destination(chunks: readonly Chunk[], introduction: Introduction): Iso2 | null {
  for (let at = 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (!chunk || chunk.start < introduction.name.start || !isWord(chunks[at - 1], ...INTO, 'the')) continue;
    if (isWord(chunks[at - 1], 'the') && !isWord(chunks[at - 2], ...INTO)) continue;
    if (chunk.kind === 'country' && (chunk.form !== 'adjective' || isWord(chunks[at + 1], 'capital')))
      return chunk.iso2;
    if (chunk.kind === 'place' && chunk.country) return chunk.country;
  }
  return null;
}

/** "Talks on President X's visit to Ghana", where another sentence says "the visit of President X to the country". */
export function toldDestination({ introductions }: Cluster, draft: Draft): Iso2 | null {
  for (const each of introductions.slice(0, 3)) {
    const chunks = draft.chunks[each.name.sentence] ?? [];
    const state = isVisitor(chunks, each) ? destination(chunks, each) : null;
    if (state) return state;
  }
  return null;
}
