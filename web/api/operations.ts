/** Everything the page asks of the server. */
import { operation } from './client.ts';
import type { Accuracy, Filter, GraphData, GraphEdge, GraphNode, Stats, TimelineBucket } from './types.ts';

const GRAPH_PARTS = `
  nodes { id name type kind labels country from to degree }
  edges { id source target type label from to confidence inferred evidenceCount }
  omitted`;

/** Nodes and relations for drawing: the most important of all, or of what is a step from the focus. */
export const GRAPH = operation<{ graph: GraphData }, { focus: readonly string[] | null; limit: number }>(
  `query Graph($focus: [ID!], $limit: Int) { graph(focus: $focus, limit: $limit) { ${GRAPH_PARTS} } }`,
);

/** How many neighbours of each node the same drawing leaves out; asked for once the picture stands. */
export const LEFT_OUT = operation<
  { graph: { readonly nodes: readonly { readonly id: string; readonly omitted: number }[] } },
  { limit: number }
>(`query LeftOut($limit: Int) { graph(limit: $limit) { nodes { id omitted } } }`);

/** What is within a step of a node and not shown yet, the most important first; null where the node is gone. */
export const EXPAND = operation<
  {
    expand: {
      readonly nodes: readonly (GraphNode & { omitted: number })[];
      readonly edges: readonly GraphEdge[];
    } | null;
  },
  { id: string; shown: readonly string[]; limit: number }
>(
  `query Expand($id: ID!, $shown: [ID!], $limit: Int) {
    expand(id: $id, shown: $shown, limit: $limit) {
      nodes { id name type kind labels country from to degree omitted }
      edges { id source target type label from to confidence inferred evidenceCount }
    }
  }`,
);

/** How many events there are in each month or year. */
export const TIMELINE = operation<
  { timeline: readonly TimelineBucket[] },
  { filter: Filter | null; bucket: 'MONTH' | 'YEAR' }
>(
  `query Timeline($filter: Filter, $bucket: Bucket) {
    timeline(filter: $filter, bucket: $bucket) { start end meetings agreements commitments documents }
  }`,
);

/** What the graph holds. */
export const STATS = operation<{ stats: Stats }>(
  `query Stats { stats { documents entities relations byType { type count } from to engine version } }`,
);

/** How far the rules can be trusted, by kind of fact. */
export const ACCURACY = operation<{ accuracy: readonly Accuracy[] }>(
  `query Accuracy { accuracy { fact gold precision recall unseenPrecision unseenRecall } }`,
);
