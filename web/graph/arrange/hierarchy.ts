/** By rank: tiers from top to bottom, each as many rows as it needs, its nodes near those above that they have to do with. */
import { type Arranged, type ArrangedNode, type ArrangeRequest, type Lane, sorted } from './request.ts';

const COLUMN = 150;
const ROW = 74;
const TIER_GAP = 56;

export function arrangeByRank({ nodes, links, aspect, frame }: ArrangeRequest): Arranged {
  const all = sorted(nodes);
  const standing = frame?.kind === 'hierarchy' ? frame.tiers : [];
  const places = new Map(all.flatMap(({ id, at }) => (at && standing.length > 0 ? [[id, at] as const] : [])));
  const near = new Map<string, string[]>();
  for (const { source, target } of links) {
    near.set(source, [...(near.get(source) ?? []), target]);
    near.set(target, [...(near.get(target) ?? []), source]);
  }
  const columns = Math.max(4, Math.round(Math.sqrt(all.length * aspect * (ROW / COLUMN)) + 1));
  const tiers: Lane[] = [...standing];
  let top = standing.reduce((most, { bottom }) => Math.max(most, bottom + TIER_GAP), 0);
  for (const tier of [...new Set(all.map((node) => node.tier))].sort((a, b) => a - b)) {
    const fresh = all.filter((node) => node.tier === tier && !places.has(node.id));
    if (fresh.length === 0) continue;
    const known = standing.find(({ key }) => key === String(tier));
    const order = byBarycentre(fresh, near, places);
    if (known) {
      const right = Math.max(...all.filter((node) => node.tier === tier).map(({ id }) => places.get(id)?.x ?? -COLUMN));
      order.forEach((node, index) => {
        places.set(node.id, { x: right + (index + 1) * COLUMN, y: known.top + ROW / 2 });
      });
      continue;
    }
    const rows = Math.ceil(order.length / columns);
    const perRow = Math.ceil(order.length / rows);
    order.forEach((node, index) => {
      // Down the columns first, so that who stands near in the order stands near on the picture.
      const [column, row] = [Math.floor(index / rows), index % rows];
      const across = Math.ceil(order.length / rows);
      places.set(node.id, {
        x: Math.round((column - (across - 1) / 2) * COLUMN + (row % 2) * (perRow > 1 ? COLUMN * 0.18 : 0)),
        y: top + row * ROW + ROW / 2,
      });
    });
    tiers.push({ key: String(tier), top, bottom: top + rows * ROW, head: null });
    top += rows * ROW + TIER_GAP;
  }
  return {
    places: Object.fromEntries(all.map(({ id }) => [id, places.get(id) ?? { x: 0, y: 0 }])),
    frame: { kind: 'hierarchy', tiers },
  };
}

/** In the order of the middle of those above that they have to do with; without any, at the end. */
function byBarycentre(
  nodes: readonly ArrangedNode[],
  near: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, { readonly x: number }>,
): ArrangedNode[] {
  const middle = new Map(
    nodes.map(({ id }) => {
      const xs = (near.get(id) ?? []).flatMap((other) => places.get(other)?.x ?? []);
      return [id, xs.length === 0 ? Number.POSITIVE_INFINITY : xs.reduce((sum, x) => sum + x, 0) / xs.length];
    }),
  );
  const of = ({ id }: ArrangedNode): number => middle.get(id) ?? 0;
  return nodes.toSorted(
    (a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)) || (a.day ?? 0) - (b.day ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
