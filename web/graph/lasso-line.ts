/** Whether a point lies within a line drawn around it by hand; the line is taken as closed. */
import type { Point } from './elements.ts';

export function isWithin({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  let before = line.at(-1);
  for (const point of line) {
    if (before && point.y > y !== before.y > y) {
      const crossing = ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x;
      if (x < crossing) inside = !inside;
    }
    before = point;
  }
  return inside;
}
