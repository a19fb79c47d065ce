/** Nodes, names and marks as SVG: the same points, drawings and hues as on the canvas. */
import type { SceneNode } from '../../state/scene.ts';
import { GLYPHS } from '../../ui/kind-glyphs.ts';
import { KIND_LOOKS, roleOf } from '../../ui/kind-looks.ts';
import { nodeNames, type Point, sizeOf } from '../elements.ts';
import { GLYPH_FITS } from '../glyph-fits.ts';
import type { LabelSide } from '../labels.ts';
import type { Palette } from '../palette.ts';
import { COUNTRY_FONT } from '../style.ts';
import { escaped, num } from './xml.ts';

/** How a node is drawn: in the picture's units. */
export interface NodeLook {
  readonly at: Point;
  /** Picture's units for a unit of the model, for shapes. */
  readonly scale: number;
  readonly font: number;
  readonly side: LabelSide | null;
  readonly chosen: boolean;
  readonly dim: boolean;
  readonly pinned: boolean;
}

/** Half of the width and height of a node, as far as lines end at it. */
export function halfOf(node: SceneNode, scale: number, font: number): { readonly x: number; readonly y: number } {
  if (node.type === 'COUNTRY' && !node.group)
    return { x: widthOf(nodeNames(node).label, font * COUNTRY_FONT) / 2 + font * 0.5, y: font * 1.1 };
  const { width, height } = node.group ? { width: 30, height: 30 } : sizeOf(node);
  return { x: (width * scale) / 2, y: (height * scale) / 2 };
}

const widthOf = (text: string, font: number): number =>
  Math.max(...text.split('\n').map((line) => line.length)) * font * 0.56;

export function nodeShape(node: SceneNode, look: NodeLook, colours: Palette): string {
  const { at, scale, font, chosen, dim, pinned } = look;
  const token = KIND_LOOKS[node.type].token;
  const full = colours(`kind-${token}`);
  const half = halfOf(node, scale, font);
  const parts: string[] = [`<title>${escaped(nodeNames(node).full.replace(/\n/g, ' '))}</title>`];
  const filled = roleOf(node) !== null || node.type === 'AGREEMENT';
  if (node.type === 'COUNTRY' && !node.group) {
    parts.push(pill(node, look, half, chosen ? colours('accent') : full, colours('surface')));
  } else {
    const stroke = chosen ? colours('accent') : full;
    const width = (chosen ? 3.2 : 1.5) * Math.max(0.7, scale);
    const fill = filled ? full : colours(`kind-${token}-soft`);
    parts.push(
      outline(node, at, half, `fill="${fill}" stroke="${stroke}" stroke-width="${num(width)}" stroke-linejoin="round"`),
    );
    if (node.group)
      parts.push(
        outline(node, at, { x: half.x + 3.5, y: half.y + 3.5 }, `fill="none" stroke="${stroke}" stroke-width="1.2"`),
      );
    parts.push(glyph(node, at, half.x * 2, filled ? colours('surface') : full));
    parts.push(code(node, at, half.x * 2, colours));
  }
  if (pinned) {
    const [x, y] = [at.x - half.x * 0.8, at.y - half.y * 0.8];
    parts.push(`<path d="M${num(x)} ${num(y)}l-4-5" stroke="${colours('accent')}" stroke-width="1.5"/>`);
    parts.push(`<circle cx="${num(x - 5.5)}" cy="${num(y - 7)}" r="3.2" fill="${colours('accent')}"/>`);
  }
  return `<g${dim ? ' opacity="0.2"' : ''}>${parts.join('')}</g>`;
}

function outline(node: SceneNode, at: Point, half: { x: number; y: number }, paint: string): string {
  const { points, shape } = KIND_LOOKS[node.type];
  if (points) {
    const corners = points.map(([x, y]) => `${num(at.x + x * half.x)},${num(at.y + y * half.y)}`).join(' ');
    return `<polygon points="${corners}" ${paint}/>`;
  }
  if (shape === 'ellipse')
    return `<ellipse cx="${num(at.x)}" cy="${num(at.y)}" rx="${num(half.x)}" ry="${num(half.y)}" ${paint}/>`;
  const round = shape === 'rectangle' ? '' : ` rx="${num(Math.min(half.x, half.y) * 0.5)}"`;
  return `<rect x="${num(at.x - half.x)}" y="${num(at.y - half.y)}" width="${num(half.x * 2)}" height="${num(half.y * 2)}"${round} ${paint}/>`;
}

function pill(
  node: SceneNode,
  { at, font, side }: NodeLook,
  half: { x: number; y: number },
  fill: string,
  ink: string,
): string {
  const words = side === 'short' ? (node.country ?? '') : nodeNames(node).label;
  const x = side === 'short' ? font * 1.3 : half.x;
  const lines = words.split('\n');
  const size = font * COUNTRY_FONT;
  const y = Math.max(half.y, (lines.length * size * 1.15) / 2 + font * 0.45);
  return `<rect x="${num(at.x - x)}" y="${num(at.y - y)}" width="${num(x * 2)}" height="${num(y * 2)}" rx="${num(font * 0.5)}" fill="${fill}"/>${linesOf(lines, at.x, at.y, size, ink, 'middle', ' font-weight="700"')}`;
}

function glyph(node: SceneNode, at: Point, width: number, ink: string): string {
  const { size, x = 0, y = 0 } = GLYPH_FITS[node.type];
  if (width < 13 || size === 0) return '';
  const scale = (width * size) / 16;
  return `<path d="${GLYPHS[node.type]}" transform="translate(${num(at.x + x * width)} ${num(at.y + y * width)}) scale(${num(scale)})" fill="none" stroke="${ink}" stroke-width="${num(Math.max(1.6, 1 / scale))}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function code(node: SceneNode, at: Point, width: number, colours: Palette): string {
  if (!node.country || width < 17 || (node.type !== 'PERSON' && node.type !== 'ORGANIZATION')) return '';
  const height = Math.min(13, Math.max(8, width * 0.42));
  const box = node.country.length * height * 0.56 + height * 0.5;
  const [left, top] = [at.x + width * 0.5 - box * 0.55, at.y + width * 0.5 - height * 0.6];
  return `<rect x="${num(left)}" y="${num(top)}" width="${num(box)}" height="${num(height)}" rx="2.5" fill="${colours('kind-country')}"/>${linesOf([node.country], left + box / 2, top + height / 2, height * 0.78, colours('surface'), 'middle', ' font-weight="700"')}`;
}

/** Where the middle of a name stands, by its side of the node. */
export function nodeLabel(node: SceneNode, look: NodeLook, colours: Palette): string {
  const { at, scale, font, side, chosen, dim } = look;
  if (node.type === 'COUNTRY' && !node.group) return '';
  if ((side === null || side === 'inside' || side === 'short') && !chosen) return '';
  const half = halfOf(node, scale, font);
  const lines = nodeNames(node)[chosen ? 'full' : 'label'].split('\n');
  const height = lines.length * font * 1.15;
  const away = { below: half.y + 4 + height / 2, above: -(half.y + 4 + height / 2) }[
    side === 'above' ? 'above' : 'below'
  ];
  const [x, y, anchor] =
    side === 'right'
      ? ([at.x + half.x + 5, at.y, 'start'] as const)
      : side === 'left'
        ? ([at.x - half.x - 5, at.y, 'end'] as const)
        : ([at.x, at.y + away, 'middle'] as const);
  const halo = ` paint-order="stroke" stroke="${colours('paper')}" stroke-width="3" stroke-linejoin="round"${chosen ? ' font-weight="700"' : ''}${dim ? ' opacity="0.2"' : ''}`;
  return linesOf(lines, x, y, font, colours('ink'), anchor, halo);
}

/** Lines of words around a middle. */
function linesOf(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  ink: string,
  anchor: string,
  more = '',
): string {
  const step = size * 1.15;
  const first = y - ((lines.length - 1) * step) / 2 + size * 0.35;
  const spans = lines
    .map((line, index) => `<tspan x="${num(x)}" y="${num(first + index * step)}">${escaped(line)}</tspan>`)
    .join('');
  return `<text font-size="${num(size)}" fill="${ink}" text-anchor="${anchor}"${more}>${spans}</text>`;
}
