/**
 * What is seen of the graph as one SVG: true shapes and words, on white, with a legend and a caption. Pure: the same view
 * gives the same file. It names no typeface of its own, holds no script and asks for nothing, so that it can be printed,
 * put into a document, or opened anywhere.
 */
import type { Scene, SceneSeen } from '../../state/scene.ts';
import { importance } from '../../state/visible.ts';
import type { Frame } from '../arrange/request.ts';
import { candidateOf, grownAt, screenSize } from '../canvas-labels.ts';
import type { Point } from '../elements.ts';
import { chooseLabels } from '../labels.ts';
import type { Palette } from '../palette.ts';
import { backdrop } from './backdrop.ts';
import { type LegendWords, legendOf } from './legend.ts';
import { edgeLine } from './lines.ts';
import { halfOf, nodeLabel, nodeShape } from './shapes.ts';
import { escaped, num } from './xml.ts';

export interface Picture {
  readonly scene: Scene;
  readonly seen: SceneSeen;
  readonly places: ReadonlyMap<string, Point>;
  readonly frame: Frame | null;
  readonly nameOf: (key: string) => string;
  readonly selected: string | null;
  readonly pinned: ReadonlySet<string>;
  readonly title: string;
  /** Lines under the picture. */
  readonly caption: readonly string[];
  readonly legend: LegendWords;
  /** Unlike those of other pictures in the same document. */
  readonly prefix?: string;
}

const WIDTH = 1440;
const MARGIN = 56;
const HEIGHTS = { least: 420, most: 1100 } as const;
const URGENT = 12;
const FAMILY = '"Source Sans 3", "Noto Sans", "Helvetica Neue", Arial, sans-serif';

export function svgOf(picture: Picture, colours: Palette): string {
  const { scene, seen, places, frame, selected } = picture;
  const nodes = scene.nodes
    .filter(({ id }) => seen.nodes.has(id) && places.has(id))
    .toSorted((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
  const spot = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  const box = boxOf(nodes.map(({ id }) => spot(id)));
  const scale = Math.min(2, (WIDTH - 2 * MARGIN) / box.width, (HEIGHTS.most - 2 * MARGIN) / box.height);
  const height = Math.max(HEIGHTS.least, box.height * scale + 2 * MARGIN);
  const place = ({ x, y }: Point): Point => ({
    x: WIDTH / 2 + (x - box.x) * scale,
    y: height / 2 + (y - box.y) * scale,
  });
  const font = screenSize(scale);
  const grown = grownAt(scale) * scale;

  const edges = scene.edges.filter(
    ({ id, source, target }) => seen.edges.has(id) && places.has(source) && places.has(target),
  );
  const near = nearOf(selected, edges);
  const dims = (id: string): boolean => near !== null && !near.has(id);
  const halves = new Map(nodes.map((node) => [node.id, halfOf(node, grown, font)]));
  const named = chooseLabels(
    nodes
      .filter(({ id }) => !dims(id))
      .map((node, index) => candidateOf(node, spot(node.id), font / scale, grown / scale, index < URGENT)),
    60 / scale,
    {
      left: box.x - WIDTH / 2 / scale,
      right: box.x + WIDTH / 2 / scale,
      top: Number.NEGATIVE_INFINITY,
      bottom: Number.POSITIVE_INFINITY,
    },
  );
  const bends = bendsOf(edges);
  const lines = edges.map((edge) => {
    const isChosen = edge.id === selected;
    const isLit = near !== null && (isChosen || edge.source === selected || edge.target === selected);
    const none = { x: 0, y: 0 };
    return edgeLine(
      edge,
      {
        from: place(spot(edge.source)),
        to: place(spot(edge.target)),
        fromHalf: halves.get(edge.source) ?? none,
        toHalf: halves.get(edge.target) ?? none,
        bend: bends.get(edge.id) ?? 0,
        font,
        count: seen.counts.get(edge.id) ?? 1,
        state: isChosen ? 'chosen' : isLit ? 'lit' : near ? 'dim' : 'plain',
      },
      colours,
    );
  });
  const looks = nodes.toReversed().map((node) => ({
    node,
    look: {
      at: place(spot(node.id)),
      scale: grown,
      font,
      side: named.get(node.id) ?? null,
      chosen: node.id === selected,
      dim: dims(node.id),
      pinned: picture.pinned.has(node.id),
    },
  }));
  const legend = legendOf(nodes, edges, { top: height, width: WIDTH, words: picture.legend }, colours);
  const foot = height + legend.height;
  const caption = picture.caption.map(
    (line, index) =>
      `<text x="32" y="${num(foot + 22 + index * 19)}" font-size="13" fill="${colours(index === 0 ? 'ink' : 'ink-soft')}"${index === 0 ? ' font-weight="600"' : ''}>${escaped(line)}</text>`,
  );
  const whole = foot + 22 + picture.caption.length * 19;
  const ids = `${picture.prefix ?? 'picture'}-`;
  const behind = frame
    ? backdrop(frame, { scale, place, width: WIDTH, top: 28, bottom: height, nameOf: picture.nameOf }, colours)
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${num(whole)}" width="${WIDTH}" height="${num(whole)}" role="img" aria-labelledby="${ids}title ${ids}words" font-family='${FAMILY}'>`,
    `<title id="${ids}title">${escaped(picture.title)}</title>`,
    `<desc id="${ids}words">${escaped(picture.caption.join(' '))}</desc>`,
    `<rect width="${WIDTH}" height="${num(whole)}" fill="#fff"/>`,
    `<g>${behind}</g>`,
    `<g>${lines.map(({ line }) => line).join('')}</g>`,
    `<g>${lines.map(({ mark }) => mark).join('')}</g>`,
    `<g>${looks.map(({ node, look }) => nodeShape(node, look, colours)).join('')}</g>`,
    `<g>${looks.map(({ node, look }) => nodeLabel(node, look, colours)).join('')}</g>`,
    legend.svg,
    ...caption,
    '</svg>',
  ].join('\n');
}

function boxOf(points: readonly Point[]): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  if (points.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const least = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
  };
}

/** What is selected and whatever a line joins to it; null where nothing drawn is selected. */
function nearOf(selected: string | null, edges: Scene['edges']): ReadonlySet<string> | null {
  if (selected === null) return null;
  const near = new Set<string>();
  for (const { id, source, target } of edges)
    if (id === selected || source === selected || target === selected) near.add(source).add(target);
  return near.size > 0 ? near : null;
}

/** How far apart lines of the same two nodes are bent. */
function bendsOf(edges: Scene['edges']): ReadonlyMap<string, number> {
  const pairs = new Map<string, Scene['edges'][number][]>();
  for (const edge of edges) {
    if (!edge.spread) continue;
    const key = [edge.source, edge.target].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const bends = new Map<string, number>();
  for (const lines of pairs.values())
    lines.forEach((edge, index) => {
      const aside = (index - (lines.length - 1) / 2) * 14;
      bends.set(edge.id, edge.source < edge.target ? aside : -aside);
    });
  return bends;
}
