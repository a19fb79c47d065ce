/** Where the years of the arrangement by time begin: for the canvas and for pictures of it. */
import { dayNumber, yearOf } from '../state/days.ts';
import type { Frame } from './arrange/request.ts';

/** Least distance of two years' names, in CSS pixels. */
const YEAR_ROOM = 44;
/** How many years may lie between two names. */
const STEPS = [1, 2, 5, 10, 20, 50];

export interface YearLine {
  readonly year: number;
  /** Of its first of January, in the plane of the arrangement. */
  readonly x: number;
}

/** The years that are named at a scale (CSS pixels a unit of the plane), as many as have room; none where time has no width. */
export function yearLines(
  { origin, perDay, left, right }: Extract<Frame, { kind: 'time' }>,
  scale: number,
): readonly YearLine[] {
  if (perDay <= 0) return [];
  const yearAt = (x: number): number => yearOf((x - origin) / perDay);
  const step = STEPS.find((years) => years * 365 * perDay * scale >= YEAR_ROOM) ?? 100;
  const lines: YearLine[] = [];
  for (let year = Math.ceil(yearAt(left) / step) * step; year <= yearAt(right) + 1; year += step)
    lines.push({ year, x: origin + (dayNumber(`${String(year).padStart(4, '0')}-01-01`) ?? 0) * perDay });
  return lines;
}
