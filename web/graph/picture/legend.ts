/** The legend under a picture: the kinds and lines that are in it, and no others. */
import { ENTITY_TYPES, type EntityType } from '../../api/types.ts';
import type { SceneEdge, SceneNode } from '../../state/scene.ts';
import { isUnsure } from '../../state/visible.ts';
import { GLYPHS } from '../../ui/kind-glyphs.ts';
import { KIND_LOOKS, ROLE_KINDS, type Role, roleOf } from '../../ui/kind-looks.ts';
import type { Palette } from '../palette.ts';
import { escaped, num } from './xml.ts';

export interface LegendWords {
  readonly kinds: Readonly<Record<EntityType, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly lines: Readonly<Record<'directed' | 'signed' | 'uncertain' | 'inferred' | 'bundle', string>>;
}

interface LegendLook {
  readonly top: number;
  readonly width: number;
  readonly words: LegendWords;
}

const ROW = 24;
const SIZE = 12.5;

export function legendOf(
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  { top, width, words }: LegendLook,
  colours: Palette,
): { readonly svg: string; readonly height: number } {
  const roles = new Set(nodes.flatMap((node) => roleOf(node) ?? []));
  const entries: { readonly drawing: string; readonly room: number; readonly text: string }[] = [];
  for (const kind of ENTITY_TYPES.filter((type) => nodes.some((node) => node.type === type))) {
    entries.push({ drawing: kindDrawing(kind, false, colours), room: 24, text: words.kinds[kind] });
    for (const role of (Object.keys(ROLE_KINDS) as Role[]).filter(
      (known) => ROLE_KINDS[known] === kind && roles.has(known),
    ))
      entries.push({ drawing: kindDrawing(kind, true, colours), room: 24, text: words.roles[role] });
  }
  for (const line of linesIn(edges))
    entries.push({ drawing: lineDrawing(line, colours), room: 42, text: words.lines[line] });
  let [x, y] = [32, top + 20];
  const placed = entries.map(({ drawing, room, text }) => {
    const wide = room + text.length * SIZE * 0.52 + 26;
    if (x > 32 && x + wide > width - 24) [x, y] = [32, y + ROW];
    const at = x;
    x += wide;
    return `<g transform="translate(${num(at)} ${num(y)})">${drawing}<text x="${room}" y="4.500" font-size="${SIZE}" fill="${colours('ink-soft')}">${escaped(text)}</text></g>`;
  });
  const rule = `<path d="M32 ${num(top)}H${num(width - 32)}" stroke="${colours('hairline')}"/>`;
  return { svg: `<g>${rule}${placed.join('')}</g>`, height: entries.length > 0 ? y - top + 18 : 0 };
}

type Line = keyof LegendWords['lines'];

function linesIn(edges: readonly SceneEdge[]): readonly Line[] {
  const has: Readonly<Record<Line, boolean>> = {
    directed: edges.some(({ members }) => members.some(({ type }) => type !== 'OF')),
    signed: edges.some(({ members }) => members.some(({ type }) => type === 'SIGNED')),
    uncertain: edges.some(({ members }) => members.every((edge) => isUnsure(edge) && !edge.inferred)),
    inferred: edges.some(({ members }) => members.every((edge) => edge.inferred)),
    bundle: edges.some(({ members }) => members.length > 1),
  };
  return (Object.keys(has) as Line[]).filter((line) => has[line]);
}

function kindDrawing(kind: EntityType, isRole: boolean, colours: Palette): string {
  const { points, shape, token } = KIND_LOOKS[kind];
  const full = colours(`kind-${token}`);
  const filled = isRole || kind === 'AGREEMENT' || kind === 'COUNTRY';
  const paint = `fill="${filled ? full : colours(`kind-${token}-soft`)}" stroke="${full}" stroke-width="1.3"`;
  const body = points
    ? `<polygon points="${points.map(([x, y]) => `${num(8 + x * 8)},${num(y * 8)}`).join(' ')}" ${paint}/>`
    : shape === 'ellipse'
      ? `<circle cx="8" cy="0" r="7.500" ${paint}/>`
      : shape === 'rectangle'
        ? `<rect x="1" y="-7" width="14" height="14" ${paint}/>`
        : `<rect x="0" y="-5.500" width="17" height="11" rx="3" ${paint}/>`;
  const ink = filled ? colours('surface') : full;
  return `${body}<path d="${GLYPHS[kind]}" transform="translate(8 0) scale(.58)" fill="none" stroke="${ink}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function lineDrawing(line: Line, colours: Palette): string {
  const ink = colours(line === 'signed' ? 'kind-agreement' : 'edge-strong');
  if (line === 'bundle')
    return `<path d="M0 0H34" stroke="${ink}" stroke-width="3.500"/><rect x="12" y="-7" width="10" height="14" rx="2" fill="${colours('paper')}"/><text x="17" y="4" font-size="10" text-anchor="middle" fill="${ink}">3</text>`;
  const dash =
    line === 'uncertain'
      ? ' stroke-dasharray="7 5"'
      : line === 'inferred'
        ? ' stroke-dasharray="1.5 4" stroke-linecap="round"'
        : '';
  const head =
    line === 'inferred'
      ? `<path d="M28-3L33 0L28 3" fill="none" stroke="${ink}"/>`
      : `<path d="M34 0L28-3V3z" fill="${line === 'uncertain' ? colours('paper') : ink}" stroke="${ink}" stroke-width=".8"/>`;
  return `<path d="M0 0H28" stroke="${ink}" stroke-width="${line === 'signed' ? 1.8 : 1.3}"${dash}/>${head}`;
}
