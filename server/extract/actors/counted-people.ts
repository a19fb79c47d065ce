/** States of several people who are counted before they are named: "Two Thai ministers came to Nairobi: A and B", "Ghana sent two experts, A and B". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { once } from '../once.ts';
import { beforeHonorifics } from './open-introductions.ts';
import { NUMBERS } from './shared-names.ts';

const PEOPLE =
  `officials officers lawmakers experts delegates scientists engineers diplomats envoys negotiators deputies generals judges mayors
   researchers professors doctors businessmen executives parliamentarians representatives commissioners directors specialists advisers`.split(
    /\s+/,
  );
/** What may follow the first of them in a sentence of its own: "N is Minister of Culture". */
const IS = ['is', 'was', 'holds', 'heads', 'runs', 'leads', 'came', 'has', ',', '('];

interface Counted {
  readonly state: Iso2;
  readonly number: number;
  /** Index of the number. */
  readonly at: number;
}

/** The state of the one named at an index, where he is among those who are counted in the sentence or in the one before it. */
export function stateOfCounted(chunks: readonly Chunk[], index: number, before: readonly Chunk[]): Iso2 | null {
  const here = countedIn(chunks);
  if (here) return namedBehind(chunks, here).includes(index) ? here.state : null;
  const told = countedIn(before);
  if (!told || before.some(({ kind }) => kind === 'name')) return null;
  const names = chunks.flatMap(({ kind }, at) => (kind === 'name' ? [at] : []));
  const [first = -1] = names;
  const opens = first >= 0 && beforeHonorifics(chunks, first) < 0 && isWord(chunks[first + 1], ...IS);
  return opens && names.length <= told.number && !chunks.some(({ kind }) => kind === 'country') ? told.state : null;
}

/** "Two Thai ministers", "Ghana sent two experts": the state and the number of those of whom a sentence speaks first. */
const countedIn = once((chunks: readonly Chunk[]): Counted | null => {
  for (let at = 0; at < chunks.length - 2; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name') return null;
    // "a pair of Thai envoys".
    const pair = isWord(chunk, 'of') && isWord(chunks[at - 1], 'pair', 'couple');
    const number = pair || isWord(chunk, 'both') ? 2 : chunk?.kind === 'word' ? NUMBERS.get(chunk.key) : undefined;
    if (!number) continue;
    const nation = chunks[at + 1];
    if (nation?.kind === 'country' && nation.form === 'adjective')
      return isPeople(chunks, at + 2) ? { state: nation.iso2, number, at } : null;
    const sender = chunks[at - 2];
    if (!isWord(chunks[at - 1], 'sent', 'sends', 'dispatched') || !isPeople(chunks, at + 1)) return null;
    return sender?.kind === 'country' && sender.form === 'name' ? { state: sender.iso2, number, at } : null;
  }
  return null;
});

/** Whether people are spoken of at an index, one word before them: "senior officials". */
const isPeople = (chunks: readonly Chunk[], at: number): boolean =>
  [chunks[at], chunks[at + 1]].some(
    (chunk, more) =>
      (isWord(chunk, ...PEOPLE) || (chunk?.kind === 'title' && chunk.head.plural)) &&
      (more === 0 || chunks[at]?.kind === 'word'),
  );

/** The names of a list set off behind the count, as many as were counted; none where there are fewer. */
function namedBehind(chunks: readonly Chunk[], { number, at }: Counted): number[] {
  const names: number[] = [];
  for (let index = at; index < chunks.length && names.length < number; index++) {
    if (chunks[index]?.kind !== 'name') continue;
    let lead = beforeHonorifics(chunks, index);
    while (chunks[lead]?.kind === 'title' || isWord(chunks[lead], 'the', 'its')) lead--;
    if (!isWord(chunks[lead], ',', ':', '–', '—', '(', ';', 'and')) continue;
    if (!names.length && isWord(chunks[index + 1], 'said', 'says', 'told')) return [];
    names.push(index);
  }
  return names.length === number ? names : [];
}

/** Whether a name is one of those who are counted before it: "Three Thai officials came: A of Customs, B of the railways and C". */
export const isCounted = (chunks: readonly Chunk[], index: number): boolean => {
  const here = countedIn(chunks);
  return here !== null && namedBehind(chunks, here).includes(index);
};
