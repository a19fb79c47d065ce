/** A part of the graph, for drawing. */
import type { Day } from '../model/edtf.ts';
import type { Iso2 } from '../model/factsheet.ts';
import { type EntityType, LABELS, type RelationType } from '../model/ontology.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** Which part of the graph; what is left out is no condition, and all that is given must hold. */
export interface GraphFilter {
  readonly types?: readonly EntityType[] | null | undefined;
  readonly countries?: readonly Iso2[] | null | undefined;
  /** Topic ids. */
  readonly topics?: readonly string[] | null | undefined;
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  /** Entity ids: only these and what is within `depth` steps of them. Empty is no condition. */
  readonly focus?: readonly string[] | null | undefined;
  /** 0 to 4. */
  readonly depth?: number | null | undefined;
}

export type GraphNodeRow = Omit<QueryRow<'graph/nodes'>['node'], 'type'> & { readonly type: EntityType };
export type GraphEdgeRow = Omit<QueryRow<'graph/edges'>['edge'], 'type'> & { readonly type: RelationType };

export interface GraphPart {
  /** The most important first. */
  readonly nodes: readonly GraphNodeRow[];
  /** By id. */
  readonly edges: readonly GraphEdgeRow[];
  /** How many nodes pass the filter but are left out by the limit. */
  readonly omitted: number;
}

/** The most important entities that pass the filter, at most `limit`, and the relations among them. */
export async function readGraph(store: Store, filter: GraphFilter, limit: number): Promise<GraphPart> {
  const conditions = await graphConditions(store, filter);
  const rows = await store.read('graph/nodes', { ...conditions, limit });
  const nodes = rows.map(({ node }) => ({ ...node, type: node.type as EntityType, labels: ordered(node) }));
  const drawn = new Set(nodes.map(({ id }) => id));
  const edges = await store.read('graph/edges', {
    ids: [...drawn],
    from: conditions.from,
    to: conditions.to,
  });
  return {
    nodes,
    edges: edges
      .filter(({ edge }) => drawn.has(edge.target))
      .map(({ edge }) => ({ ...edge, type: edge.type as RelationType })),
    omitted: (rows[0]?.total ?? 0) - nodes.length,
  };
}

/** The filter as parameters of the queries that share its conditions. */
export async function graphConditions(store: Store, filter: GraphFilter) {
  const focus = filter.focus ?? [];
  return {
    types: filter.types ?? [],
    countries: filter.countries ?? [],
    topics: filter.topics ?? [],
    from: filter.from ?? null,
    to: filter.to ?? null,
    everywhere: focus.length === 0,
    within: focus.length === 0 ? [] : await reach(store, focus, filter.depth ?? 1),
  };
}

/** Ids of the entities within so many steps of the given ones, these included, sorted. */
async function reach(store: Store, focus: readonly string[], depth: number): Promise<string[]> {
  const reached = new Set(focus);
  let edge: readonly string[] = focus;
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const rows = await store.read('graph/neighbours', { ids: edge });
    edge = rows.map(({ id }) => id).filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return [...reached].sort();
}

/** Labels from general to particular, whatever order the engine keeps them in. */
function ordered({ type, labels }: { readonly type: string; readonly labels: readonly string[] }): string[] {
  const general = LABELS[type as EntityType] ?? [];
  return [...general, ...labels.filter((label) => !general.includes(label)).sort()];
}
