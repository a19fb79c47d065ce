/** A part of the graph, for drawing. */
import type { Day } from '../model/edtf.ts';
import { type EntityType, LABELS, type RelationType } from '../model/ontology.ts';
import { type Conditions, conditionParameters, NO_CONDITIONS } from './conditions.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** Which part of the graph: what passes the conditions, and lies near the focus. */
export interface Part {
  readonly conditions: Conditions;
  /** Entity ids: only these and what is within `depth` steps of them. Empty is no condition. */
  readonly focus: readonly string[];
  /** 0 to 4. */
  readonly depth: number;
}

export type GraphNodeRow = Omit<QueryRow<'graph/nodes'>['node'], 'type'> & { readonly type: EntityType };
export type GraphEdgeRow = Omit<QueryRow<'graph/edges'>['edge'], 'type'> & { readonly type: RelationType };

/** A node of a drawing. */
export interface DrawnNode extends GraphNodeRow {
  /** How many entities it has relations to that are not drawn; asked of the store once for the whole drawing, when it is wanted. */
  readonly omitted: () => Promise<number>;
}

export interface GraphPart {
  /** The most important first. */
  readonly nodes: readonly DrawnNode[];
  /** By id. */
  readonly edges: readonly GraphEdgeRow[];
  /** How many nodes pass the filter but are left out by the limit. */
  readonly omitted: number;
}

/** The most important entities that pass the conditions, at most `limit`, and the relations among them that do. */
export async function readGraph(store: Store, part: Part, limit: number): Promise<GraphPart> {
  const { nodes, total } = await readNodes(store, await partParameters(store, part), limit);
  const drawn = new Set(nodes.map(({ id }) => id));
  const edges = await readEdges(store, drawn, part.conditions);
  return { nodes: withOmitted(store, nodes, drawn), edges, omitted: total - nodes.length };
}

/**
 * An entity and those one step from it that pass the conditions, at most `limit`, the most important first; of these, what is
 * `shown` already is left out, but the relations to it are given. Takes one query after another: neighbours, nodes, relations.
 */
export async function readExpansion(
  store: Store,
  id: string,
  conditions: Conditions,
  shown: readonly string[],
  limit: number,
): Promise<GraphPart> {
  const known = new Set(shown);
  const near = await store.read('graph/neighbours', { ids: [id], asOf: conditions.asOf });
  const within = near.map((row) => row.id).filter((other) => other !== id && !known.has(other));
  const among = (ids: readonly string[], which = conditions) => ({
    ...conditionParameters(which),
    everywhere: false,
    within: [...ids],
  });
  const [own, others] = await Promise.all([
    known.has(id) ? { nodes: [], total: 0 } : readNodes(store, among([id], NO_CONDITIONS), 1),
    within.length === 0 ? { nodes: [], total: 0 } : readNodes(store, among(within), limit),
  ]);
  const nodes = [...own.nodes, ...others.nodes];
  const added = new Set([id, ...nodes.map((node) => node.id)]);
  const drawn = new Set([...known, ...added]);
  const edges = await readEdges(store, drawn, conditions);
  return {
    nodes: withOmitted(store, nodes, drawn),
    edges: edges.filter(({ source, target }) => added.has(source) || added.has(target)),
    omitted: others.total - others.nodes.length,
  };
}

async function readNodes(store: Store, part: Awaited<ReturnType<typeof partParameters>>, limit: number) {
  const { types, within, everywhere } = part;
  const rows = asksMore(part)
    ? await store.read('graph/nodes', { ...part, limit })
    : await store.read('graph/foremost', { types, within, everywhere, limit });
  const nodes = rows.map(({ node }) => ({ ...node, type: node.type as EntityType, labels: ordered(node) }));
  return { nodes, total: rows[0]?.total ?? 0 };
}

/** Whether anything is asked of entities beside their types and where they lie. */
const asksMore = (part: Awaited<ReturnType<typeof partParameters>>): boolean =>
  [part.actors, part.countries, part.kinds, part.topics, part.words].some((wanted) => wanted.length > 0) ||
  [part.from, part.to, part.asOf].some((day) => day !== null) ||
  part.confidence !== 0 ||
  !part.anySource;

/** What holds by the conditions' days, is as sure as they ask and said by their documents. */
async function readEdges(
  store: Store,
  drawn: ReadonlySet<string>,
  { from, to, asOf, confidence, sources }: Conditions,
): Promise<GraphEdgeRow[]> {
  const rows = await store.read('graph/edges', {
    ids: [...drawn],
    from,
    to,
    asOf,
    confidence,
    anySource: sources === null,
    sources: sources ?? [],
  });
  return rows
    .filter(({ edge }) => drawn.has(edge.target))
    .map(({ edge }) => ({ ...edge, type: edge.type as RelationType }));
}

/** The nodes, each with what the drawing leaves out around it. A neighbour that is drawn counts as drawn though days may hide the relation. */
function withOmitted(store: Store, nodes: readonly GraphNodeRow[], drawn: ReadonlySet<string>): DrawnNode[] {
  let counting: Promise<ReadonlyMap<string, number>> | null = null;
  const count = async () => {
    const [rows, edges] = await Promise.all([
      store.read('graph/neighbour-counts', { ids: nodes.map(({ id }) => id) }),
      readEdges(store, drawn, NO_CONDITIONS),
    ]);
    const joined = new Map<string, Set<string>>();
    for (const { source, target } of edges)
      for (const [one, other] of [
        [source, target],
        [target, source],
      ] as const) {
        const known = joined.get(one);
        if (known) known.add(other);
        else joined.set(one, new Set([other]));
      }
    return new Map(rows.map(({ id, neighbours }) => [id, neighbours - (joined.get(id)?.size ?? 0)]));
  };
  return nodes.map((node) => ({
    ...node,
    omitted: async () => {
      counting ??= count();
      return (await counting).get(node.id) ?? 0;
    },
  }));
}

/** The part as parameters of the queries that share its conditions. */
export const partParameters = async (store: Store, part: Part) => ({
  ...conditionParameters(part.conditions),
  ...(await nearFocus(store, part)),
});

/** The ids that lie near a focus; everywhere where there is none. */
export async function nearFocus(store: Store, { focus, depth, conditions }: Part) {
  const everywhere = focus.length === 0;
  return { everywhere, within: everywhere ? [] : await reach(store, focus, depth, conditions.asOf) };
}

/** Ids of the entities within so many steps of the given ones, these included, sorted. */
async function reach(store: Store, focus: readonly string[], depth: number, asOf: Day | null): Promise<string[]> {
  const reached = new Set(focus);
  let edge: readonly string[] = focus;
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const rows = await store.read('graph/neighbours', { ids: edge, asOf });
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
