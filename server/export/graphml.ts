/** The graph as GraphML, as Gephi, yEd, Cytoscape and NetworkX read it: http://graphml.graphdrawing.org */
import type { ExportEdge, Exporter, ExportNode } from './source.ts';

type Value = string | number | null;

const NODE: readonly (readonly [string, 'string' | 'int', (node: ExportNode) => Value])[] = [
  ['label', 'string', ({ name }) => name],
  ['type', 'string', ({ type }) => type],
  ['kind', 'string', ({ kind }) => kind],
  ['labels', 'string', ({ labels }) => labels.join(' ')],
  ['country', 'string', ({ country }) => country],
  ['from', 'string', ({ from }) => from],
  ['to', 'string', ({ to }) => to],
  ['degree', 'int', ({ degree }) => degree],
];
const EDGE: readonly (readonly [string, 'string' | 'int' | 'double', (edge: ExportEdge) => Value])[] = [
  ['type', 'string', ({ type }) => type],
  ['label', 'string', ({ label }) => label],
  ['from', 'string', ({ from }) => from],
  ['to', 'string', ({ to }) => to],
  ['confidence', 'double', ({ confidence }) => confidence],
  ['evidence', 'int', ({ evidenceCount }) => evidenceCount],
];

export const graphml: Exporter = {
  id: 'graph',
  extension: 'graphml',
  mime: 'application/graphml+xml; charset=utf-8',
  description: 'The graph as GraphML.',
  async *write(source) {
    const { nodes, edges } = await source.graph();
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    for (const [name, type] of NODE) yield key('node', name, type);
    for (const [name, type] of EDGE) yield key('edge', name, type);
    yield '<graph id="signatory" edgedefault="directed">\n';
    for (const node of nodes) yield `<node id="${xml(node.id)}">${data('node', NODE, node)}</node>\n`;
    for (const edge of edges)
      yield `<edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}">${data('edge', EDGE, edge)}</edge>\n`;
    yield '</graph>\n</graphml>\n';
  },
};

const key = (of: string, name: string, type: string) =>
  `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;

const data = <T>(of: string, fields: readonly (readonly [string, string, (value: T) => Value])[], value: T): string =>
  fields
    .map(([name, , read]) => [name, read(value)] as const)
    .filter(([, content]) => content !== null)
    .map(([name, content]) => `<data key="${of}_${name}">${xml(String(content))}</data>`)
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML; characters that XML cannot hold at all become spaces. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
