/** Places in sorted lists, found by halves. */
import type { Range } from '../draft.ts';

/** How many of a sorted list stand at an offset or before it. */
export const countUpTo = (list: readonly { readonly at: number }[], at: number): number =>
  countWhile(list, (each) => each.at <= at);

/** Index of the last place below a bound; -1 where none is. */
export const lastBelow = (places: readonly number[], bound: number): number =>
  countWhile(places, (place) => place < bound) - 1;

/** How many of a list, sorted so that they stand first, are so. */
export function countWhile<T>(list: readonly T[], isSo: (each: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of several stretches, in the order of the text, that ends at an offset or before it and fits. */
export function lastBefore<T extends Range>(
  stretches: readonly T[],
  offset: number,
  fits: (each: T) => boolean = () => true,
): T | undefined {
  for (let at = countWhile(stretches, ({ start }) => start < offset) - 1; at >= 0; at--) {
    const each = stretches[at];
    if (each && each.end <= offset && fits(each)) return each;
  }
  return undefined;
}
