/**
 * The canvas. With its two parts (view, labels) the only user of cytoscape: everybody else speaks of nodes, places and ids.
 *
 * The renderer is the 2D canvas with the viewport as a texture while it moves; elements come in one batch with their
 * places; what the window of time hides is switched off and on by class, only where it changes.
 */
import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import { type Drawn, importance, type LoadedNode, type Visible } from '../state/visible.ts';
import { createLabeller, screenSize } from './canvas-labels.ts';
import { type CanvasEvents, listen, resizeAroundMiddle, reveal, showWhole } from './canvas-view.ts';
import { edgeElement, nodeElement, type Point, parallelEdges } from './elements.ts';
import type { Placed } from './neighbours.ts';
import type { Palette } from './palette.ts';
import { stylesheet } from './style.ts';

export interface Highlight {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

export interface Canvas {
  /** Puts exactly these elements on the canvas; those already there stay as they are. */
  draw(drawn: Drawn, places: ReadonlyMap<string, Point>): void;
  /** Shows what is visible and hides the rest, touching only what changes. */
  show(visible: Visible): void;
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
  let nodes = new Map<string, LoadedNode>();
  let ranked: LoadedNode[] = [];
  let edgeIds: readonly string[] = [];
  let shown: Visible | null = null;
  let selected: Highlight | null = null;
  const labels = createLabeller(cy, palette, () => ({ ranked, shown, selected }));

  listen(cy, events, labels.chooseSoon);
  const observer = new ResizeObserver(() => resizeAroundMiddle(cy));
  observer.observe(container);

  return {
    draw(drawn, places) {
      nodes = new Map(drawn.nodes.map((node) => [node.id, node]));
      ranked = drawn.nodes.toSorted((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
      const edges = new Map(drawn.edges.map((edge) => [edge.id, edge]));
      const parallel = parallelEdges(drawn.edges);
      edgeIds = [...edges.keys()];
      cy.batch(() => {
        cy.elements()
          .filter((element) => !(element.isNode() ? nodes : edges).has(element.id()))
          .remove();
        const added = [
          ...drawn.nodes
            .filter(({ id }) => cy.$id(id).empty())
            .map((node) => nodeElement(node, places.get(node.id) ?? { x: 0, y: 0 })),
          ...drawn.edges.filter(({ id }) => cy.$id(id).empty()).map((edge) => edgeElement(edge, parallel.has(edge.id))),
        ];
        if (added.length > 0) cy.add(added);
      });
      shown = null;
      labels.chooseSoon();
    },
    show(visible) {
      const before = shown;
      shown = visible;
      cy.batch(() => {
        for (const [ids, now, then] of [
          [nodes.keys(), visible.nodes, before?.nodes],
          [edgeIds, visible.edges, before?.edges],
        ] as const) {
          for (const id of ids) {
            const isShown = now.has(id);
            if (then === undefined || then.has(id) !== isShown) cy.$id(id).toggleClass('out', !isShown);
          }
        }
      });
      labels.chooseSoon();
    },
    highlight(next) {
      selected = next;
      cy.batch(() => {
        cy.elements('.chosen, .dim, .lit').removeClass('chosen dim lit');
        const element = next ? cy.$id(next.id) : cy.collection();
        if (element.empty()) return;
        const near = next?.kind === 'edge' ? element.union(element.connectedNodes()) : element.closedNeighborhood();
        element.addClass('chosen');
        near.edges().addClass('lit');
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
    restyle: labels.restyle,
    fit(calmly) {
      showWhole(cy, calmly);
      if (!calmly) labels.choose();
    },
    zoomBy(factor) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
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
