/** What became of things between two windows of time, on the canvas: classes for the stylesheet, and a sign at each node. */
import type { Core, NodeSingular } from 'cytoscape';
import { CHANGES, type Change } from '../state/compare.ts';
import { FONT, type Palette } from './palette.ts';

const CLASSES: Readonly<Record<Change, string>> = { new: 'is-new', gone: 'is-gone', kept: 'is-kept' };
const SIGNS: Readonly<Record<Change, string>> = { new: '+', gone: '\u2212', kept: '=' };

/** Marks exactly these changes, touching only what is another than before. */
export function markChanges(cy: Core, changes: ReadonlyMap<string, Change> | null): void {
  cy.batch(() => {
    for (const element of cy.elements()) {
      const now = changes?.get(element.id()) ?? null;
      if ((element.scratch('change') ?? null) === now) continue;
      element.scratch('change', now);
      for (const change of CHANGES) element.toggleClass(CLASSES[change], change === now);
    }
  });
}

/** Below this zoom what is kept has no sign: there are many of it. */
const NEAR = 0.75;
/** Smallest radius of a disc that has room for a sign; seen from afar what is gone has a hollow one. */
const ROOM = 4.2;

/** Draws the signs, at the lower left of the nodes. */
export function drawChanges(context: CanvasRenderingContext2D, cy: Core, colours: Palette): void {
  const size = Math.min(6.5, Math.max(3, 6.5 * cy.zoom()));
  const hasRoom = size >= ROOM;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `700 ${size * 1.9}px ${FONT}`;
  for (const change of CHANGES) {
    if (change === 'kept' && cy.zoom() < NEAR) continue;
    for (const node of cy.nodes(`.${CLASSES[change]}`).not('.out, .dim').nodes()) {
      const { x, y } = cornerOf(node);
      const isHollow = change === 'kept' || (change === 'gone' && !hasRoom);
      context.fillStyle = isHollow ? colours('raised') : colours(`change-${change}`);
      context.strokeStyle = isHollow ? colours(`change-${change}`) : colours('paper');
      context.lineWidth = 1;
      context.beginPath();
      context.arc(x, y, change === 'kept' ? size - 1 : size, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
      if (!hasRoom) continue;
      context.fillStyle = change === 'kept' ? colours('ink-soft') : colours('paper');
      context.fillText(SIGNS[change], x, y + 0.5);
    }
  }
}

function cornerOf(node: NodeSingular): { readonly x: number; readonly y: number } {
  const { x, y } = node.renderedPosition();
  const isPill = node.hasClass('COUNTRY');
  const half = (isPill ? 26 * node.cy().zoom() : node.renderedWidth() / 2) + 1;
  return { x: x - half * (isPill ? 1 : 0.85), y: y + (isPill ? 7 : half * 0.85) };
}
