/** When two spellings of an office's title are one title: "interior minister", "Minister of the Interior". */
import { fold } from '../model/ids.ts';

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'to', 'a', 'an', 's', 'his', 'her', 'its']);

/** What two spellings of one title share: its words without small ones, in the order of the alphabet. */
export function titleKey(title: string): string {
  const words = fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return [...new Set(words)].sort().join(' ');
}
