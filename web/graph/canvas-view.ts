/** The view of the canvas: where it looks, how it takes a new size, and what the pointer does on it. */
import type { CollectionReturnValue, Core, EventObject } from 'cytoscape';
import type { Point } from './elements.ts';

export interface CanvasEvents {
  onTap(kind: 'node' | 'edge', id: string): void;
  onTapNothing(): void;
  onOpen(id: string): void;
  onHover(id: string | null): void;
  /** A node was dragged to a place of the user's choice. */
  onMove(id: string, to: Point): void;
}

/** Longest change of view, in milliseconds; none where the user wants less motion. */
const CALM = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;
/** Below this zoom the names around a node have no room. */
const LEGIBLE = 0.65;

/** Shows all that the window of time shows; at once, or moving there where `calmly`. */
export function showWhole(cy: Core, calmly: boolean): void {
  const seen = cy.elements().not('.out');
  const eles = seen.empty() ? cy.elements() : seen;
  const padding = Math.min(44, cy.width() * 0.07);
  if (calmly && CALM > 0) cy.animate({ fit: { eles, padding }, duration: CALM });
  else cy.fit(eles, padding);
}

/** Moves the view so that the node can be seen, if it cannot; `closely`, so that its neighbourhood can be read. */
export function reveal(cy: Core, id: string, closely: boolean): void {
  const element = cy.$id(id);
  if (element.empty()) return;
  const box = element.renderedBoundingBox({});
  const isSeen = box.x1 > 16 && box.y1 > 16 && box.x2 < cy.width() - 16 && box.y2 < cy.height() - 16;
  if (closely && cy.zoom() < LEGIBLE) cy.animate({ ...viewOf(cy, element.closedNeighborhood()), duration: CALM });
  else if (!isSeen) cy.animate({ center: { eles: element }, duration: CALM });
}

/** Zoom and pan that show elements whole, no nearer than life size. */
function viewOf(cy: Core, elements: CollectionReturnValue): { zoom: number; pan: Point } {
  const { x1, x2, y1, y2 } = elements.boundingBox({ includeLabels: false });
  const room = Math.min((cy.width() - 160) / (x2 - x1), (cy.height() - 120) / (y2 - y1));
  const zoom = Math.min(1, Math.max(room, cy.zoom()));
  return {
    zoom,
    pan: { x: cy.width() / 2 - (zoom * (x1 + x2)) / 2, y: cy.height() / 2 - (zoom * (y1 + y2)) / 2 },
  };
}

/** Takes the container's new size; what was in the middle stays there. What had no size before shows everything. */
export function resizeAroundMiddle(cy: Core): void {
  const before = { x: cy.width(), y: cy.height() };
  cy.resize();
  if (before.x === 0 || before.y === 0) showWhole(cy, false);
  else cy.panBy({ x: (cy.width() - before.x) / 2, y: (cy.height() - before.y) / 2 });
}

/** Tells what the pointer does on the canvas; `onView` where names have to be chosen anew. */
export function listen(cy: Core, events: CanvasEvents, onView: () => void): void {
  const idOf = (event: EventObject): string => event.target.id() as string;
  cy.on('tap', (event) => {
    if (event.target === cy) events.onTapNothing();
    else events.onTap(event.target.isNode() ? 'node' : 'edge', idOf(event));
  });
  cy.on('dbltap', 'node', (event) => events.onOpen(idOf(event)));
  cy.on('mouseover', 'node, edge', (event) => events.onHover(idOf(event)));
  cy.on('mouseout', 'node, edge', () => events.onHover(null));
  cy.on('dragfree', 'node', (event) => {
    events.onMove(idOf(event), { ...event.target.position() });
    onView();
  });
  cy.on('zoom resize', onView);
}
