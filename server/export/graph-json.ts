/** The graph as node-link JSON, as D3 and NetworkX read it. */
import type { Exporter } from './source.ts';

export const graphJson: Exporter = {
  id: 'graph',
  extension: 'json',
  mime: 'application/json; charset=utf-8',
  description: 'The graph as node-link JSON.',
  async *write(source) {
    const { nodes, edges } = await source.graph();
    yield '{"directed":true,"multigraph":true,"graph":{},"nodes":[';
    yield* list(nodes);
    yield '],"links":[';
    yield* list(edges.map(({ id, ...edge }) => ({ key: id, ...edge })));
    yield ']}\n';
  },
};

function* list(values: readonly object[]): Generator<string> {
  let separator = '\n';
  for (const value of values) {
    yield separator + JSON.stringify(value);
    separator = ',\n';
  }
}
