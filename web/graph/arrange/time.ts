/** By time: x is the date, to the day; a lane for each country, and in it as many rows as its nodes need. */
import { type Arranged, type ArrangedNode, type ArrangeRequest, type Frame, sorted } from './request.ts';
import { createRows, type Rows } from './rows.ts';

const ROW = 38;
const PADDING = 20;
/** Room left of the first day: for what has no date, and left of that for what heads the lane. */
const UNDATED = 90;
const HEAD = 190;
/** Lane of what several countries have part in, or none. */
const NO_LANE = '';

type TimeFrame = Extract<Frame, { kind: 'time' }>;
type Axis = Omit<TimeFrame, 'lanes' | 'kind'>;

/** Part of the space that the picture may fill: the names of the lanes stand at its edge. */
const BESIDE_NAMES = 0.8;
/** How often the axis is made wider at most: fewer rows are needed then, so that the picture is lower too. */
const WIDENINGS = 3;

export function arrangeByTime({ nodes, aspect, frame }: ArrangeRequest): Arranged {
  const all = sorted(nodes);
  if (frame?.kind === 'time') return arrangeOn(all, frame, frame).arranged;
  let width = widthFor(all.length, aspect);
  for (let turn = 0; ; turn += 1) {
    const { arranged, height } = arrangeOn(all, axisOf(all, width), null);
    const wanted = BESIDE_NAMES * aspect * height - HEAD;
    if (turn === WIDENINGS || width >= wanted) return arranged;
    width = wanted;
  }
}

/** The nodes on an axis; what stands in a frame that is `known` stays there. */
function arrangeOn(
  all: readonly ArrangedNode[],
  axis: Axis,
  known: TimeFrame | null,
): { readonly arranged: Arranged; readonly height: number } {
  const xOf = ({ day, heads }: ArrangedNode): number =>
    heads ? axis.left - HEAD : day === null ? axis.left - UNDATED : axis.origin + day * axis.perDay;
  const rows = new Map<string, Rows>();
  const rowsOf = (key: string): Rows => {
    const found = rows.get(key) ?? createRows();
    rows.set(key, found);
    return found;
  };
  const lanes = new Map((known?.lanes ?? []).map((lane) => [lane.key, lane]));
  const item = (node: ArrangedNode) => ({ id: node.id, x: xOf(node), half: Math.max(14, Math.min(44, node.room)) });
  const byDay = all.toSorted((a, b) => xOf(a) - xOf(b));
  for (const node of byDay) {
    const lane = lanes.get(node.lane ?? NO_LANE);
    if (node.at && lane)
      rowsOf(lane.key).take(item(node), Math.max(0, Math.round((node.at.y - lane.top - PADDING) / ROW)));
  }
  const placed = new Map<string, { key: string; row: number; x: number }>();
  for (const node of byDay) {
    const key = node.lane ?? NO_LANE;
    if (node.at && lanes.has(key)) continue;
    const lane = lanes.get(key);
    const most = lane ? Math.max(1, Math.floor((lane.bottom - lane.top - 2 * PADDING) / ROW) + 1) : undefined;
    placed.set(node.id, { key, row: rowsOf(key).put(item(node), most), x: xOf(node) });
  }
  const laid = layLanes(all, rows, [...lanes.values()], axis.left - HEAD);
  const tops = new Map(laid.map((lane) => [lane.key, lane]));
  const arranged: Arranged = {
    places: Object.fromEntries(
      all.map((node) => {
        const own = placed.get(node.id);
        const lane = tops.get(own?.key ?? NO_LANE);
        if (!own || !lane) return [node.id, node.at ?? { x: 0, y: 0 }];
        const y = node.heads && !node.at ? (lane.top + lane.bottom) / 2 : lane.top + PADDING + own.row * ROW;
        return [node.id, { x: Math.round(own.x), y: Math.round(y) }];
      }),
    ),
    frame: { ...axis, kind: 'time', lanes: laid },
  };
  return { arranged, height: laid.at(-1)?.bottom ?? 0 };
}

/** About as wide as makes the picture as wide as its space, for the rows that so many nodes need. */
const widthFor = (count: number, aspect: number): number =>
  Math.max(1100, Math.sqrt(count * 90 * ROW * 1.6 * Math.max(1, aspect)));

/** The days of the nodes over a width. */
function axisOf(nodes: readonly ArrangedNode[], width: number): Axis {
  const days = nodes.flatMap(({ day, heads }) => (day === null || heads ? [] : [day]));
  const first = Math.min(...days, Number.MAX_SAFE_INTEGER);
  const last = Math.max(...days, 0);
  const span = days.length === 0 ? 1 : Math.max(365, last - first);
  const perDay = width / span;
  const origin = days.length === 0 ? 0 : -first * perDay;
  return { origin, perDay, left: 0, right: width };
}

/** Lanes that stand stay; new ones follow below, those with the most nodes first. */
function layLanes(
  nodes: readonly ArrangedNode[],
  rows: ReadonlyMap<string, Rows>,
  standing: readonly TimeFrame['lanes'][number][],
  headAt: number,
): TimeFrame['lanes'] {
  const headed = new Set(nodes.filter(({ heads }) => heads).map(({ lane }) => lane ?? NO_LANE));
  const sizes = new Map<string, number>();
  for (const { lane } of nodes) sizes.set(lane ?? NO_LANE, (sizes.get(lane ?? NO_LANE) ?? 0) + 1);
  // What several countries have part in is the story: it stands above them.
  const isOrdinary = (key: string): number => Number(key !== NO_LANE);
  const fresh = [...sizes.keys()]
    .filter((key) => !standing.some((lane) => lane.key === key))
    .sort((a, b) => isOrdinary(a) - isOrdinary(b) || (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1));
  const lanes = [...standing];
  let top = standing.reduce((most, { bottom }) => Math.max(most, bottom), 0);
  for (const key of fresh) {
    const bottom = top + Math.max(0.4, (rows.get(key)?.count() ?? 1) - 1) * ROW + 2 * PADDING;
    lanes.push({ key, top, bottom, head: headed.has(key) ? headAt : null });
    top = bottom;
  }
  return lanes;
}
