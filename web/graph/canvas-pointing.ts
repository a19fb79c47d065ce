/**
 * What the pointer is at. Cytoscape asks every element, and works out the box of its name each time: with ten thousand that
 * takes three frames for each move of the pointer. Here what is far away is left out first, by a few comparisons each.
 */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type Elements, rendererOf } from './canvas-renderer.ts';
import type { Point } from './elements.ts';

/** More than half of the widest node, and than the head of an arrow; in model units. */
const REACH = 128;
/** How far beside a line a finger may be, in CSS pixels. */
const FINGER = 24;
/** What bears a name, which may be far longer than the node is wide: these are few, and always asked. */
const NAMED = ['named', 'COUNTRY', 'hover', 'chosen', 'cursor'] as const;

/** Has cytoscape ask only what may be at the pointer. It finds what it would have found. */
export function findWhatIsNear(cy: Core): void {
  const renderer = rendererOf(cy);
  if (!renderer) return;
  const { findNearestElements: find, getCachedZSortedEles: everything } = renderer;
  renderer.findNearestElements = (x, y, isInteractive, isTouch) => {
    const reach = REACH + FINGER / cy.zoom();
    const all = everything.call(renderer);
    const near = (elements: Elements): Elements => elements.filter((element) => isNear(element, { x, y }, reach));
    const candidates: Elements = isInteractive ? [] : near(all);
    candidates.interactive = isInteractive ? near(all.interactive ?? all) : [];
    renderer.getCachedZSortedEles = () => candidates;
    try {
      return find.call(renderer, x, y, isInteractive, isTouch);
    } finally {
      renderer.getCachedZSortedEles = everything;
    }
  };
}

function isNear(element: NodeSingular | EdgeSingular, at: Point, reach: number): boolean {
  if (element.isEdge()) return passesNear(pointsOf(element), at, reach);
  const { x, y } = element.position();
  if (Math.abs(x - at.x) <= reach && Math.abs(y - at.y) <= reach) return true;
  return NAMED.some((name) => element.hasClass(name));
}

/** The points between which a line is drawn, or that bend it: x and y in turn; none where it was not drawn yet. */
const pointsOf = (edge: EdgeSingular): readonly number[] =>
  (edge as unknown as { _private?: { rscratch?: { allpts?: number[] } } })._private?.rscratch?.allpts ?? [];

/** Whether the box around points comes so near; a curve never leaves it. Not known of no points. */
export function passesNear(points: readonly number[], { x, y }: Point, reach: number): boolean {
  if (points.length < 2) return true;
  let [left, right, above, below] = [true, true, true, true];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [px, py] = [points[at] as number, points[at + 1] as number];
    if (px >= x - reach) left = false;
    if (px <= x + reach) right = false;
    if (py >= y - reach) above = false;
    if (py <= y + reach) below = false;
  }
  return !(left || right || above || below);
}
