/** The drawings in the nodes, and whose country somebody is of: drawn where a node is large enough on the screen to hold them. */
import type { Core, NodeSingular } from 'cytoscape';
import type { EntityType } from '../api/types.ts';
import { GLYPHS } from '../ui/kind-glyphs.ts';
import { KIND_LOOKS } from '../ui/kind-looks.ts';
import { GLYPH_FITS } from './glyph-fits.ts';
import { FONT, type Palette } from './palette.ts';

/** Least width of a node on the screen, in CSS pixels, for its drawing and for the code of its country. */
const LEAST = { glyph: 15, code: 20 } as const;
const ROLES = '.minister, .ministry, .conference, .AGREEMENT';

const paths = new Map<EntityType, Path2D>();
function pathOf(type: EntityType): Path2D {
  const path = paths.get(type) ?? new Path2D(GLYPHS[type]);
  paths.set(type, path);
  return path;
}

/** Draws them for the nodes in sight. */
export function drawGlyphs(context: CanvasRenderingContext2D, cy: Core, colours: Palette): void {
  const [right, bottom] = [cy.width() + 20, cy.height() + 20];
  // The widest shape: where it has no room for a drawing, none has.
  if (widest(cy) < LEAST.glyph) return;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const node of cy.nodes().not('.out, .COUNTRY, .group').nodes()) {
    const width = node.renderedOuterWidth();
    if (width < LEAST.glyph) continue;
    const { x, y } = node.renderedPosition();
    if (x < -20 || y < -20 || x > right || y > bottom) continue;
    const type = typeOf(node);
    if (!type) continue;
    context.globalAlpha = node.hasClass('dim') ? 0.16 : 1;
    drawGlyph(context, node, type, { x, y, width }, colours);
    if (width >= LEAST.code) drawCode(context, node, { x, y, width }, colours);
  }
  context.globalAlpha = 1;
}

/** Width on the screen of the largest node that there may be. */
function widest(cy: Core): number {
  const node = cy.nodes('.weightier, .weighty, .AGREEMENT').first();
  return node.nonempty() ? (node as NodeSingular).renderedOuterWidth() : cy.zoom() * 24;
}

const TYPES = Object.keys(KIND_LOOKS) as EntityType[];
const typeOf = (node: NodeSingular): EntityType | undefined => TYPES.find((type) => node.hasClass(type));

interface Body {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function drawGlyph(
  context: CanvasRenderingContext2D,
  node: NodeSingular,
  type: EntityType,
  { x, y, width }: Body,
  colours: Palette,
): void {
  const { size, x: aside = 0, y: down = 0 } = GLYPH_FITS[type];
  const scale = (width * size) / 16;
  context.save();
  context.translate(x + aside * width, y + down * width);
  context.scale(scale, scale);
  context.lineWidth = Math.max(1.6, 1 / scale);
  context.strokeStyle = node.is(ROLES) ? colours('surface') : colours(`kind-${KIND_LOOKS[type].token}`);
  context.stroke(pathOf(type));
  context.restore();
}

/** `VN` at the lower right of a person or body. */
function drawCode(
  context: CanvasRenderingContext2D,
  node: NodeSingular,
  { x, y, width }: Body,
  colours: Palette,
): void {
  const code = node.data('code') as string;
  if (!code || !(node.hasClass('PERSON') || node.hasClass('ORGANIZATION'))) return;
  const height = Math.min(13, width * 0.42);
  context.font = `700 ${height * 0.78}px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const box = context.measureText(code).width + height * 0.5;
  const [left, top] = [x + width * 0.5 - box * 0.55, y + width * 0.5 - height];
  context.fillStyle = colours('kind-country');
  context.beginPath();
  context.roundRect(left, top, box, height, 2.5);
  context.fill();
  context.fillStyle = colours('surface');
  context.fillText(code, left + box / 2, top + height / 2 + 0.5);
}
