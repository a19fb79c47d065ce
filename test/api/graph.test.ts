/** The drawing, ways between entities, time and numbers, asked of the demonstration corpus as annotated. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/index.ts';
import { apiOf, dataOf } from '../support/api.ts';
import { goldStore } from '../support/store.ts';

interface Drawing {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly labels: readonly string[];
    readonly country: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly degree: number;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly type: string;
    readonly label: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly confidence: number;
    readonly evidenceCount: number;
  }[];
  readonly omitted: number;
}

const GRAPH = `query ($filter: Filter, $limit: Int, $focus: [ID!], $depth: Int) {
  graph(filter: $filter, limit: $limit, focus: $focus, depth: $depth) {
  nodes { id name type kind labels country from to degree }
  edges { id source target type label from to confidence evidenceCount }
  omitted
} }`;

let store: Store;
let ask: ReturnType<typeof dataOf>;
const draw = async (filter: object | null = null, limit = 3000) =>
  (await ask<{ graph: Drawing }>(GRAPH, { filter, limit })).graph;
const around = async (focus: readonly string[], depth: number) =>
  (await ask<{ graph: Drawing }>(GRAPH, { focus, depth, limit: 3000 })).graph;

beforeAll(async () => {
  store = await goldStore();
  ask = dataOf(store);
});
afterAll(() => store.close());

describe('the drawing', () => {
  test('holds everything where the limit allows', async () => {
    const [whole, { stats }] = [
      await draw(),
      await ask<{ stats: { entities: number; relations: number } }>('{ stats { entities relations } }'),
    ];
    expect([whole.nodes.length, whole.edges.length, whole.omitted]).toEqual([stats.entities, stats.relations, 0]);
  });

  test('keeps to the limit, the most important first, and joins what is drawn only', async () => {
    const [whole, part] = [await draw(), await draw(null, 40)];
    expect(part.nodes).toEqual(whole.nodes.slice(0, 40));
    expect(part.omitted).toBe(whole.nodes.length - 40);
    const drawn = new Set(part.nodes.map(({ id }) => id));
    expect(part.edges).toEqual(whole.edges.filter(({ source, target }) => drawn.has(source) && drawn.has(target)));
    expect(part.edges.length).toBeGreaterThan(20);
    expect(part.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Sar Kheng', 'To Lam', 'Cambodia']));
  });

  test('says of each node what it is and when, and of each line what it says', async () => {
    const { nodes, edges } = await draw();
    const minister = nodes.find(({ name }) => name === 'Sar Kheng');
    expect(minister).toMatchObject({
      type: 'PERSON',
      country: 'KH',
      labels: ['Entity', 'Actor', 'Person', 'Minister'],
    });
    const office = edges.find(
      ({ source, type, label }) =>
        source === minister?.id && type === 'HOLDS_OFFICE' && label === 'Minister of Interior',
    );
    expect(office).toMatchObject({ from: '2009-11-19', to: '2023-03-04' });
    expect(office?.evidenceCount).toBeGreaterThan(5);
  });

  test('shows what may have been so between two days', async () => {
    const { nodes, edges } = await draw({ from: '2011-01-01', to: '2011-12-31' });
    expect(nodes.length).toBeGreaterThan(20);
    for (const { from, to } of [...nodes, ...edges]) {
      if (from) expect(from <= '2011-12-31').toBe(true);
      if (to) expect(to >= '2011-01-01').toBe(true);
    }
    expect(nodes.map(({ name }) => name)).not.toContain('Sar Sokha');
  });

  test('shows types, countries and topics as asked', async () => {
    const agreements = await draw({ types: ['AGREEMENT'] });
    expect(new Set(agreements.nodes.map(({ type }) => type))).toEqual(new Set(['AGREEMENT']));
    const { nodes } = await draw({ types: ['PERSON', 'ORGANIZATION', 'COUNTRY'], countries: ['LA'] });
    expect(new Set(nodes.map(({ country }) => country))).toEqual(new Set(['LA']));
    const drugs = await draw({ topics: [{ id: 'topic/drugs' }] });
    expect(drugs.nodes.filter(({ type }) => type === 'TOPIC').map(({ id }) => id)).toContain('topic/drugs');
    expect(drugs.nodes.some(({ type }) => type === 'PERSON')).toBe(true);
    expect(drugs.nodes.length).toBeLessThan((await draw()).nodes.length);
  });

  test.each([
    { countries: ['LA'] },
    { topics: [{ name: 'Borders' }] },
    { topics: [{ id: 'topic/drugs' }], during: '2018/2021' },
    { actors: [{ name: 'Sar Kheng' }] },
    { actors: [{ id: 'country/kh' }], from: '2020' },
    { text: 'border' },
    { minConfidence: 0.9 },
    { publishers: ['xinhua (china.org.cn / chinagate)'] },
    { to: '2012' },
  ])('shows those that the lists of their types give for %j', async (filter) => {
    const LISTS = `query ($filter: Filter) { ${['actors', 'meetings', 'agreements', 'commitments', 'topics', 'places']
      .map((list) => `${list}(filter: $filter, first: 500) { nodes { id } }`)
      .join(' ')} }`;
    const lists = await ask<Record<string, { nodes: { id: string }[] }>>(LISTS, { filter });
    const listed = Object.values(lists).flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect((await draw(filter)).nodes.map(({ id }) => id).sort()).toEqual(listed.sort());
    expect(listed.length).toBeGreaterThan(0);
  });

  test('draws no relation that is less sure, or that other documents say', async () => {
    const sure = await draw({ minConfidence: 0.9 });
    expect(sure.edges.filter(({ confidence }) => confidence < 0.9)).toEqual([]);
    const { documents } = await ask<{ documents: { nodes: { id: string; relations: { nodes: { id: string }[] } }[] } }>(
      '{ documents(first: 1) { nodes { id relations(first: 500) { nodes { id } } } } }',
    );
    const [document] = documents.nodes;
    const said = await draw({ documents: [{ id: document?.id }] });
    expect(said.edges.map(({ id }) => id).sort()).toEqual(document?.relations.nodes.map(({ id }) => id).sort());
  });

  test('shows what is within so many steps of the focus', async () => {
    const focus = ['country/my'];
    expect((await around(focus, 0)).nodes.map(({ id }) => id)).toEqual(focus);
    const [one, whole] = [await around(focus, 1), await draw()];
    const near = whole.edges.flatMap(({ source, target }) =>
      focus.includes(source) ? [target] : focus.includes(target) ? [source] : [],
    );
    expect(new Set(one.nodes.map(({ id }) => id))).toEqual(new Set([...focus, ...near]));
    expect((await around(focus, 2)).nodes.length).toBeGreaterThan(one.nodes.length);
    expect((await around(['person/nobody-00000000'], 1)).nodes).toEqual([]);
  });

  test.each([
    ['limit', { limit: 3001 }, 'LIMIT_EXCEEDED'],
    ['limit', { limit: 0 }, 'BAD_INPUT'],
    ['depth', { focus: ['country/kh'], depth: 5 }, 'LIMIT_EXCEEDED'],
    ['focus', { focus: Array.from({ length: 201 }, () => 'country/kh') }, 'LIMIT_EXCEEDED'],
  ])('refuses a %s out of bounds: %j', async (where, variables, code) => {
    const { errors } = await apiOf(store)(GRAPH, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code, where });
  });
});

describe('ways', () => {
  interface Ways {
    readonly paths: readonly {
      readonly nodes: readonly { readonly id: string }[];
      readonly relations: readonly {
        readonly source: { id: string };
        readonly target: { id: string };
        readonly evidence: readonly { quote: string }[];
      }[];
    }[];
  }
  const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int) { paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    nodes { id } relations { source { id } target { id } evidence { quote } }
  } }`;
  const ways = async (variables: object) =>
    (await ask<Ways>(PATHS, { from: 'country/la', to: 'country/my', ...variables })).paths;

  test('are all of the shortest length, each step a relation with its sentences', async () => {
    const found = await ways({ first: 100 });
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map(({ relations }) => relations.length)).size).toBe(1);
    for (const { nodes, relations } of found) {
      expect(nodes[0]?.id).toBe('country/la');
      expect(nodes.at(-1)?.id).toBe('country/my');
      relations.forEach(({ source, target, evidence }, step) => {
        expect([source.id, target.id].sort()).toEqual([nodes[step]?.id, nodes[step + 1]?.id].sort());
        expect(evidence.length).toBeGreaterThan(0);
      });
    }
    expect(new Set(found.map(({ nodes }) => nodes.map(({ id }) => id).join())).size).toBeGreaterThan(1);
  });

  test('are no longer and no more than asked', async () => {
    expect(await ways({ first: 2 })).toHaveLength(2);
    expect(await ways({ maxLength: 1 })).toEqual([]);
    expect(await ways({ to: 'person/nobody-00000000' })).toEqual([]);
  });

  test('from an entity to itself are no way at all', async () => {
    expect(await ways({ to: 'country/la' })).toEqual([{ nodes: [{ id: 'country/la' }], relations: [] }]);
  });
});

describe('time and numbers', () => {
  interface Bucket {
    readonly start: string;
    readonly end: string;
    readonly meetings: number;
    readonly agreements: number;
    readonly commitments: number;
    readonly documents: number;
  }
  const buckets = async (bucket: string, filter: object | null = null) =>
    (
      await ask<{ timeline: Bucket[] }>(
        'query ($bucket: Bucket, $filter: Filter) { timeline(bucket: $bucket, filter: $filter) { start end meetings agreements commitments documents } }',
        { bucket, filter },
      )
    ).timeline;
  const sum = (list: readonly Bucket[], key: 'meetings' | 'agreements' | 'commitments' | 'documents') =>
    list.reduce((total, bucket) => total + bucket[key], 0);

  test('every document falls in one bucket, and years are the sums of their months', async () => {
    const [months, years] = [await buckets('MONTH'), await buckets('YEAR')];
    expect(sum(years, 'documents')).toBe(36);
    for (const year of years) {
      const own = months.filter(({ start }) => start >= year.start && start <= year.end);
      for (const key of ['meetings', 'agreements', 'commitments', 'documents'] as const)
        expect(sum(own, key)).toBe(year[key]);
    }
    expect(months.map(({ start }) => start)).toEqual([...months.map(({ start }) => start)].sort());
    expect(months.find(({ start }) => start === '2024-02-01')?.end).toBe('2024-02-29');
  });

  test('counts what the filter lets pass', async () => {
    const held = await buckets('YEAR', { from: '2024-01-01', to: '2024-12-31', types: ['MEETING'] });
    const in2024 = held.find(({ start }) => start === '2024-01-01');
    const { meetings } = await ask<{ meetings: { nodes: { date: string }[] } }>(
      '{ meetings(filter: { from: "2024-01-01", to: "2024-12-31" }, first: 500) { nodes { date } } }',
    );
    expect(in2024?.meetings).toBe(meetings.nodes.filter(({ date }) => date.startsWith('2024')).length);
    expect(sum(held, 'agreements')).toBe(0);
    const lao = await buckets('YEAR', { countries: ['LA'] });
    expect(sum(lao, 'documents')).toBeLessThan(36);
    expect(sum(lao, 'documents')).toBeGreaterThan(5);
  });

  test('the numbers are those of the corpus', async () => {
    const { stats } = await ask<{
      stats: {
        documents: number;
        entities: number;
        byType: { type: string; count: number }[];
        version: string;
        engine: string;
      };
    }>('{ stats { documents entities byType { type count } version engine } }');
    expect(stats).toMatchObject({ documents: 36, version: '0.0.0-test', engine: expect.stringMatching(/^grafeo /) });
    expect(stats.byType.map(({ type }) => type)).toEqual([
      'PERSON',
      'ORGANIZATION',
      'COUNTRY',
      'MEETING',
      'AGREEMENT',
      'COMMITMENT',
      'TOPIC',
      'PLACE',
    ]);
    expect(stats.byType.reduce((total, { count }) => total + count, 0)).toBe(stats.entities);
    expect(stats.byType[0]?.count).toBe(64);
  });
});
