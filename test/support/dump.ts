/** A whole graph as values, for comparing two: nodes and relations with all properties, without the counts and notes by which writers keep in step, and without when documents were loaded. */
import type { Store } from '../../server/store/store.ts';

export async function dumpOf(store: Store) {
  const nodes = await store.read('graph/all-nodes', {});
  const relations = await store.read('graph/all-relations', {});
  return {
    nodes: nodes
      .filter(({ labels }) => !labels.includes('Lock') && !labels.includes('Change'))
      .map(({ properties: { loaded: _, ...properties }, ...node }) => ({
        ...node,
        properties,
        labels: [...node.labels].sort(),
      })),
    relations,
  };
}
