/** By country: everybody of a country in a circle around it, the circles apart, and between them what several have part in. */
import { placeNodes } from '../layout.ts';
import { type Arranged, type ArrangedNode, type ArrangeRequest, type Frame, sorted } from './request.ts';

/** Distance between neighbours in a circle, and between circles. */
const STEP = 38;
const LEAST_GAP = 110;
/** The more there is between the circles, the farther they are apart: so much for each root of a node. */
const GAP_STEP = 25;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

type Circle = Extract<Frame, { kind: 'circles' }>['circles'][number];

export function arrangeInCircles(request: ArrangeRequest): Arranged {
  const all = sorted(request.nodes);
  const members = new Map<string, ArrangedNode[]>();
  for (const node of all) {
    if (node.lane === null) continue;
    const others = members.get(node.lane);
    if (others) others.push(node);
    else members.set(node.lane, [node]);
  }
  const standing = request.frame?.kind === 'circles' ? request.frame.circles : [];
  const gap = Math.max(LEAST_GAP, GAP_STEP * Math.sqrt(all.filter(({ lane }) => lane === null).length));
  const circles = layCircles(members, standing, request.aspect, gap);
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  for (const { key, x, y } of circles) {
    const own = members.get(key) ?? [];
    const order = own.toSorted((a, b) => Number(b.heads) - Number(a.heads) || b.weight - a.weight);
    let slot = 0;
    for (const node of order) {
      if (node.at) continue;
      let place = seat(slot);
      // What stands already keeps its seat.
      while (own.some(({ at }) => at && Math.hypot(at.x - x - place.x, at.y - y - place.y) < STEP * 0.6))
        place = seat(++slot);
      places.set(node.id, { x: Math.round(x + place.x), y: Math.round(y + place.y) });
      slot += 1;
    }
  }
  // What is between finds its place by its ties; the circles stand as bodies that it keeps out of.
  const walls = circles.map(({ key, x, y, radius }) => ({
    id: `\u0000${key}`,
    room: radius + 12,
    weight: 1,
    at: { x, y },
  }));
  const lanes = new Map(all.map(({ id, lane }) => [id, lane]));
  const wallOf = (id: string): string => {
    const lane = lanes.get(id) ?? null;
    return lane === null ? id : `\u0000${lane}`;
  };
  const between = placeNodes({
    ...request,
    nodes: [
      ...all
        .filter((node) => node.lane === null || !(places.has(node.id) || node.at))
        .map(({ id, room, weight, at }) => ({ id, room, weight, ...(at ? { at } : {}) })),
      ...walls,
    ],
    // A tie to somebody in a circle pulls towards the circle.
    links: request.links.map((link) => ({
      ...link,
      source: wallOf(link.source),
      target: wallOf(link.target),
      distance: gap * 1.2,
    })),
  });
  return {
    places: Object.fromEntries(
      all.map(({ id, at }) => [id, at ?? places.get(id) ?? outside(between[id] ?? { x: 0, y: 0 }, circles)]),
    ),
    frame: { kind: 'circles', circles },
  };
}

/** What is between stands in no circle: where its ties drew it into one, it goes to the rim. */
function outside(place: { readonly x: number; readonly y: number }, circles: readonly Circle[]) {
  let { x, y } = place;
  for (const circle of circles) {
    const [dx, dy] = [x - circle.x, y - circle.y];
    const away = Math.hypot(dx, dy) || 1;
    const least = circle.radius + 14;
    if (away < least) [x, y] = [circle.x + (dx / away) * least, circle.y + (dy / away) * least];
  }
  return { x: Math.round(x), y: Math.round(y) };
}

/** Seats of a sunflower: as dense in the middle as at the rim, and the first ones nearest to the middle. */
function seat(index: number): { readonly x: number; readonly y: number } {
  if (index === 0) return { x: 0, y: 0 };
  const radius = STEP * Math.sqrt(index + 0.6);
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
}

/** Circles that stand stay; new ones go where there is room, the largest first, on a spiral from the middle. */
function layCircles(
  members: ReadonlyMap<string, readonly ArrangedNode[]>,
  standing: readonly Circle[],
  aspect: number,
  gap: number,
): readonly Circle[] {
  const circles = [...standing];
  const known = new Set(standing.map(({ key }) => key));
  const fresh = [...members]
    .filter(([key]) => !known.has(key))
    .sort(([a, of], [b, others]) => others.length - of.length || (a < b ? -1 : 1));
  for (const [key, own] of fresh) {
    const radius = STEP * Math.sqrt(own.length + 0.6) + 22;
    for (let turn = 0; ; turn += 1) {
      const away = 16 * Math.sqrt(turn) * 2;
      const stretch = Math.sqrt(Math.max(0.4, Math.min(2.4, aspect)));
      const x = Math.round(away * stretch * Math.cos(turn * GOLDEN_ANGLE));
      const y = Math.round((away / stretch) * Math.sin(turn * GOLDEN_ANGLE));
      if (circles.some((other) => Math.hypot(other.x - x, other.y - y) < other.radius + radius + gap)) continue;
      circles.push({ key, x, y, radius, headed: own.some(({ heads }) => heads) });
      break;
    }
  }
  return circles;
}
