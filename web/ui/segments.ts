/**
 * A text cut where marks begin and end, so that it can be set with them: the segments follow each other without gap, and
 * joined they are the text again.
 */

/** A stretch of a text, in UTF-16 offsets, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A run of text under the same marks. */
export interface Segment<M extends Stretch> extends Stretch {
  readonly text: string;
  /** The marks that cover it, in the order in which they were given. */
  readonly marks: readonly M[];
}

/**
 * Cuts `text.slice(from, to)` at the borders of `marks`. Marks may overlap or reach beyond; empty ones and those outside
 * are passed over. Offsets are those of the whole text.
 */
export function segmentsOf<M extends Stretch>(
  text: string,
  marks: readonly M[],
  from = 0,
  to = text.length,
): Segment<M>[] {
  const start = Math.max(0, from);
  const end = Math.min(text.length, to);
  const within = marks.filter((mark) => mark.start < mark.end && mark.start < end && mark.end > start);
  const borders = new Set([start, end]);
  for (const mark of within) {
    borders.add(Math.max(start, mark.start));
    borders.add(Math.min(end, mark.end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, index) => {
    const next = cuts[index + 1] ?? end;
    return {
      start: cut,
      end: next,
      text: text.slice(cut, next),
      marks: within.filter((mark) => mark.start <= cut && mark.end >= next),
    };
  });
}

/** Marks of which none overlaps another: where two do, the one that begins first stays, of those the longest. */
export function apart<M extends Stretch>(marks: readonly M[]): M[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: M[] = [];
  for (const mark of ordered) {
    if (mark.start < mark.end && mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}
