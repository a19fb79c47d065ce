/** The explorer's own canvas, fed by the explorer's own state: from what is loaded to what the window of time shows. */
import type { GraphEdge, GraphNode } from '../../../../web/api/types.ts';
import { type Canvas, createCanvas } from '../../../../web/graph/canvas.ts';
import { createLayoutClient } from '../../../../web/graph/layout-client.ts';
import { readPalette } from '../../../../web/graph/palette.ts';
import { createStandingPlaces, type Wanted } from '../../../../web/graph/standing-places.ts';
import { shownTypes } from '../../../../web/state/filters.ts';
import { loaded, plenty, scene, seenScene } from '../../../../web/state/graph.ts';
import { timeWindow } from '../../../../web/state/time.ts';
import { EMPTY, merge } from '../../../../web/state/visible.ts';
import '../../../../web/styles/tokens.css';
import '../../../../web/styles/graph.css';
import type { Drawer } from './drawer.ts';

const nothing = (): void => undefined;
const EVENTS = {
  onTap: nothing,
  onMore: nothing,
  onTapNothing: nothing,
  onOpen: nothing,
  onHover: nothing,
  onMove: nothing,
};
/** How many neighbours one expansion adds. */
const ADDED = 12;

let canvas: Canvas | null = null;
const wanted = (): Wanted => ({
  scene: scene.value,
  arrangement: 'force',
  root: null,
  tiers: new Map(),
  pins: new Map(),
});
const standing = createStandingPlaces(createLayoutClient());

/** `plenty` as the page has it: 1 draws the most important of each kind, as the first picture does. */
const drawerOf = (much: number): Drawer => ({
  open({ nodes, edges, places }, container) {
    plenty.value = much;
    shownTypes.value = new Set(nodes.map(({ type }) => type));
    loaded.value = merge(EMPTY, { nodes, edges }, 0);
    canvas = createCanvas(container, readPalette(container), nodes.length + edges.length, EVENTS);
    canvas.draw(scene.value, new Map(Object.entries(places)));
    canvas.show(seenScene.value);
    canvas.fit(false);
  },
  slide(window) {
    timeWindow.value = window;
    canvas?.show(seenScene.value);
  },
  async layout() {
    timeWindow.value = null;
    await standing.fill(wanted(), 1.6);
    await canvas?.move(standing.of(wanted()), false, true);
  },
  async expand() {
    const before = standing.of(wanted());
    const fresh = Array.from({ length: ADDED }, (_, index) => freshNeighbour(index));
    loaded.value = merge(loaded.value, {
      nodes: fresh.map(({ node }) => node),
      edges: fresh.map(({ edge }) => edge),
    });
    await standing.fill(wanted(), 1.6);
    const after = standing.of(wanted());
    canvas?.draw(scene.value, after);
    canvas?.show(seenScene.value);
    return Math.max(
      ...[...before].map(([id, { x, y }]) => Math.hypot((after.get(id)?.x ?? x) - x, (after.get(id)?.y ?? y) - y)),
    );
  },
});
/** The page's own first picture. */
export const page = drawerOf(1);
/** Everything drawn at once. */
export const whole = drawerOf(1000);

function freshNeighbour(index: number): { node: GraphNode; edge: GraphEdge } {
  const id = `fresh${index}`;
  return {
    node: { id, name: id, type: 'PERSON', kind: null, labels: [], country: null, from: null, to: null, degree: 1 },
    edge: {
      id: `${id}-edge`,
      source: id,
      target: 'n0',
      type: 'OF',
      label: null,
      from: null,
      to: null,
      confidence: 1,
      inferred: false,
      evidenceCount: 1,
    },
  };
}
