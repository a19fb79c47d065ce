/** From what is loaded to what is seen: pure functions, so that every view derives from the same answer. */
import { ENTITY_TYPES, type EntityType, type GraphEdge, type GraphNode, type RelationType } from '../api/types.ts';
import { dayNumber } from './days.ts';
import { neighbourhoods } from './pairs.ts';
import type { TimeWindow } from './time.ts';

/** A node with its days as numbers; null where unknown. */
export interface LoadedNode extends GraphNode {
  readonly first: number | null;
  readonly last: number | null;
}
/** A relation with its days as numbers; null where unknown. */
export interface LoadedEdge extends GraphEdge {
  readonly first: number | null;
  readonly last: number | null;
}
export interface Loaded {
  readonly nodes: ReadonlyMap<string, LoadedNode>;
  readonly edges: ReadonlyMap<string, LoadedEdge>;
  /** How many entities the server left out. */
  readonly omitted: number;
}
export interface Drawn {
  readonly nodes: readonly LoadedNode[];
  readonly edges: readonly LoadedEdge[];
  /** How many pass the filters but are left out for the sake of legibility. */
  readonly more: number;
}
export interface DrawnOptions {
  readonly types: ReadonlySet<EntityType>;
  /** ISO codes; empty means all. */
  readonly countries: ReadonlySet<string>;
  /** 1 for the first picture; 2 draws twice as many of each kind, and so on. */
  readonly plenty: number;
  /** The window that the view rests on: its own most important nodes are drawn too. */
  readonly window: TimeWindow | null;
  /** Another window that is shown beside it, likewise. */
  readonly against?: TimeWindow | null;
  /** Nodes that are shown whatever the limits and the filters say: expanded. */
  readonly revealed: ReadonlySet<string>;
  /** Nodes that are shown whatever else is asked: searched, selected. */
  readonly chosen?: ReadonlySet<string>;
  /** Nodes that were put away. */
  readonly hidden?: ReadonlySet<string>;
  /** Where given, nothing but these. */
  readonly only?: ReadonlySet<string> | null;
  /** With how many others a node must have to do. */
  readonly least?: number;
  /** Kinds of relation that are left out. */
  readonly withoutRelations?: ReadonlySet<RelationType>;
  /** Whether relations that are uncertain or inferred are left out. */
  readonly onlySure?: boolean;
}

/** Below this confidence (0 to 1) a relation is taken as uncertain. */
export const UNCERTAIN = 0.6;
const NONE: ReadonlySet<never> = new Set();

export const EMPTY: Loaded = { nodes: new Map(), edges: new Map(), omitted: 0 };
const EVENTS: ReadonlySet<EntityType> = new Set(['MEETING', 'AGREEMENT', 'COMMITMENT']);

/** Puts an answer of the server into what is loaded; the same thing told again replaces what was told before. */
export function merge(
  loaded: Loaded,
  data: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] },
  omitted = loaded.omitted,
): Loaded {
  const nodes = new Map(loaded.nodes);
  const edges = new Map(loaded.edges);
  for (const node of data.nodes) nodes.set(node.id, withDays(node));
  for (const edge of data.edges)
    if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, withDays(edge));
  return { nodes, edges, omitted };
}

const withDays = <T extends GraphNode | GraphEdge>(thing: T): T & { first: number | null; last: number | null } => ({
  ...thing,
  first: dayNumber(thing.from),
  last: dayNumber(thing.to),
});

/** What a point of degree weighs by kind: people's names are what a reader looks for first, after the countries. */
const WEIGHT: Readonly<Record<EntityType, number>> = {
  COUNTRY: 100,
  PERSON: 4,
  ORGANIZATION: 2,
  MEETING: 1.5,
  AGREEMENT: 1.5,
  PLACE: 1,
  TOPIC: 0.8,
  COMMITMENT: 0.5,
};
export const importance = (node: GraphNode): number => node.degree * WEIGHT[node.type];
const byImportance = (a: LoadedNode, b: LoadedNode): number =>
  importance(b) - importance(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * How many of each kind the first picture has at most. Nobody reads more; and as each kind has its own share, showing
 * one more kind takes nothing away.
 */
const SHARES: Readonly<Record<EntityType, number>> = {
  PERSON: 42,
  ORGANIZATION: 24,
  COUNTRY: 24,
  MEETING: 34,
  AGREEMENT: 40,
  COMMITMENT: 60,
  TOPIC: 28,
  PLACE: 24,
};
/** Kinds that say something only by what they join. */
const JOINERS: ReadonlySet<EntityType> = new Set(['COUNTRY', 'TOPIC', 'PLACE']);

/** The nodes that pass kinds and countries, the most important of each kind, and the relations among them. */
export function drawnOf(loaded: Loaded, options: DrawnOptions): Drawn {
  const { types, countries, plenty, window, revealed, chosen = NONE, hidden = NONE, only = null } = options;
  const related = countries.size > 0 ? ofCountries(loaded, countries) : null;
  const passing = [...loaded.nodes.values()]
    .filter(({ id, type }) => types.has(type) && (!related || related.has(id)) && !hidden.has(id))
    .filter(({ id }) => !only || only.has(id))
    .sort(byImportance);
  const kept = new Map(only ? passing.map((node) => [node.id, node]) : shareOut(passing, plenty));
  for (const one of only ? [] : [window, options.against])
    if (one) for (const [id, node] of shareOut(passing.filter(within(one)), plenty)) kept.set(id, node);
  const more = passing.filter(({ id }) => !kept.has(id) && !revealed.has(id)).length;
  for (const id of [...revealed, ...chosen]) {
    const node = loaded.nodes.get(id);
    if (node && (chosen.has(id) || (!hidden.has(id) && (!only || only.has(id))))) kept.set(id, node);
  }
  const edges = thinned(loaded, kept, options);
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = [...kept.values()]
    .filter(({ id, type }) => joined.has(id) || revealed.has(id) || chosen.has(id) || !JOINERS.has(type))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, edges, more };
}

/** The relations among the nodes kept, as far as they are wanted; takes out of `kept` what has to do with too few. */
function thinned(
  loaded: Loaded,
  kept: Map<string, LoadedNode>,
  { chosen = NONE, least = 0, withoutRelations = NONE, onlySure = false }: DrawnOptions,
): readonly LoadedEdge[] {
  const edges = [...loaded.edges.values()].filter(
    (edge) =>
      kept.has(edge.source) &&
      kept.has(edge.target) &&
      !withoutRelations.has(edge.type) &&
      !(onlySure && isUnsure(edge)),
  );
  if (least === 0) return edges;
  const near = neighbourhoods(edges);
  for (const id of [...kept.keys()]) if ((near.get(id)?.size ?? 0) < least && !chosen.has(id)) kept.delete(id);
  return edges.filter(({ source, target }) => kept.has(source) && kept.has(target));
}

/** Whether a relation is drawn as one that may not hold. */
export const isUnsure = ({ confidence, inferred }: GraphEdge): boolean => inferred || confidence < UNCERTAIN;

/** The first of each kind, as many as its share, of nodes in the order of importance. */
function shareOut(nodes: readonly LoadedNode[], plenty: number): [string, LoadedNode][] {
  const left = new Map(ENTITY_TYPES.map((type) => [type, SHARES[type] * plenty]));
  return nodes.flatMap((node): [string, LoadedNode][] => {
    const room = left.get(node.type) ?? 0;
    left.set(node.type, room - 1);
    return room > 0 ? [[node.id, node]] : [];
  });
}

/** Whether a thing's days touch the window; what has none is taken to. */
const within =
  (window: TimeWindow) =>
  ({ first, last }: { readonly first: number | null; readonly last: number | null }): boolean =>
    (first ?? last ?? window.to) <= window.to && (last ?? first ?? window.from) >= window.from;

/** Who is of these countries, and every event or thing that one of them has part in. */
function ofCountries(loaded: Loaded, countries: ReadonlySet<string>): ReadonlySet<string> {
  const own = new Set<string>();
  for (const node of loaded.nodes.values()) if (node.country && countries.has(node.country)) own.add(node.id);
  const related = new Set(own);
  for (const edge of loaded.edges.values()) {
    const source = loaded.nodes.get(edge.source);
    const target = loaded.nodes.get(edge.target);
    if (source && target && own.has(source.id) && !isActor(target)) related.add(target.id);
    if (source && target && own.has(target.id) && !isActor(source)) related.add(source.id);
  }
  return related;
}

const isActor = ({ type }: LoadedNode): boolean => type === 'PERSON' || type === 'ORGANIZATION' || type === 'COUNTRY';

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * What is true in the window.
 *
 * An event is seen where one of its days lies in the window; a relation where one of its days does and both its ends may be
 * seen; an actor, place or subject by a relation that is seen, and where it has none at all, by its own days. Relations
 * without a date go with their ends. Without a window all is seen.
 */
export function visibleIn({ nodes, edges }: Drawn, window: TimeWindow | null): Visible {
  if (!window) return { nodes: new Set(nodes.map(({ id }) => id)), edges: new Set(edges.map(({ id }) => id)) };
  const inside = within(window);
  const outside = new Set<string>();
  const seen = new Set<string>();
  for (const node of nodes) {
    if (!EVENTS.has(node.type) || (node.first === null && node.last === null)) continue;
    if (inside(node)) seen.add(node.id);
    else outside.add(node.id);
  }
  const kept = new Set<string>();
  const undated: LoadedEdge[] = [];
  const joined = new Set<string>();
  for (const edge of edges) {
    joined.add(edge.source).add(edge.target);
    if (outside.has(edge.source) || outside.has(edge.target)) continue;
    if (edge.first === null && edge.last === null) undated.push(edge);
    else if (inside(edge)) {
      kept.add(edge.id);
      seen.add(edge.source).add(edge.target);
    }
  }
  for (const node of nodes) if (!joined.has(node.id) && inside(node)) seen.add(node.id);
  followUndated(undated, nodes, seen, kept);
  return { nodes: seen, edges: kept };
}

/** An undated relation brings in a country, subject or place, or what has no days of its own; never somebody of another time. */
function followUndated(
  undated: readonly LoadedEdge[],
  nodes: readonly LoadedNode[],
  seen: Set<string>,
  kept: Set<string>,
): void {
  const followers = new Set(
    nodes.filter(({ type, first, last }) => JOINERS.has(type) || (first === null && last === null)).map(({ id }) => id),
  );
  const before = new Set(seen);
  const mayBeSeen = (id: string): boolean => before.has(id) || followers.has(id);
  for (const { id, source, target } of undated) {
    if (!(before.has(source) || before.has(target)) || !mayBeSeen(source) || !mayBeSeen(target)) continue;
    kept.add(id);
    seen.add(source).add(target);
  }
}
