/** The graph as two tables, nodes and edges, as spreadsheets and Gephi read them. */
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';
import type { Exporter } from './source.ts';

const mime = 'text/csv; charset=utf-8';

export const nodesCsv: Exporter = {
  id: 'nodes',
  extension: 'csv',
  mime,
  description: 'Every entity, a line each.',
  async *write(source) {
    yield BYTE_ORDER_MARK + csvLine(['Id', 'Label', 'type', 'kind', 'labels', 'country', 'from', 'to', 'degree']);
    for (const node of (await source.graph()).nodes) {
      const { id, name, type, kind, labels, country, from, to, degree } = node;
      yield csvLine([id, name, type, kind, labels.join(' '), country, from, to, degree]);
    }
  },
};

export const edgesCsv: Exporter = {
  id: 'edges',
  extension: 'csv',
  mime,
  description: 'Every relation, a line each.',
  async *write(source) {
    yield BYTE_ORDER_MARK +
      csvLine(['Id', 'Source', 'Target', 'Type', 'relation', 'Label', 'from', 'to', 'confidence', 'evidence']);
    for (const edge of (await source.graph()).edges) {
      const { id, source: start, target, type, label, from, to, confidence, evidenceCount } = edge;
      yield csvLine([id, start, target, 'Directed', type, label, from, to, confidence, evidenceCount]);
    }
  },
};
