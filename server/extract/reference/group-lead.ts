/** What stands beside the noun of a group: the number and article before it, the states behind it. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { COUNTS, QUALIFIER, VERBAL } from './group-words.ts';

/** Most chunks between the number and the noun: "the two public security forces". */
const BETWEEN = 3;

/** "the two", "both", "the", "their" before the noun, and the number it says. */
export function leadOf(chunks: readonly Chunk[], index: number): { from: number; count: number | null } | null {
  for (let at = index - 1; at >= 0 && index - at <= BETWEEN + 1; at--) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'word') {
      if (chunk?.kind === 'country') continue;
      // "the three Baltic ministers".
      if (
        (chunk?.kind === 'name' || chunk?.kind === 'thing') &&
        chunk.words.length === 1 &&
        QUALIFIER.test(chunk.words[0] ?? '')
      )
        continue;
      return null;
    }
    const count = COUNTS.get(chunk.key);
    if (count && isWord(chunks[at - 1], 'other')) return null;
    if (count) return { from: isWord(chunks[at - 1], 'the', 'their', 'its') ? at - 1 : at, count };
    if (/^(?:the|their|these|those)$/.test(chunk.key)) return index - at <= 2 ? { from: at, count: null } : null;
    if (
      !/^\p{L}+$/u.test(chunk.key) ||
      /^(?:of|in|to|and|for|with|by|from|other|all|many|some|several|member)$/.test(chunk.key)
    )
      return null;
  }
  return null;
}

/** "of the three Baltic states" behind a title in the plural: how many, from three on, and where that ends. */
export function countedStates(chunks: readonly Chunk[], index: number): { count: number; end: number } | null {
  if (!isWord(chunks[index + 1], 'of', 'from')) return null;
  const at = index + (isWord(chunks[index + 2], 'the', 'all') ? 3 : 2);
  const number = chunks[at];
  const count = number?.kind === 'word' ? (COUNTS.get(number.key) ?? 0) : 0;
  if (count < 3) return null;
  const noun = chunks.slice(at + 1, at + 4).find((each) => isWord(each, ...STATES));
  return noun && noun.sentence === number?.sentence ? { count, end: noun.end } : null;
}
const STATES = ['states', 'countries', 'nations', 'republics', 'neighbours', 'neighbors'];

/** Whether a state by name begins at a chunk: "Chad", "the Niger". */
export const namesState = (chunks: readonly Chunk[], index: number): boolean => {
  const first = chunks[isWord(chunks[index], 'the') ? index + 1 : index];
  return first?.kind === 'country' && first.form !== 'adjective';
};

/** "Ministers agreed", "2.2 Ministers noted", "ABIDJAN, May 28 - West African defence ministers pledged": headlines, minutes and wires leave out the article. */
export function isSubject(chunks: readonly Chunk[], index: number): boolean {
  const [chunk, next] = [chunks[index], chunks[index + 1]];
  if (!chunk || next?.kind !== 'word' || next.sentence !== chunk.sentence || !VERBAL.test(next.key)) return false;
  for (let at = isOfRegion(chunks[index - 1]) ? index - 2 : index - 1; chunks[at]?.sentence === chunk.sentence; at--) {
    const before = chunks[at];
    if (before?.kind !== 'word') return false;
    if (/^[-–—]+$/.test(before.key)) return at < DATELINE;
    if (/\p{L}{2}/u.test(before.key)) return false;
  }
  return true;
}
/** Most chunks of a place and day at the head of a wire. */
const DATELINE = 10;

/** "West African", "Nordic", "Gulf Arab": a part of the world. */
const isOfRegion = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'name' || chunk?.kind === 'thing') && chunk.words.every((word) => REGIONAL.test(word));
const REGIONAL =
  /^(?:West|East|South|North|Central|Western|Eastern|Southern|Northern|South-?[Ee]ast|African|Asian|European|American|Arab|Gulf|Pacific|Balkan|Baltic|Nordic|Andean|Caribbean|Sahelian|Iberian|Scandinavian|Maghreb|Mediterranean|Visegrad|Benelux|Amazonian|Alpine|Himalayan|Francophone|Lusophone|Islamic|Commonwealth)$/u;
