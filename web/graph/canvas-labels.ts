/** The names on the canvas: their size at a zoom, and which of them are shown, chosen anew whenever the view rests. */
import type { Core, NodeSingular } from 'cytoscape';
import type { SceneNode } from '../state/scene.ts';
import type { Visible } from '../state/visible.ts';
import { labelBox, nodeNames, type Point, sizeOf } from './elements.ts';
import { chooseLabels, type LabelCandidate } from './labels.ts';
import type { Palette } from './palette.ts';
import { COUNTRY_FONT, LABEL_CLASSES, stylesheet } from './style.ts';

/** What is on the canvas, as far as names depend on it. */
export interface LabelScene {
  /** The most important first. */
  readonly ranked: readonly SceneNode[];
  /** What the window of time shows; null means all. */
  readonly shown: Visible | null;
  /** What is selected: only its neighbourhood is named. */
  readonly selected: { readonly kind: 'node' | 'edge'; readonly id: string } | null;
  /** The node on the canvas. */
  readonly nodeAt: (id: string) => NodeSingular | undefined;
}

export interface Labeller {
  /** Takes the view and the sizes that go with it, before anything is drawn: afterwards that costs a style for each element. */
  prepare(view: { readonly zoom: number; readonly pan: Point }): void;
  /** Chooses now. */
  choose(): void;
  /** Chooses once the view has rested. */
  chooseSoon(): void;
  restyle(palette: Palette): void;
  stop(): void;
}

/** How many names may stand over other nodes, so that the most important are never missing. */
const URGENT = 12;
/** The same around what is selected, where every name is wanted but the lines must be seen too. */
const URGENT_NEAR = 3;
/** How long the view must rest before labels are chosen anew, in milliseconds. */
const REST = 90;

/** Size of labels on the screen, in CSS pixels, at a zoom: nearly constant, a little larger when near. */
export const screenSize = (zoom: number): number => Math.min(14, Math.max(10.5, 12 * zoom ** 0.25));
/** Least size of a node of middling width on the screen, as a part of its own size; and how far it may grow for that. */
const LEAST = 0.74;
const MOST_GROWN = 1.75;
/** How much larger than their own size nodes are at a zoom: seen from afar they shrink less than what is between them. */
export const grownAt = (zoom: number): number => Math.min(MOST_GROWN, Math.max(1, LEAST / zoom));
/** Above this many nodes a new stylesheet stops the picture for a moment: it comes at every doubling of the zoom. */
const MANY = 800;
/** Zoom in steps, so that the stylesheet changes seldom. */
const stepped = (zoom: number, steps: number): number => 2 ** (Math.round(Math.log2(zoom) * steps) / steps);
/** Below this zoom arrows are specks: lines of a graph of many nodes are drawn without. */
const FAR = 0.45;

/** Keeps the names of a canvas; `scene` is asked for what is on it each time. */
export function createLabeller(cy: Core, palette: Palette, scene: () => LabelScene): Labeller {
  let colours = palette;
  let zoom = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fontSize = (): number => screenSize(zoom) / zoom;

  let named: ReadonlySet<string> = new Set();
  const sizeAt = (at: number): number => stepped(at, scene().ranked.length > MANY ? 1 : 4);
  const restyle = (): void => {
    const isFar = zoom < FAR && scene().ranked.length > MANY;
    cy.style(stylesheet(colours, fontSize(), grownAt(zoom), isFar));
  };

  const choose = (): void => {
    const now = sizeAt(cy.zoom());
    if (now !== zoom) {
      zoom = now;
      restyle();
    }
    const { ranked, shown, selected, nodeAt } = scene();
    const near = neighbourhood(cy, selected);
    const candidates = ranked
      .filter(({ id }) => (shown?.nodes.has(id) ?? true) && (!near || near.has(id)))
      .sort((a, b) => Number(b.id === selected?.id) - Number(a.id === selected?.id))
      .flatMap((node, index) => {
        const at = nodeAt(node.id)?.position();
        const urgent = index < (near ? URGENT_NEAR : URGENT);
        return at ? candidateOf(node, at, fontSize(), grownAt(zoom), urgent) : [];
      });
    const { x1, x2, y1, y2 } = cy.extent();
    const sight = { left: x1, right: x2, top: y1, bottom: y2 };
    const chosen = chooseLabels(candidates, Math.max(40, 60 / zoom), sight);
    cy.batch(() => {
      for (const id of new Set([...named, ...chosen.keys()])) {
        const element = nodeAt(id);
        const side = chosen.get(id);
        for (const name of ['named', ...LABEL_CLASSES]) {
          const isOn = name === 'named' ? side !== undefined : side === name;
          if (element && element.hasClass(name) !== isOn) element.toggleClass(name, isOn);
        }
      }
    });
    named = new Set(chosen.keys());
  };
  return {
    prepare(view) {
      cy.viewport(view);
      zoom = sizeAt(view.zoom);
      restyle();
    },
    choose,
    chooseSoon() {
      clearTimeout(timer);
      timer = setTimeout(choose, REST);
    },
    restyle(next) {
      colours = next;
      restyle();
    },
    stop: () => clearTimeout(timer),
  };
}

/** Ids of the selected node and its neighbours, or of the selected edge's ends; null where nothing is selected. */
function neighbourhood(cy: Core, selected: LabelScene['selected']): ReadonlySet<string> | null {
  if (!selected) return null;
  const element = cy.$id(selected.id);
  if (element.empty()) return null;
  const near = selected.kind === 'edge' ? element.connectedNodes() : element.closedNeighborhood().nodes();
  return new Set(near.map((node) => node.id()));
}

/** A name and its node as they compete for room; `font` is in model units, `grown` what nodes are larger by. */
export function candidateOf(
  node: SceneNode,
  { x, y }: Point,
  font: number,
  grown: number,
  urgent: boolean,
): LabelCandidate {
  const inside = node.type === 'COUNTRY';
  const label = labelBox(nodeNames(node).label);
  const pill = { width: label.width * font * COUNTRY_FONT * 1.1 + font, height: font * 2.4 };
  const own = sizeOf(node);
  const { width, height } = inside ? pill : { width: own.width * grown, height: own.height * grown };
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
