/**
 * The canvas. With its two parts (view, labels) the only user of cytoscape: everybody else speaks of nodes, places and ids.
 *
 * The renderer is the 2D canvas with the viewport as a texture while it moves; elements come in one batch with their
 * places; what the window of time hides is switched off and on by class, only where it changes.
 */
import cytoscape, { type Core, type EdgeSingular, type NodeSingular } from 'cytoscape';
import type { Change } from '../state/compare.ts';
import type { Scene, SceneNode, SceneSeen } from '../state/scene.ts';
import { importance } from '../state/visible.ts';
import { markChanges } from './canvas-changes.ts';
import { createDecor, type DecorScene } from './canvas-decor.ts';
import { createLabeller, screenSize } from './canvas-labels.ts';
import { moveWhatIsSeen } from './canvas-moving.ts';
import { findWhatIsNear } from './canvas-pointing.ts';
import {
  boxAround,
  type CanvasEvents,
  fitView,
  listen,
  moveNodes,
  resizeAroundMiddle,
  reveal,
  showWhole,
  zoomBy,
} from './canvas-view.ts';
import { edgeElement, nodeElement, nodeNames, type Point } from './elements.ts';
import { isWithin } from './lasso-line.ts';
import type { Placed } from './neighbours.ts';
import type { Palette } from './palette.ts';
import { stylesheet } from './style.ts';

export interface Highlight {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

export interface Canvas {
  /** Puts exactly these elements on the canvas; those already there stay as they are. */
  draw(scene: Scene, places: ReadonlyMap<string, Point>): void;
  /** Moves nodes to their places, those that are there stay as they are; `whole` shows all of them at the end. Resolves then. */
  move(places: ReadonlyMap<string, Point>, calmly: boolean, whole: boolean): Promise<void>;
  /** Shows what is seen and hides the rest, touching only what changes. */
  show(seen: SceneSeen): void;
  /** Marks what became of each thing between two windows; null where none are compared. */
  compare(changes: ReadonlyMap<string, Change> | null): void;
  /** Marks several nodes, and no others, as picked or pinned. */
  mark(name: 'picked' | 'pinned', ids: ReadonlySet<string>): void;
  /** What stands behind and above the nodes. */
  decorate(decor: DecorScene): void;
  /** Ids of the visible nodes within a line drawn around them, in CSS pixels of the container. */
  within(line: readonly Point[]): readonly string[];
  /** Marks what is selected and its neighbourhood, and dims the rest; null lifts it. */
  highlight(selected: Highlight | null): void;
  /** Marks the node at which the keyboard stands. */
  point(id: string | null): void;
  /** Marks what is under the pointer elsewhere on the page. */
  hover(id: string | null): void;
  restyle(palette: Palette): void;
  /** Shows all that is visible; at once, or moving there where `calmly`. */
  fit(calmly: boolean): void;
  zoomBy(factor: number): void;
  /** Moves the view so that the node can be seen, if it cannot; `closely`, so that its neighbourhood can be read. */
  reveal(id: string, closely: boolean): void;
  /** The node's place and those of its visible neighbours and of all visible nodes. */
  around(id: string): { readonly at: Point; readonly neighbours: Placed[]; readonly all: Placed[] } | null;
  destroy(): void;
}

/** Above this many lines around what is selected their words would hide the picture. */
const MOST_TOLD = 14;
/** What a line is made of: the same line again where this is the same. */
const keyOf = (edge: { readonly members: readonly { readonly id: string }[]; readonly spread: boolean } | undefined) =>
  edge ? `${edge.spread}${edge.members.map(({ id }) => id).join()}` : '';
/** Above this many elements one device pixel a CSS pixel is enough, and twice as fast. */
const MANY = 3000;
/** A canvas in `container`, which must have a size. `elements` is how many are expected. */
export function createCanvas(container: HTMLElement, palette: Palette, elements: number, events: CanvasEvents): Canvas {
  forestallStyleElement();
  const cy = cytoscape({
    container,
    style: stylesheet(palette, screenSize(1)),
    layout: { name: 'preset' },
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    textureOnViewport: true,
    hideEdgesOnViewport: false,
    pixelRatio: elements > MANY ? 1 : 'auto',
  });
  moveWhatIsSeen(cy);
  findWhatIsNear(cy);
  let nodes = new Map<string, SceneNode>();
  let ranked: SceneNode[] = [];
  let edgeIds: readonly string[] = [];
  let shown: SceneSeen | null = null;
  let selected: Highlight | null = null;
  /** What is on the canvas by id: asking cytoscape each time costs more than what is done with it. */
  const standing = new Map<string, NodeSingular | EdgeSingular>();
  /** Ids of what is switched off. */
  const out = new Set<string>();
  const nodeAt = (id: string): NodeSingular | undefined => standing.get(id) as NodeSingular | undefined;
  const labels = createLabeller(cy, palette, () => ({ ranked, shown, selected, nodeAt }));

  const decor = createDecor(cy, container, palette);

  listen(cy, events, decor.moreAt, labels.chooseSoon);
  const observer = new ResizeObserver(() => resizeAroundMiddle(cy));
  observer.observe(container);

  return {
    draw(drawn, places) {
      nodes = new Map(drawn.nodes.map((node) => [node.id, node]));
      ranked = drawn.nodes.toSorted((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
      const edges = new Map(drawn.edges.map((edge) => [edge.id, edge]));
      edgeIds = [...edges.keys()];
      // The first picture is drawn as it will stay: at its zoom, in the sizes that go with it.
      if (standing.size === 0) labels.prepare(fitView(cy, boxAround(drawn.nodes, places)));
      cy.batch(() => {
        for (const [id, element] of standing) {
          // A bundle or a line that another takes part in now is another line.
          const isGone = element.isNode() ? !nodes.has(id) : element.scratch('made') !== keyOf(edges.get(id));
          if (!isGone) continue;
          element.remove();
          standing.delete(id);
          out.delete(id);
        }
        const added = [
          ...drawn.nodes
            .filter(({ id }) => !standing.has(id))
            .map((node) => nodeElement(node, places.get(node.id) ?? { x: 0, y: 0 })),
          ...drawn.edges
            .filter(({ id }) => !standing.has(id))
            .map((edge) => ({ ...edgeElement(edge), scratch: { made: keyOf(edge) } })),
        ];
        if (added.length > 0) for (const element of cy.add(added)) standing.set(element.id(), element);
        for (const node of drawn.nodes) if (node.group) standing.get(node.id)?.data(nodeNames(node));
      });
      shown = null;
      labels.chooseSoon();
    },
    move: (places, calmly, whole) =>
      new Promise((resolve) => {
        moveNodes(cy, places, calmly, () => {
          if (whole) showWhole(cy, calmly);
          labels.chooseSoon();
          resolve();
        });
      }),
    mark(name, ids) {
      cy.batch(() => {
        for (const node of cy.nodes()) if (node.hasClass(name) !== ids.has(node.id())) node.toggleClass(name);
      });
    },
    show(seen) {
      const before = shown;
      shown = seen;
      cy.batch(() => {
        for (const [id, count] of seen.counts) {
          if ((before?.counts.get(id) ?? standing.get(id)?.data('count')) !== count)
            standing.get(id)?.data('count', count);
        }
        for (const [ids, now] of [
          [nodes.keys(), seen.nodes],
          [edgeIds, seen.edges],
        ] as const) {
          for (const id of ids) {
            const isOut = !now.has(id);
            if (out.has(id) === isOut) continue;
            standing.get(id)?.toggleClass('out', isOut);
            if (isOut) out.add(id);
            else out.delete(id);
          }
        }
      });
      labels.chooseSoon();
    },
    compare(changes) {
      markChanges(cy, changes);
    },
    highlight(next) {
      selected = next;
      cy.batch(() => {
        cy.elements('.chosen, .dim, .lit, .told').removeClass('chosen dim lit told');
        const element = next ? cy.$id(next.id) : cy.collection();
        if (element.empty()) return;
        const near = next?.kind === 'edge' ? element.union(element.connectedNodes()) : element.closedNeighborhood();
        element.addClass('chosen');
        const lit = near.edges().addClass('lit');
        if (lit.not('.out').length <= MOST_TOLD) lit.not('.bundle').addClass('told');
        cy.elements().not(near).addClass('dim');
      });
      labels.chooseSoon();
    },
    point(id) {
      mark(cy, 'cursor', id);
    },
    hover(id) {
      mark(cy, 'hover', id);
    },
    decorate: decor.set,
    within: (line) =>
      [...cy.nodes().not('.out').nodes()]
        .filter((node) => isWithin(node.renderedPosition(), line))
        .map((node) => node.id()),
    restyle(next) {
      labels.restyle(next);
      decor.restyle(next);
    },
    fit(calmly) {
      showWhole(cy, calmly);
      if (calmly) return;
      // The names have their size at this zoom only now, and take part in what is shown whole.
      labels.choose();
      showWhole(cy, false);
    },
    zoomBy: (factor) => zoomBy(cy, factor),
    reveal: (id, closely) => reveal(cy, id, closely),
    around(id) {
      const element = cy.$id(id) as NodeSingular;
      if (element.empty() || !element.isNode()) return null;
      const place = (node: NodeSingular): Placed => ({ id: node.id(), ...node.position() });
      const seen = cy.nodes().not('.out');
      return {
        at: element.position(),
        neighbours: element.connectedEdges().not('.out').connectedNodes().not(element).map(place),
        all: seen.map(place),
      };
    },
    destroy() {
      labels.stop();
      decor.stop();
      observer.disconnect();
      cy.destroy();
    },
  };
}

/**
 * Cytoscape would put a `<style>` into the page, which a strict content security policy forbids; it does not where an
 * element of this id stands. Its one rule (`position: relative`) is in graph.css.
 */
function forestallStyleElement(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const stand = document.createElement('meta');
  stand.id = id;
  document.head.append(stand);
}

function mark(cy: Core, name: string, id: string | null): void {
  cy.batch(() => {
    cy.elements(`.${name}`).removeClass(name);
    if (id !== null) cy.$id(id).addClass(name);
  });
}
