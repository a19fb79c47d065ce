/** The frame of an arrangement as SVG: lanes and years, circles, tiers, each with its name. */
import type { Frame } from '../arrange/request.ts';
import type { Point } from '../elements.ts';
import { isSaidByHead } from '../frame.ts';
import type { Palette } from '../palette.ts';
import { yearLines } from '../year-lines.ts';
import { escaped, num } from './xml.ts';

export interface BackdropLook {
  readonly scale: number;
  /** From the model to the picture. */
  readonly place: (point: Point) => Point;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly nameOf: (key: string) => string;
}

export function backdrop(frame: Frame, look: BackdropLook, colours: Palette): string {
  if (frame.kind === 'circles') return circles(frame.circles, look, colours);
  if (frame.kind === 'hierarchy') return lanes(frame.tiers, look, colours);
  return lanes(frame.lanes, look, colours) + years(frame, look, colours);
}

const name = (text: string, { x, y }: Point, anchor: string, colours: Palette): string =>
  `<text x="${num(x)}" y="${num(y)}" font-size="12" font-weight="600" fill="${colours('ink-faint')}" text-anchor="${anchor}">${escaped(text)}</text>`;

/** About the width of a letter of a name, in CSS pixels: there is nothing to measure it by. */
const LETTER = 7;

type Lanes = Extract<Frame, { kind: 'time' }>['lanes'];

function lanes(all: Lanes, { place, width, top, bottom, nameOf }: BackdropLook, colours: Palette): string {
  let last = Number.NEGATIVE_INFINITY;
  return all
    .map((lane, index) => {
      const from = Math.max(top, place({ x: 0, y: lane.top }).y);
      const to = Math.min(bottom, place({ x: 0, y: lane.bottom }).y);
      if (to <= from) return '';
      const band =
        index % 2 === 0
          ? `<rect x="0" y="${num(from)}" width="${num(width)}" height="${num(to - from)}" fill="${colours('sunken')}" opacity="0.45"/>`
          : '';
      const text = nameOf(lane.key);
      const headAt = lane.head === null ? null : place({ x: lane.head, y: 0 }).x;
      if (from + 16 < last + 14 || to - from < 12 || isSaidByHead(headAt, text.length * LETTER)) return band;
      last = from + 16;
      return band + name(text, { x: 10, y: from + 16 }, 'start', colours);
    })
    .join('');
}

function years(
  frame: Extract<Frame, { kind: 'time' }>,
  { scale, place, width, top, bottom }: BackdropLook,
  colours: Palette,
): string {
  const parts: string[] = [];
  for (const line of yearLines(frame, scale)) {
    const { x } = place({ x: line.x, y: 0 });
    if (x < 0 || x > width) continue;
    parts.push(`<path d="M${num(x)} ${num(top)}V${num(bottom)}" stroke="${colours('hairline')}" stroke-width="1"/>`);
    parts.push(name(String(line.year), { x, y: top - 4 }, 'middle', colours));
  }
  return parts.join('');
}

function circles(
  all: Extract<Frame, { kind: 'circles' }>['circles'],
  { scale, place, nameOf }: BackdropLook,
  colours: Palette,
): string {
  return all
    .map(({ key, x, y, radius, headed }) => {
      const at = place({ x, y });
      const r = radius * scale;
      const ring = `<circle cx="${num(at.x)}" cy="${num(at.y)}" r="${num(r)}" fill="${colours('sunken')}" fill-opacity="0.45" stroke="${colours('edge')}" stroke-opacity="0.7"/>`;
      return headed || r <= 24 ? ring : ring + name(nameOf(key), { x: at.x, y: at.y - r - 5 }, 'middle', colours);
    })
    .join('');
}
