/** Relations as SVG: bundles by weight and count, dashes and heads for what may not hold, as on the canvas. */
import type { SceneEdge } from '../../state/scene.ts';
import { isUnsure } from '../../state/visible.ts';
import type { Point } from '../elements.ts';
import type { Palette } from '../palette.ts';
import { num } from './xml.ts';

export interface LineLook {
  readonly from: Point;
  readonly to: Point;
  /** Half of the width and height of what stands at either end. */
  readonly fromHalf: Point;
  readonly toHalf: Point;
  /** How far the middle is bent aside, in the picture's units; 0 for a straight line. */
  readonly bend: number;
  readonly font: number;
  /** How many relations of a bundle are seen. */
  readonly count: number;
  readonly state: 'plain' | 'lit' | 'chosen' | 'dim';
}

const HEAD = 6;

export function edgeLine(
  edge: SceneEdge,
  look: LineLook,
  colours: Palette,
): { readonly line: string; readonly mark: string } {
  const { members } = edge;
  const isBundle = members.length > 1;
  const belongs = members.every(({ type }) => type === 'OF');
  const signed = members.some(({ type }) => type === 'SIGNED');
  const unsure = members.every(isUnsure);
  const inferred = unsure && members.every((member) => member.inferred);
  const both = members.some(({ source }) => source !== members[0]?.source);
  const { state } = look;
  const ink =
    state === 'chosen'
      ? colours('accent')
      : state === 'lit'
        ? colours('edge-strong')
        : colours(signed ? 'kind-agreement' : 'edge');
  const weight = isBundle
    ? Math.min(4.5, 1.2 + Math.log2(Math.max(1, look.count)))
    : signed
      ? 1.6
      : inferred
        ? 1.8
        : belongs
          ? 0.8
          : 1;
  const width = state === 'chosen' ? Math.max(3, weight) : state === 'lit' ? Math.max(1.8, weight) : weight;
  const dashes = inferred
    ? ' stroke-dasharray="1.5 4" stroke-linecap="round"'
    : unsure
      ? ' stroke-dasharray="7 5"'
      : '';
  const opacity = state === 'dim' ? 0.12 : belongs && state === 'plain' ? 0.4 : state === 'plain' ? 0.8 : 1;

  const middle = control(look);
  const start = edgeOf(look.from, look.fromHalf, middle);
  const end = edgeOf(look.to, look.toHalf, middle);
  const hasHead = !belongs;
  const tip = hasHead ? backFrom(end, middle, HEAD * 0.8) : end;
  const tail = both ? backFrom(start, middle, HEAD * 0.8) : start;
  const path = look.bend === 0 ? `M${point(tail)}L${point(tip)}` : `M${point(tail)}Q${point(middle)} ${point(tip)}`;
  const heads = [
    hasHead ? head(end, middle, ink, inferred ? 'vee' : unsure ? 'hollow' : 'full', colours) : '',
    both ? head(start, middle, ink, 'full', colours) : '',
  ].join('');
  const line = `<g opacity="${num(opacity)}"><path d="${path}" fill="none" stroke="${ink}" stroke-width="${num(width)}"${dashes}/>${heads}</g>`;
  const said = isBundle ? String(look.count) : unsure && !inferred ? '?' : '';
  return {
    line,
    mark: said && state !== 'dim' && look.count > 0 ? sign(said, at(look, middle), look.font * 0.86, colours) : '',
  };
}

const point = ({ x, y }: Point): string => `${num(x)} ${num(y)}`;

/** The point towards which a bent line is drawn. */
function control({ from, to, bend }: LineLook): Point {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: middle.x - ((to.y - from.y) / length) * bend * 2, y: middle.y + ((to.x - from.x) / length) * bend * 2 };
}

const at = ({ from, to }: LineLook, middle: Point): Point => ({
  x: from.x / 4 + middle.x / 2 + to.x / 4,
  y: from.y / 4 + middle.y / 2 + to.y / 4,
});

/** Where a line towards a point leaves what stands at its end. */
function edgeOf(centre: Point, half: Point, towards: Point): Point {
  const [x, y] = [towards.x - centre.x, towards.y - centre.y];
  const reach = Math.hypot(x / (half.x + 1), y / (half.y + 1));
  return reach <= 1 ? centre : { x: centre.x + x / reach, y: centre.y + y / reach };
}

function backFrom(end: Point, towards: Point, by: number): Point {
  const length = Math.hypot(towards.x - end.x, towards.y - end.y) || 1;
  return { x: end.x + ((towards.x - end.x) / length) * by, y: end.y + ((towards.y - end.y) / length) * by };
}

function head(tip: Point, from: Point, ink: string, kind: 'full' | 'hollow' | 'vee', colours: Palette): string {
  const angle = (Math.atan2(tip.y - from.y, tip.x - from.x) * 180) / Math.PI;
  const place = `transform="translate(${point(tip)}) rotate(${num(angle)})"`;
  if (kind === 'vee')
    return `<path d="M${-HEAD}-3L0 0L${-HEAD} 3" fill="none" stroke="${ink}" stroke-width="1.2" ${place}/>`;
  const paint = kind === 'full' ? `fill="${ink}"` : `fill="${colours('paper')}" stroke="${ink}" stroke-width="1"`;
  return `<path d="M0 0L${-HEAD}-3V3z" ${paint} ${place}/>`;
}

function sign(text: string, { x, y }: Point, size: number, colours: Palette): string {
  const width = text.length * size * 0.58 + 6;
  return `<g><rect x="${num(x - width / 2)}" y="${num(y - size * 0.66)}" width="${num(width)}" height="${num(size * 1.3)}" rx="2.5" fill="${colours('paper')}"/><text x="${num(x)}" y="${num(y + size * 0.34)}" font-size="${num(size)}" fill="${colours('ink-soft')}" text-anchor="middle">${text}</text></g>`;
}
