/**
 * States that a text names only as givers, partners or by their envoys: "donated by Japan", "in collaboration with Taiwan",
 * "the Italian Ambassador". A paper speaks of its own state's ministers without a word of whose they are, and they are of
 * none of these.
 */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** What a state's people or goods are the gift or the work of. */
const GIFTS = new Set(
  `donation donations gift gifts grant grants support assistance aid funding help contribution contributions generosity
   loan collaboration partnership conjunction cooperation co-operation experts volunteers
   donated funded financed supported sponsored gifted provided presented possible built constructed facilitated
   received benefited`.split(/\s+/),
);
const THANKED = 'thanked thanks thanking grateful gratitude appreciation indebted'.split(' ');
const GAVE = 'donated contributed provided funded financed gave gifted granted'.split(' ');
const OF_STATE = 'government governments people embassy authorities taxpayers'.split(' ');
/** Words between the gift and the state: "a donation of 13 ambulances from". */
const MOST_BETWEEN = 8;

/** Whether the state at a chunk is there but as one that gives, works with the text's own, or has sent an envoy. */
export function isGiver(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind === 'title') return isEnvoy(chunk);
  // "in collaboration with Taiwan (ICDF)".
  if (chunk?.kind === 'body' && isWord(chunks[index - 1], '(')) return index > 1 && isGiver(chunks, index - 2);
  let next = isWord(chunks[index + 1], "'s", "'") ? index + 2 : index + 1;
  const after = chunks[next];
  if (after?.kind === 'title') return isEnvoy(after);
  if (after?.kind === 'body') return /^(?:Embassy|High Commission|Consulate)/.test(after.name);
  if (isWord(after, 'embassy', 'envoy', 'consulate', 'donors')) return true;
  if (isWord(after, ...OF_STATE)) next++;
  if (isWord(chunks[next], 'also', 'has', 'have')) next++;
  if (next > index && isWord(chunks[next], ...GAVE)) return true;
  let left = beforeThe(chunks, firstOfRow(chunks, index));
  if (isWord(chunks[left], 'of') && isWord(chunks[left - 1], ...OF_STATE)) {
    left = beforeThe(chunks, left - 1);
    if (isWord(chunks[left], 'and') && isWord(chunks[left - 1], ...OF_STATE)) left = beforeThe(chunks, left - 1);
  }
  // "the generosity of the City of Milan, Italy".
  if (isWord(chunks[left], 'of') && chunks[left - 1]?.kind === 'thing') left = beforeThe(chunks, left - 1);
  if (isWord(chunks[left], ...THANKED, 'via')) return true;
  if (!isWord(chunks[left], 'from', 'by', 'with', 'of', 'to')) return false;
  if (isWord(chunks[left], 'to')) return isWord(chunks[left - 1], ...THANKED);
  if (isGift(chunks[left - 1])) return true;
  // "a donation of 13 ambulances from", "the construction of three schools by".
  return (
    isWord(chunks[left], 'from', 'by') &&
    chunks.slice(Math.max(0, left - MOST_BETWEEN), left).some((each) => isGift(each) || isWord(each, 'construction'))
  );
}

const isGift = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && GIFTS.has(chunk.key);

const isEnvoy = (chunk: Chunk & { readonly kind: 'title' }): boolean =>
  /^(?:(?:vice[- ])?consul|ambassador|high commissioner|envoy|charg)/.test(chunk.head.singular);

/** Index of what stands before a chunk and its article. */
const beforeThe = (chunks: readonly Chunk[], index: number): number =>
  isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;

/** Index of the first of a row of states and bodies: "made possible by the Alpha Fund (AF), Canada and Japan". */
function firstOfRow(chunks: readonly Chunk[], index: number): number {
  let first = index;
  for (let at = beforeThe(chunks, index); isWord(chunks[at], ',', 'and'); at = beforeThe(chunks, first)) {
    while (isWord(chunks[at], ',', 'and')) at--;
    if (isWord(chunks[at], ')') && isWord(chunks[at - 2], '(')) at -= 3;
    if (!/^(?:body|country|place)$/.test(chunks[at]?.kind ?? '')) break;
    first = at;
  }
  return first;
}
