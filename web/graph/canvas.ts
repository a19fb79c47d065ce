/**
 * The canvas. The only importer of cytoscape: everybody else speaks of nodes, places and ids.
 *
 * The renderer is the 2D canvas with the viewport as a texture while it moves; elements come in one batch with their
 * places; what the window of time hides is switched off and on by class, only where it changes.
 */
import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import { type Drawn, importance, type LoadedNode, type Visible } from '../state/visible.ts';
import { edgeElement, labelBox, labelOf, nodeElement, type Point, parallelEdges, sizeOf } from './elements.ts';
import { chooseLabels, type LabelCandidate } from './labels.ts';
import type { Placed } from './neighbours.ts';
import type { Palette } from './palette.ts';
import { COUNTRY_FONT, LABEL_CLASSES, stylesheet } from './style.ts';

export interface CanvasEvents {
  onTap(kind: 'node' | 'edge', id: string): void;
  onTapNothing(): void;
  onOpen(id: string): void;
  onHover(id: string | null): void;
  /** A node was dragged to a place of the user's choice. */
  onMove(id: string, to: Point): void;
}

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
  /** Moves the view so that the node can be seen, if it cannot. */
  reveal(id: string): void;
  /** The node's place and those of its visible neighbours and of all visible nodes. */
  around(id: string): { readonly at: Point; readonly neighbours: Placed[]; readonly all: Placed[] } | null;
  destroy(): void;
}

/** Above this many elements one device pixel a CSS pixel is enough, and twice as fast. */
const MANY = 3000;
/** Longest change of view, in milliseconds; none where the user wants less motion. */
const CALM = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;
/** How many names may stand over other nodes, so that the most important are never missing. */
const URGENT = 12;
/** The same around what is selected, where every name is wanted but the lines must be seen too. */
const URGENT_NEAR = 8;
/** How long the view must rest before labels are chosen anew, in milliseconds. */
const REST = 90;

/** Size of labels on the screen, in CSS pixels, at a zoom: nearly constant, a little larger when near. */
const screenSize = (zoom: number): number => Math.min(14, Math.max(10.5, 12 * zoom ** 0.25));
/** Zoom in steps, so that the stylesheet changes seldom. */
const stepped = (zoom: number): number => 2 ** (Math.round(Math.log2(zoom) * 4) / 4);

/** A canvas in `container`, which must have a size. `elements` is how many are expected. */
export function createCanvas(container: HTMLElement, palette: Palette, elements: number, events: CanvasEvents): Canvas {
  forestallStyleElement();
  let colours = palette;
  let fontZoom = 1;
  const cy = cytoscape({
    container,
    style: stylesheet(colours, screenSize(1)),
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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const relabel = (): void => {
    const zoom = stepped(cy.zoom());
    if (zoom !== fontZoom) {
      fontZoom = zoom;
      cy.style(stylesheet(colours, screenSize(zoom) / zoom));
    }
    const font = screenSize(zoom) / zoom;
    const near = neighbourhood(cy, selected);
    const first = near ? [...ranked].sort((a, b) => Number(near.has(b.id)) - Number(near.has(a.id))) : ranked;
    const candidates = first
      .filter(({ id }) => (shown?.nodes.has(id) ?? true) && (!near || near.has(id)))
      .map((node, index) =>
        candidateOf(node, cy.$id(node.id) as NodeSingular, font, index < (near ? URGENT_NEAR : URGENT)),
      );
    const chosen = chooseLabels(candidates, Math.max(40, 60 / zoom));
    cy.batch(() => {
      for (const { id } of ranked) {
        const element = cy.$id(id);
        const side = chosen.get(id);
        for (const [name, isOn] of [
          ['named', side !== undefined],
          ...LABEL_CLASSES.map((known) => [known, side === known] as const),
        ] as const) {
          if (element.hasClass(name) !== isOn) element.toggleClass(name, isOn);
        }
      }
    });
  };
  const relabelSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(relabel, REST);
  };

  listen(cy, events, relabelSoon);
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
      relabelSoon();
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
      relabelSoon();
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
      relabelSoon();
    },
    point(id) {
      mark(cy, 'cursor', id);
    },
    hover(id) {
      mark(cy, 'hover', id);
    },
    restyle(next) {
      colours = next;
      cy.style(stylesheet(colours, screenSize(fontZoom) / fontZoom));
    },
    fit(calmly) {
      const seen = cy.elements().not('.out');
      const eles = seen.empty() ? cy.elements() : seen;
      const padding = Math.min(44, cy.width() * 0.07);
      if (calmly && CALM > 0) cy.animate({ fit: { eles, padding }, duration: CALM });
      else cy.fit(eles, padding);
      if (!calmly) relabel();
    },
    zoomBy(factor) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    reveal(id) {
      const element = cy.$id(id);
      if (element.empty()) return;
      const box = element.renderedBoundingBox({});
      const inside = box.x1 > 16 && box.y1 > 16 && box.x2 < cy.width() - 16 && box.y2 < cy.height() - 16;
      if (!inside) cy.animate({ center: { eles: element }, duration: CALM });
    },
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
      clearTimeout(timer);
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

/** Takes the container's new size; what was in the middle stays there. */
function resizeAroundMiddle(cy: Core): void {
  const before = { x: cy.width(), y: cy.height() };
  cy.resize();
  cy.panBy({ x: (cy.width() - before.x) / 2, y: (cy.height() - before.y) / 2 });
}

function listen(cy: Core, events: CanvasEvents, onView: () => void): void {
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

function mark(cy: Core, name: string, id: string | null): void {
  cy.batch(() => {
    cy.elements(`.${name}`).removeClass(name);
    if (id !== null) cy.$id(id).addClass(name);
  });
}

/** Ids of the selected node and its neighbours, or of the selected edge's ends; null where nothing is selected. */
function neighbourhood(cy: Core, selected: Highlight | null): ReadonlySet<string> | null {
  if (!selected) return null;
  const element = cy.$id(selected.id);
  if (element.empty()) return null;
  const near = selected.kind === 'edge' ? element.connectedNodes() : element.closedNeighborhood().nodes();
  return new Set(near.map((node) => node.id()));
}

function candidateOf(node: LoadedNode, element: NodeSingular, font: number, urgent: boolean): LabelCandidate {
  const { x, y } = element.position();
  const inside = node.type === 'COUNTRY';
  const label = labelBox(labelOf(node.name));
  const pill = { width: label.width * font * COUNTRY_FONT * 1.1 + font, height: font * 2.4 };
  const { width, height } = inside ? pill : sizeOf(node);
  return {
    id: node.id,
    x,
    y,
    nodeWidth: width,
    nodeHeight: height,
    labelWidth: label.width * font,
    labelHeight: label.height * font,
    inside,
    urgent,
  };
}
