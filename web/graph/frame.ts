/** Draws the frame of an arrangement behind the nodes: lanes and years, circles, tiers, each with its name. */
import type { Frame } from './arrange/request.ts';
import { FONT, type Palette } from './palette.ts';
import { yearLines } from './year-lines.ts';

export interface Look {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

const PADDING = 10;
/** Height of the bar of tools, below which names stay in sight. */
const BAR = 52;

export function drawFrame(
  context: CanvasRenderingContext2D,
  frame: Frame,
  look: Look,
  colours: Palette,
  nameOf: (key: string) => string,
): void {
  context.font = `600 12px ${FONT}`;
  context.lineWidth = 1;
  context.strokeStyle = colours('hairline');
  if (frame.kind === 'circles') drawCircles(context, frame.circles, look, colours, nameOf);
  else if (frame.kind === 'hierarchy') drawLanes(context, frame.tiers, look, colours, nameOf);
  else {
    drawLanes(context, frame.lanes, look, colours, nameOf);
    drawYears(context, frame, look, colours);
  }
}

type Named = Extract<Frame, { kind: 'time' }>['lanes'];

/** Whether what heads a lane, at `x` on the screen and about as wide as its name, says the name where it would stand. */
export const isSaidByHead = (x: number | null, nameWidth: number): boolean =>
  x !== null && x > -nameWidth / 2 && x - nameWidth / 2 - 14 < PADDING + nameWidth;

function drawLanes(
  context: CanvasRenderingContext2D,
  lanes: Named,
  { zoom, pan, width, height }: Look,
  colours: Palette,
  nameOf: (key: string) => string,
): void {
  context.textAlign = 'left';
  context.textBaseline = 'top';
  let last = Number.NEGATIVE_INFINITY;
  lanes.forEach(({ key, top, bottom, head }, index) => {
    const [from, to] = [top * zoom + pan.y, bottom * zoom + pan.y];
    if (to < 0 || from > height) return;
    if (index % 2 === 0) {
      context.fillStyle = colours('sunken');
      context.globalAlpha = 0.45;
      context.fillRect(0, from, width, to - from);
      context.globalAlpha = 1;
    }
    // The name stays in sight as long as its lane is; names that would cover each other are left out.
    const y = Math.max(from + 4, Math.min(BAR, to - 18));
    const name = nameOf(key);
    const headAt = head === null ? null : head * zoom + pan.x;
    if (y < last + 14 || isSaidByHead(headAt, context.measureText(name).width)) return;
    last = y;
    context.fillStyle = colours('ink-faint');
    context.fillText(name, PADDING, y);
  });
}

function drawYears(
  context: CanvasRenderingContext2D,
  frame: Extract<Frame, { kind: 'time' }>,
  { zoom, pan, width, height }: Look,
  colours: Palette,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'bottom';
  for (const line of yearLines(frame, zoom)) {
    const x = line.x * zoom + pan.x;
    if (x < 0 || x > width) continue;
    context.beginPath();
    context.moveTo(Math.round(x) + 0.5, BAR + 16);
    context.lineTo(Math.round(x) + 0.5, height);
    context.stroke();
    context.fillStyle = colours('ink-faint');
    context.fillText(String(line.year), x, BAR + 14);
  }
}

function drawCircles(
  context: CanvasRenderingContext2D,
  circles: Extract<Frame, { kind: 'circles' }>['circles'],
  { zoom, pan }: Look,
  colours: Palette,
  nameOf: (key: string) => string,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'bottom';
  context.strokeStyle = colours('edge');
  for (const { key, x, y, radius, headed } of circles) {
    const [left, top, r] = [x * zoom + pan.x, y * zoom + pan.y, radius * zoom];
    context.beginPath();
    context.arc(left, top, r, 0, 2 * Math.PI);
    context.fillStyle = colours('sunken');
    context.globalAlpha = 0.45;
    context.fill();
    context.globalAlpha = 0.7;
    context.stroke();
    context.globalAlpha = 1;
    context.fillStyle = colours('ink-faint');
    if (!headed && r > 24) context.fillText(nameOf(key), left, top - r - 3);
  }
}
