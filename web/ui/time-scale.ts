/** Days and pixels of the timeline. */
import type { TimeWindow } from '../state/time.ts';

/** Distance in pixels from the left end to the start of a day. */
export const pixelOf = (day: number, limits: TimeWindow, width: number): number =>
  ((day - limits.from) / (limits.to + 1 - limits.from)) * width;

/** The day at a distance in pixels from the left end, not limited. */
export const dayAt = (pixel: number, limits: TimeWindow, width: number): number =>
  limits.from + (pixel / width) * (limits.to + 1 - limits.from);

/** Years between labels of the axis, so that each has room (in pixels). */
export function yearStep(years: number, width: number, room = 44): number {
  for (const step of [1, 2, 5, 10, 20, 50]) if ((width / Math.max(1, years)) * step >= room) return step;
  return 100;
}
