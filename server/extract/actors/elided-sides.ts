/** Sides of which only the people are said the second time: "the Kenyan team was led by A, the Thai by B", "from the Kenyan side A, from the Thai B", "Among the Thai guests were A and B". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

const GROUPS = 'side team delegation negotiators officials experts party contingent ones mission group'.split(' ');

/** A stretch that speaks of one side: its first chunk, and the state. */
interface Stretch {
  readonly from: number;
  readonly country: Iso2 | null;
}

/** The stretches that begin at an index; none where no side is told there. */
export function elidedSides(chunks: readonly Chunk[], at: number): readonly Stretch[] {
  const nation = chunks[at];
  if (nation?.kind !== 'country' || nation.form !== 'adjective' || !isWord(chunks[at - 1], 'the')) return [];
  const told = amongThem(chunks, at) ?? broughtAlong(chunks, at);
  if (told) return [{ from: told, country: nation.iso2 }];
  const lead = chunks[at - 2];
  // "Heading the Kenyan side was A; heading the Thai, B".
  if (isWord(lead, 'heading', 'leading') && (isWord(chunks[at + 1], ...GROUPS) || wasGroup(chunks, at))) {
    const from = isWord(chunks[at + 1], ...GROUPS) ? at + 2 : at + 1;
    return isWord(chunks[from], 'was', ',', 'is') ? [{ from, country: nation.iso2 }] : [];
  }
  if (!wasGroup(chunks, at)) return [];
  // "from the Kenyan side A, from the Thai B".
  if (isWord(lead, 'from') && /^(?:name|honorific|title)$/.test(chunks[at + 1]?.kind ?? ''))
    return [{ from: at, country: nation.iso2 }];
  // "the Kenyan experts were led by A and the Thai by B": of B, and of nobody behind him.
  const name = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'name');
  return isWord(chunks[at + 1], 'by') && isWord(lead, 'and', ',', ';', 'while') && name > 0
    ? [
        { from: at, country: nation.iso2 },
        { from: name + 1, country: null },
      ]
    : [];
}

/** Whether another state's group is spoken of before: "the Kenyan team". */
const wasGroup = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.some(
    (chunk, index) =>
      index < at - 1 && chunk.kind === 'country' && chunk.form === 'adjective' && isWord(chunks[index + 1], ...GROUPS),
  );

/** "Among the Thai guests in Nairobi were A and B": where the verb stands; null where it is no such sentence. */
function amongThem(chunks: readonly Chunk[], at: number): number | null {
  if (!isWord(chunks[at - 2], 'among') || !opens(chunks, at - 2)) return null;
  const verb = chunks.findIndex((chunk) => isWord(chunk, 'were', 'was', 'are', 'is'));
  return verb > at && verb < at + MOST_TO_VERB && !chunks.slice(at, verb).some(({ kind }) => kind === 'name')
    ? verb
    : null;
}

/** "The Thai minister brought along A and B". */
function broughtAlong(chunks: readonly Chunk[], at: number): number | null {
  if (!opens(chunks, at - 1) || chunks[at + 1]?.kind !== 'title' || !isWord(chunks[at + 2], 'brought')) return null;
  return isWord(chunks[at + 3], 'along', 'with') ? at + 2 : null;
}
const MOST_TO_VERB = 10;

/** Whether a sentence begins at an index, a dateline before it or not. */
const opens = (chunks: readonly Chunk[], at: number): boolean =>
  at === 0 || (at < MOST_OF_DATELINE && isWord(chunks[at - 1], '—', '–', '--', '-', ':'));
const MOST_OF_DATELINE = 10;
