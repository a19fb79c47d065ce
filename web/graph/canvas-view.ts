/** The view of the canvas: where it looks, how it takes a new size, and what the pointer does on it. */
import type { CollectionReturnValue, Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from './elements.ts';

export interface CanvasEvents {
  /** `several` where a key says that more than one is meant. */
  onTap(kind: 'node' | 'edge', id: string, several: boolean): void;
  /** The mark of more neighbours at a node. */
  onMore(id: string): void;
  onTapNothing(): void;
  onOpen(id: string): void;
  onHover(id: string | null): void;
  /** Nodes were dragged to places of the user's choice. */
  onMove(places: readonly (readonly [string, Point])[]): void;
}

/** Longest change of view, in milliseconds; none where the user wants less motion. */
const CALM = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;
/** Height of the bar of tools, in CSS pixels. */
const BAR = 48;
/** A few nodes alone are not blown up beyond this. */
const MOST_FIT = 1.6;
/** Below this zoom the names around a node have no room. */
const LEGIBLE = 0.65;

/** A box in model units. */
interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}
/** Up to so many nodes the box around them is measured with their names; for more that takes longer than drawing them. */
const MOST_MEASURED = 600;
/** What names and shapes take around the outermost places, in model units. */
const MARGIN = 40;

/** The box around nodes at their places, with some room for names; null where there are none. */
export function boxAround(nodes: Iterable<{ readonly id: string }>, places: ReadonlyMap<string, Point>): Box | null {
  let [x1, x2, y1, y2] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { id } of nodes) {
    const place = places.get(id);
    if (!place) continue;
    [x1, x2, y1, y2] = [Math.min(x1, place.x), Math.max(x2, place.x), Math.min(y1, place.y), Math.max(y2, place.y)];
  }
  return x1 > x2 ? null : { x1: x1 - MARGIN, x2: x2 + MARGIN, y1: y1 - MARGIN, y2: y2 + MARGIN };
}

/** Zoom and pan at which a box is seen whole; the bar of tools stands above it, what can be done below. */
export function fitView(cy: Core, box: Box | null): { readonly zoom: number; readonly pan: Point } {
  if (!box) return { zoom: 1, pan: { x: 0, y: 0 } };
  const { x1, x2, y1, y2 } = box;
  const padding = Math.min(36, cy.width() * 0.05);
  const [top, bottom] = [BAR + padding / 2, padding];
  const room = Math.min((cy.width() - 2 * padding) / (x2 - x1), (cy.height() - top - bottom) / (y2 - y1));
  const zoom = Math.min(MOST_FIT, Math.max(cy.minZoom(), room));
  return {
    zoom,
    pan: {
      x: cy.width() / 2 - (zoom * (x1 + x2)) / 2,
      y: top + (cy.height() - top - bottom) / 2 - (zoom * (y1 + y2)) / 2,
    },
  };
}

/** Where everything is shown and nobody has looked closer since: it stays so when there is more room, or less. */
const whole = new WeakSet<Core>();
/** What makes a view another than the whole. */
const LOOKING = 'dragpan pinchzoom scrollzoom';

/** Shows all that the window of time shows; at once, or moving there where `calmly`. */
export function showWhole(cy: Core, calmly: boolean): void {
  whole.add(cy);
  // What is on its way elsewhere would arrive after this.
  cy.stop();
  const seen = cy.nodes().not('.out');
  const nodes = seen.empty() ? cy.nodes() : seen;
  if (nodes.empty()) return;
  const isMeasured = nodes.length <= MOST_MEASURED;
  const places = new Map(isMeasured ? [] : nodes.nodes().map((node) => [node.id(), node.position()] as const));
  const box = isMeasured
    ? nodes.boundingBox()
    : boxAround(
        [...places.keys()].map((id) => ({ id })),
        places,
      );
  if (box && (box.x2 <= box.x1 || box.y2 <= box.y1)) return;
  const view = fitView(cy, box);
  if (calmly && CALM > 0) cy.animate({ ...view, duration: CALM });
  else cy.viewport(view);
}

/** How long nodes take to their places in another arrangement, in milliseconds. */
const MOVING = CALM === 0 ? 0 : 420;
/** More than this many nodes are put there without being seen to move, which would stutter. */
const MOST_MOVING = 600;
/** So many nodes are put in their places within a frame: a frame has to work out anew all lines that end at them. */
const PART = 250;
/** What is to be done where a move in parts arrives. A later move takes its place, and does that too. */
const underWay = new WeakMap<Core, () => void>();

/** Moves nodes to their places, then says so. */
export function moveNodes(cy: Core, places: ReadonlyMap<string, Point>, calmly: boolean, onArrived: () => void): void {
  const earlier = underWay.get(cy);
  underWay.delete(cy);
  const arrive = (): void => {
    earlier?.();
    onArrived();
  };
  const away = cy.nodes().filter((node) => {
    const to = places.get(node.id());
    return to !== undefined && Math.hypot(node.position().x - to.x, node.position().y - to.y) > 0.5;
  });
  const isCalm = calmly && MOVING > 0 && away.length <= MOST_MOVING;
  const placeOf = (node: NodeSingular): Point => ({ ...(places.get(node.id()) ?? node.position()) });
  if (isCalm && away.nonempty()) {
    for (const node of away.nodes()) {
      node.stop();
      node.animate({ position: placeOf(node) }, { duration: MOVING, easing: 'ease-in-out' });
    }
    setTimeout(() => {
      if (!cy.destroyed()) arrive();
    }, MOVING + 30);
    return;
  }
  const waiting = [...away.nodes()];
  underWay.set(cy, arrive);
  const next = (): void => {
    if (cy.destroyed() || underWay.get(cy) !== arrive) return;
    cy.batch(() => {
      for (const node of waiting.splice(0, PART)) node.position(placeOf(node));
    });
    if (waiting.length > 0) {
      requestAnimationFrame(next);
      return;
    }
    underWay.delete(cy);
    arrive();
  };
  next();
}

/** Moves the view so that the node can be seen, if it cannot; `closely`, so that its neighbourhood can be read. */
export function reveal(cy: Core, id: string, closely: boolean): void {
  const element = cy.$id(id);
  if (element.empty()) return;
  const box = element.renderedBoundingBox({});
  const isSeen = box.x1 > 16 && box.y1 > 16 && box.x2 < cy.width() - 16 && box.y2 < cy.height() - 16;
  if (isSeen && !(closely && cy.zoom() < LEGIBLE)) return;
  whole.delete(cy);
  if (closely && cy.zoom() < LEGIBLE) cy.animate({ ...viewOf(cy, element.closedNeighborhood()), duration: CALM });
  else cy.animate({ center: { eles: element }, duration: CALM });
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

/** Changes the zoom around the middle. */
export function zoomBy(cy: Core, factor: number): void {
  whole.delete(cy);
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Takes the container's new size; what was in the middle stays there. What had no size, or showed everything, shows everything. */
export function resizeAroundMiddle(cy: Core): void {
  const before = { x: cy.width(), y: cy.height() };
  cy.resize();
  if (before.x === cy.width() && before.y === cy.height()) return;
  if (before.x === 0 || before.y === 0 || whole.has(cy)) showWhole(cy, false);
  else cy.panBy({ x: (cy.width() - before.x) / 2, y: (cy.height() - before.y) / 2 });
}

/** Who is dragged takes along all that are picked with it. */
function dragTogether(cy: Core, onMoved: CanvasEvents['onMove']): void {
  let start = new Map<string, Point>();
  cy.on('grab', 'node', ({ target }) => {
    const moving: CollectionReturnValue = target.hasClass('picked') ? cy.nodes('.picked') : target;
    start = new Map(moving.nodes().map((node) => [node.id(), { ...node.position() }]));
  });
  cy.on('drag', 'node', ({ target }) => {
    const from = start.get(target.id());
    if (!from || start.size < 2) return;
    const [x, y] = [target.position().x - from.x, target.position().y - from.y];
    for (const [id, place] of start) if (id !== target.id()) cy.$id(id).position({ x: place.x + x, y: place.y + y });
  });
  cy.on('dragfree', 'node', () => {
    onMoved([...start.keys()].map((id) => [id, { ...cy.$id(id).position() }] as const));
  });
}

/** Tells what the pointer does on the canvas; `onView` where names have to be chosen anew. */
export function listen(
  cy: Core,
  events: CanvasEvents,
  moreAt: (x: number, y: number) => string | null,
  onView: () => void,
): void {
  const idOf = (event: EventObject): string => event.target.id() as string;
  cy.on(LOOKING, () => void whole.delete(cy));
  cy.on('tap', (event) => {
    const more = moreAt(event.renderedPosition.x, event.renderedPosition.y);
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
    if (more !== null) events.onMore(more);
    else if (event.target === cy) events.onTapNothing();
    else events.onTap(event.target.isNode() ? 'node' : 'edge', idOf(event), shiftKey || ctrlKey || metaKey);
  });
  cy.on('dbltap', 'node', (event) => events.onOpen(idOf(event)));
  cy.on('mouseover', 'node, edge', (event) => events.onHover(idOf(event)));
  cy.on('mouseout', 'node, edge', () => events.onHover(null));
  dragTogether(cy, (places) => {
    events.onMove(places);
    onView();
  });
  cy.on('pan zoom resize', onView);
}
