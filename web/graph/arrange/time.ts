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

export function arrangeByTime({ nodes, aspect, frame }: ArrangeRequest): Arranged {
  const all = sorted(nodes);
  const known = frame?.kind === 'time' ? frame : null;
  const axis = known ?? axisOf(all, aspect);
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
  const laid = layLanes(all, rows, [...lanes.values()]);
  const tops = new Map(laid.map((lane) => [lane.key, lane]));
  return {
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
}

/** A year is as wide as makes the picture as wide as its space, for the rows that it needs. */
function axisOf(nodes: readonly ArrangedNode[], aspect: number): Omit<TimeFrame, 'lanes' | 'kind'> {
  const days = nodes.flatMap(({ day, heads }) => (day === null || heads ? [] : [day]));
  const first = Math.min(...days, Number.MAX_SAFE_INTEGER);
  const last = Math.max(...days, 0);
  const span = days.length === 0 ? 1 : Math.max(365, last - first);
  const width = Math.max(1100, Math.sqrt(nodes.length * 90 * ROW * 1.6 * Math.max(1, aspect)));
  const perDay = width / span;
  const origin = days.length === 0 ? 0 : -first * perDay;
  return { origin, perDay, left: 0, right: width };
}

/** Lanes that stand stay; new ones follow below, those with the most nodes first. */
function layLanes(
  nodes: readonly ArrangedNode[],
  rows: ReadonlyMap<string, Rows>,
  standing: readonly TimeFrame['lanes'][number][],
): TimeFrame['lanes'] {
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
    lanes.push({ key, top, bottom });
    top = bottom;
  }
  return lanes;
}
