/**
 * Where nodes stand: a force layout that gives the same picture for the same graph. No chance is in it: the order of ids
 * decides the start, and the random source of d3-force is a fixed sequence. Nodes that have a place keep it.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

export interface LayoutNode {
  readonly id: string;
  /** Radius that must stay free around it, label included, in model units. */
  readonly room: number;
  /** 1 for most; a hub that should push others away has more. */
  readonly weight: number;
  /** Present where the node already has a place: it stays there. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Where it comes from, if it has no place yet: it settles near there. */
  readonly start?: { readonly x: number; readonly y: number };
}

export interface LayoutLink {
  readonly source: string;
  readonly target: string;
  /** How near the ends should be, in model units. */
  readonly distance: number;
  /** 0 to 1: how much the link pulls. */
  readonly pull: number;
}

export interface LayoutRequest {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** Width by height of the space to fill. */
  readonly aspect: number;
}

export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly room: number;
  readonly weight: number;
  x: number;
  y: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Places for every node of the request; those that had one keep it exactly. */
export function placeNodes({ nodes, links, aspect }: LayoutRequest): Places {
  const sorted = nodes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const bodies = startBodies(sorted, links, aspect);
  const known = new Set(bodies.map(({ id }) => id));
  const springs: (SimulationLinkDatum<Body> & LayoutLink)[] = links
    .filter(({ source, target }) => known.has(source) && known.has(target))
    .map((link) => ({ ...link }));
  const someFixed = bodies.some(({ fx }) => fx !== undefined);
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof springs)[number]>(springs)
        .id(({ id }) => id)
        .distance(({ distance }) => distance)
        .strength(({ pull }) => pull),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ weight }) => -230 * weight)
        .distanceMax(900),
    )
    .force('collide', forceCollide<Body>(({ room }) => room).strength(0.8))
    .force('x', forceX<Body>(0).strength(0.045 / Math.max(aspect, 0.2)))
    .force('y', forceY<Body>(0).strength(0.045 * Math.max(aspect, 0.2)))
    .stop();
  simulation.tick(ticksFor(bodies.length, someFixed));
  return Object.fromEntries(bodies.map(({ id, x, y }) => [id, { x: round(x), y: round(y) }]));
}

/** Enough steps to settle; fewer for large graphs, where the picture is coarse anyway. */
const ticksFor = (count: number, someFixed: boolean): number =>
  someFixed ? 120 : count <= 400 ? 300 : count <= 1500 ? 200 : 120;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Nodes at their places; new ones beside the neighbours that have one, else on a spiral around the middle. */
function startBodies(nodes: readonly LayoutNode[], links: readonly LayoutLink[], aspect: number): Body[] {
  const places = new Map(nodes.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of links) {
    if (places.has(source)) neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
    if (places.has(target)) neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
  }
  return nodes.map(({ id, room, weight, at, start }, index) => {
    if (at) return { id, room, weight, x: at.x, y: at.y, fx: at.x, fy: at.y };
    if (start) return { id, room, weight, x: start.x, y: start.y };
    const near = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
    const angle = index * GOLDEN_ANGLE;
    if (near.length === 0) {
      const radius = 12 * Math.sqrt(index + 0.5);
      return { id, room, weight, x: radius * Math.cos(angle) * aspect, y: radius * Math.sin(angle) };
    }
    const x = near.reduce((sum, place) => sum + place.x, 0) / near.length;
    const y = near.reduce((sum, place) => sum + place.y, 0) / near.length;
    return { id, room, weight, x: x + 40 * Math.cos(angle), y: y + 40 * Math.sin(angle) };
  });
}
