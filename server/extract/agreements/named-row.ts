/** Who is named in the part of a match that is a row of names. */
import type { Ref } from '../../model/factsheet.ts';

/**
 * Those in the group `row` of a match, which began to be sought at an offset of the sentence; `collect` gives the bodies and
 * states named in a stretch. Empty where there is no such row.
 */
export function namedRow(
  match: RegExpExecArray | null,
  at: number,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  const row = match?.groups?.row;
  if (!match || !row) return [];
  const from = at + match.index + match[0].indexOf(row);
  return collect(from, from + row.length);
}
