/** Sigma as its manual's first page has it. It draws by WebGL, which a machine without a graphics card only imitates. */
import Graph from 'graphology';
import Sigma from 'sigma';
import type { Drawer } from './drawer.ts';
import { isWithin } from './within.ts';

let sigma: Sigma | null = null;

export const drawer: Drawer = {
  open({ nodes, edges, places }, container) {
    const graph = new Graph({ multi: true });
    for (const { id, name, from, to } of nodes)
      graph.addNode(id, { ...(places[id] ?? { x: 0, y: 0 }), label: name, size: 6, color: '#2c5f94', from, to });
    for (const { id, source, target, from, to } of edges)
      graph.addEdgeWithKey(id, source, target, { size: 1, color: '#a39a8b', from, to });
    sigma = new Sigma(graph, container);
  },
  slide(window) {
    const graph = sigma?.getGraph();
    graph?.updateEachNodeAttributes((_, attributes) => ({
      ...attributes,
      hidden: !isWithin(attributes as { from: string | null; to: string | null }, window),
    }));
    sigma?.refresh();
  },
};
