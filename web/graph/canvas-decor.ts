/**
 * What is drawn behind and above the nodes: the frame of an arrangement (lanes, years, circles, tiers), the marks of
 * what is pinned, the drawings in the nodes, and how many neighbours more there are. Two canvases that follow the view; what a frame is called
 * stays in sight while the view moves.
 */
import type { Core, NodeSingular } from 'cytoscape';
import type { Frame } from './arrange/request.ts';
import { drawChanges } from './canvas-changes.ts';
import { drawGlyphs } from './canvas-glyphs.ts';
import { drawFrame } from './frame.ts';
import { FONT, type Palette } from './palette.ts';

export interface DecorScene {
  readonly frame: Frame | null;
  /** By node: how many of its neighbours are not drawn. */
  readonly more: ReadonlyMap<string, number>;
  /** By key of a lane, circle or tier. */
  readonly nameOf: (key: string) => string;
  readonly moreText: (count: number) => string;
}

export interface Decor {
  set(scene: DecorScene): void;
  restyle(palette: Palette): void;
  /** The node whose mark of more neighbours is there, in CSS pixels of the container; null where none is. */
  moreAt(x: number, y: number): string | null;
  stop(): void;
}

/** Below this zoom only what is pointed at or selected has its mark. */
const NEAR = 0.75;
const BADGE = { height: 15, font: 10, padding: 4 } as const;

export function createDecor(cy: Core, container: HTMLElement, palette: Palette): Decor {
  const [below, above] = [document.createElement('canvas'), document.createElement('canvas')];
  below.className = 'graph-decor';
  above.className = 'graph-decor';
  container.prepend(below);
  container.append(above);
  let colours = palette;
  let scene: DecorScene = { frame: null, more: new Map(), nameOf: (key) => key, moreText: String };
  let boxes: { readonly id: string; readonly x: number; readonly y: number; readonly width: number }[] = [];

  const draw = (): void => {
    const back = surface(below, cy);
    if (back && scene.frame) {
      drawFrame(
        back,
        scene.frame,
        { zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() },
        colours,
        scene.nameOf,
      );
    }
    const front = surface(above, cy);
    boxes = [];
    if (!front) return;
    drawGlyphs(front, cy, colours);
    drawChanges(front, cy, colours);
    for (const node of cy.nodes('.pinned').not('.out')) drawPin(front, node, colours);
    const marked =
      cy.zoom() >= NEAR ? cy.nodes('.named, .chosen, .cursor, .hover, .COUNTRY') : cy.nodes('.chosen, .cursor, .hover');
    front.font = `600 ${BADGE.font}px ${FONT}`;
    front.textAlign = 'center';
    front.textBaseline = 'middle';
    for (const node of marked.not('.out, .dim')) {
      const count = scene.more.get(node.id());
      if (!count) continue;
      const text = scene.moreText(count);
      const width = front.measureText(text).width + 2 * BADGE.padding;
      const at = cornerOf(node, cy);
      boxes.push({ id: node.id(), x: at.x, y: at.y - BADGE.height, width });
      front.fillStyle = colours('raised');
      front.strokeStyle = colours('ink-faint');
      front.lineWidth = 1;
      front.beginPath();
      front.roundRect(at.x + 0.5, at.y - BADGE.height + 0.5, width - 1, BADGE.height - 1, BADGE.height / 2);
      front.fill();
      front.stroke();
      front.fillStyle = colours('ink-soft');
      front.fillText(text, at.x + width / 2, at.y - BADGE.height / 2 + 0.5);
    }
  };
  cy.on('render', draw);
  return {
    set(next) {
      scene = next;
      draw();
    },
    restyle(next) {
      colours = next;
      draw();
    },
    moreAt: (x, y) =>
      boxes.findLast(
        (box) => x >= box.x - 3 && x <= box.x + box.width + 3 && y >= box.y - 4 && y <= box.y + BADGE.height + 4,
      )?.id ?? null,
    stop() {
      cy.off('render', draw);
      below.remove();
      above.remove();
    },
  };
}

/** The canvas emptied and in the container's size, ready to be drawn on in CSS pixels. */
function surface(canvas: HTMLCanvasElement, cy: Core): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio || 1;
  const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  context?.setTransform(1, 0, 0, 1, 0, 0);
  context?.clearRect(0, 0, width, height);
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

function cornerOf(node: NodeSingular, cy: Core): { x: number; y: number } {
  const { x, y } = node.renderedPosition();
  const isPill = node.hasClass('COUNTRY');
  const half = (isPill ? 26 : node.width() / 2) * cy.zoom();
  return { x: x + half * (isPill ? 0.9 : 0.6), y: y - (isPill ? 8 : half * 0.45) };
}

/** A pin: a head and a needle, at the upper left. */
function drawPin(context: CanvasRenderingContext2D, node: NodeSingular, colours: Palette): void {
  const { x, y } = node.renderedPosition();
  const half = Math.max(6, node.renderedWidth() / 2);
  const [left, top] = [x - half * 0.8, y - half * 0.8];
  context.strokeStyle = colours('accent');
  context.fillStyle = colours('accent');
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(left - 4, top - 5);
  context.stroke();
  context.beginPath();
  context.arc(left - 5.5, top - 7, 3.2, 0, 2 * Math.PI);
  context.fill();
}
