/** Moving over the picture by arrow keys: the neighbour that lies that way, or else the nearest node that does. */
import type { Point } from './elements.ts';

export type Way = 'left' | 'right' | 'up' | 'down';

const AXES: Readonly<Record<Way, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

export interface Placed extends Point {
  readonly id: string;
}

/** The best of `others` seen from `from`: within 60 degrees of the way, near and straight ahead first; null if none is. */
export function nearestWay(from: Point, way: Way, others: readonly Placed[]): string | null {
  const axis = AXES[way];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const [x, y] = [other.x - from.x, other.y - from.y];
    const distance = Math.hypot(x, y);
    if (distance === 0) continue;
    const ahead = (x * axis.x + y * axis.y) / distance;
    if (ahead < 0.5) continue;
    const cost = distance / ahead ** 2;
    if (cost < least || (cost === least && best !== null && other.id < best)) {
      least = cost;
      best = other.id;
    }
  }
  return best;
}

/** A neighbour that way, else any node that way. */
export const stepTo = (from: Point, way: Way, neighbours: readonly Placed[], all: readonly Placed[]): string | null =>
  nearestWay(from, way, neighbours) ?? nearestWay(from, way, all);
