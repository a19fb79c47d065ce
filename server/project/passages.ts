/** Where in a document a span lies: which of its passages. */
import type { Passage } from '../model/document.ts';

/** What projection needs of a passage. */
export type PassageRange = Pick<Passage, 'id' | 'index' | 'start' | 'end'>;

/**
 * Finds the passage in which an offset lies: the last one that starts at or before it, or the first one.
 * Null only for a document without passages.
 */
export function passageFinder(passages: readonly PassageRange[]): (offset: number) => string | null {
  const sorted = [...passages].sort((a, b) => a.start - b.start || a.index - b.index);
  return (offset) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return sorted[low]?.id ?? null;
  };
}
