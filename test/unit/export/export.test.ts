import { expect, test } from 'vitest';
import { csvLine } from '../../../server/export/csv.ts';
import { EXPORTERS, type ExportSource, exporterOf, fileName } from '../../../server/export/index.ts';

const NASTY = '=HYPERLINK("http://x")';
const source: ExportSource = {
  async *signatures() {
    yield {
      on: '2018-01-17',
      agreement: { id: 'agreement/a', name: 'plan, for "2018"', kind: 'PLAN', status: 'SIGNED' },
      person: { id: 'person/p', name: NASTY },
      office: null,
      onBehalfOf: 'Ministry of Interior',
      inferred: true,
      confidence: 0.9,
      evidence: [
        { quote: 'signed\nthe plan', title: 'One', publisher: null, published: '2018', url: 'https://one' },
        { quote: 'put their names to it', title: 'Two', publisher: null, published: '2018', url: null },
      ],
    };
  },
  graph: async () => ({
    nodes: [
      {
        id: 'person/p',
        name: 'A & B <"c">\u0001',
        type: 'Person',
        kind: null,
        labels: ['Entity', 'Person'],
        country: 'KH',
        from: null,
        to: null,
        degree: 1,
      },
      {
        id: 'agreement/a',
        name: '-1+1',
        type: 'Agreement',
        kind: 'plan',
        labels: ['Entity'],
        country: null,
        from: '2018-01-17',
        to: '2018-01-17',
        degree: 1,
      },
    ],
    edges: [
      {
        id: 'signed/1',
        source: 'person/p',
        target: 'agreement/a',
        type: 'SIGNED',
        label: null,
        from: '2018-01-17',
        to: null,
        confidence: 0.9,
        evidenceCount: 2,
      },
    ],
  }),
};

async function written(name: string): Promise<string> {
  let text = '';
  for await (const piece of exporterOf(name)?.write(source) ?? []) text += piece;
  return text;
}

test.each([
  [['a', null, 1], 'a,,1\r\n'],
  [['a,b', 'say "so"', 'two\nlines'], '"a,b","say ""so""","two\nlines"\r\n'],
  [['=1', '+1', '-1', '@x', '\tx', 'a=1'], "'=1,'+1,'-1,'@x,'\tx,a=1\r\n"],
  [['=1,2'], '"\'=1,2"\r\n'],
  [[-1], '-1\r\n'],
])('a line of CSV: %j', (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});

test('the ledger has a line a signature, all its sources in it, and no formula', async () => {
  const [header, line, end] = (await written('signatures.csv')).split('\r\n');
  expect(header?.startsWith('\ufeffdate,agreement,')).toBe(true);
  expect(line).toContain(
    '2018-01-17,"plan, for ""2018""",PLAN,SIGNED,"\'=HYPERLINK(""http://x"")",,Ministry of Interior,0.9,',
  );
  expect(line).toContain('signed the plan | put their names to it,One | Two,2018,https://one,yes,agreement/a,person/p');
  expect(end).toBe('');
});

test('the graph as JSON is JSON, with links by id', async () => {
  const graph = JSON.parse(await written('graph.json')) as { nodes: object[]; links: object[]; directed: boolean };
  expect(graph).toMatchObject({ directed: true, multigraph: true });
  expect(graph.nodes).toHaveLength(2);
  expect(graph.links).toEqual([
    expect.objectContaining({ key: 'signed/1', source: 'person/p', target: 'agreement/a' }),
  ]);
});

test('the graph as GraphML is well-formed whatever a name holds', async () => {
  const xml = await written('graph.graphml');
  expect(xml).toContain('<data key="node_label">A &amp; B &lt;&quot;c&quot;&gt; </data>');
  expect(xml).toContain('<edge id="signed/1" source="person/p" target="agreement/a">');
  const names = [...xml.matchAll(/<\/?([a-z]+)/g)].map(([tag, name]) => [tag.startsWith('</'), name] as const);
  const open: string[] = [];
  for (const [closing, name = ''] of names) {
    if (closing) expect(open.pop()).toBe(name);
    else if (name !== 'key') open.push(name);
  }
  expect(open).toEqual([]);
  for (const [, key] of xml.matchAll(/data key="(\w+)"/g)) expect(xml).toContain(`<key id="${key}"`);
});

test('tables have as many cells in each line as in the first', async () => {
  for (const name of ['nodes.csv', 'edges.csv']) {
    const lines = (await written(name))
      .trim()
      .split('\r\n')
      .map((line) => line.replace(/"(?:[^"]|"")*"/g, 'x').split(',').length);
    expect(new Set(lines).size).toBe(1);
  }
});

test('every exporter has a name of its own', () => {
  const names = EXPORTERS.map(fileName);
  expect(new Set(names).size).toBe(names.length);
  expect(exporterOf('none.csv')).toBeNull();
});
