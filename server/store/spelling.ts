/**
 * How far two folded words are apart in spelling. Our own because letters that change places are the commonest slip in names
 * romanised by ear, and count once: fastest-levenshtein and leven count them twice, so that a word of five letters with one
 * such slip would be found no more; and neither stops once a word is too far off, which of a thousand names nearly all are.
 */

/**
 * Number of letters to insert, delete, replace or swap with their neighbour to make one word of the other, or `most + 1`
 * where it is more than `most`: Damerau-Levenshtein distance in its restricted form, by rows of a table.
 */
export function spellingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, at(before, column - 2) + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;

/** How many letters a word may be off: none in short words, one from five letters, two from eight. */
export const tolerance = (word: string): number => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0);
