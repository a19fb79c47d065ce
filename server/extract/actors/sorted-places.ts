/** Places in sorted lists, found by halves. */

/** How many of a sorted list stand at an offset or before it. */
export function countUpTo(list: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { readonly at: number }).at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last place below a bound; -1 where none is. */
export function lastBelow(places: readonly number[], bound: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
