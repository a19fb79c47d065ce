/** Going on from a drawing: what it leaves out around a node, what one step adds, and ways that lead as asked. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/index.ts';
import { apiOf, counted, dataOf } from '../support/api.ts';
import { goldStore } from '../support/store.ts';

interface Drawing {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly omitted: number;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly type: string;
  }[];
  readonly omitted: number;
}
const PARTS = 'nodes { id name type omitted } edges { id source target type } omitted';
const GRAPH = `query ($focus: [ID!], $depth: Int, $filter: Filter, $limit: Int) {
  graph(focus: $focus, depth: $depth, filter: $filter, limit: $limit) { ${PARTS} } }`;
const EXPAND = `query ($id: ID!, $filter: Filter, $shown: [ID!], $limit: Int) {
  expand(id: $id, filter: $filter, shown: $shown, limit: $limit) { ${PARTS} } }`;

let store: Store;
let ask: ReturnType<typeof dataOf>;
let whole: Drawing;
const draw = async (variables: object) => (await ask<{ graph: Drawing }>(GRAPH, { ...variables })).graph;
const expand = async (variables: object) => (await ask<{ expand: Drawing | null }>(EXPAND, { ...variables })).expand;
const neighboursOf = ({ edges }: Drawing, id: string) =>
  new Set(edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])));
const idOf = (name: string) => whole.nodes.find((node) => node.name === name)?.id ?? '';

beforeAll(async () => {
  store = await goldStore();
  ask = dataOf(store);
  whole = await draw({ limit: 3000 });
});
afterAll(() => store.close());

describe('a drawing', () => {
  test('leaves nothing out around any node where it holds everything', () => {
    expect(whole.nodes.filter(({ omitted }) => omitted !== 0)).toEqual([]);
  });

  test('says of each node how many of its neighbours are not drawn', async () => {
    const part = await draw({ limit: 30 });
    const drawn = new Set(part.nodes.map(({ id }) => id));
    for (const { id, omitted } of part.nodes)
      expect(omitted).toBe([...neighboursOf(whole, id)].filter((other) => !drawn.has(other)).length);
    expect(part.nodes.some(({ omitted }) => omitted > 10)).toBe(true);
  });

  test('counts a neighbour as drawn though the days hide the relation to it', async () => {
    const filter = { from: '2011-01-01', to: '2011-12-31' };
    const part = await draw({ filter, limit: 3000 });
    const drawn = new Set(part.nodes.map(({ id }) => id));
    for (const { id, omitted } of part.nodes)
      expect(omitted).toBe([...neighboursOf(whole, id)].filter((other) => !drawn.has(other)).length);
  });

  test('narrows what is around a focus as any list is narrowed', async () => {
    const focus = [idOf('Sar Kheng')];
    const own = await draw({ focus, depth: 1, filter: { types: ['MEETING'] } });
    expect(own.nodes.length).toBeGreaterThan(3);
    expect(own).toEqual(await draw({ focus, filter: { types: ['MEETING'] } }));
    expect((await apiOf(store)(GRAPH, { focus, depth: 5 })).errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      where: 'depth',
    });
  });

  test('counts what it leaves out in one go, whatever the number of nodes', async () => {
    const { store: watched, reads } = counted(store);
    await dataOf(watched)(GRAPH, { limit: 200 });
    expect(reads.toSorted()).toEqual(['graph/edges', 'graph/edges', 'graph/foremost', 'graph/neighbour-counts']);
  });
});

describe('a step from an entity', () => {
  test('gives it and its neighbours, the most important first, and says how many more there are', async () => {
    const id = idOf('Sar Kheng');
    const near = neighboursOf(whole, id);
    const found = await expand({ id, limit: 500 });
    expect(found?.nodes[0]?.id).toBe(id);
    expect(new Set(found?.nodes.slice(1).map((node) => node.id))).toEqual(near);
    expect(found?.nodes[0]?.omitted).toBe(0);
    expect(found?.omitted).toBe(0);
    const some = await expand({ id, limit: 5 });
    expect(some?.nodes).toHaveLength(6);
    expect(some?.omitted).toBe(near.size - 5);
    expect(some?.nodes[0]?.omitted).toBe(near.size - 5);
  });

  test('adds to what is drawn: nothing twice, and the lines to what is there', async () => {
    const id = idOf('Sar Kheng');
    const shown = [id, idOf('To Lam'), 'country/kh'];
    const found = await expand({ id, shown, limit: 8 });
    expect(found?.nodes.filter((node) => shown.includes(node.id))).toEqual([]);
    const drawn = new Set([...shown, ...(found?.nodes.map((node) => node.id) ?? [])]);
    const added = new Set([id, ...(found?.nodes.map((node) => node.id) ?? [])]);
    expect(found?.edges).toEqual(
      whole.edges.filter(
        ({ source, target }) => drawn.has(source) && drawn.has(target) && (added.has(source) || added.has(target)),
      ),
    );
  });

  test('keeps to the filter, and knows no neighbours of nobody', async () => {
    const found = await expand({ id: idOf('Sar Kheng'), filter: { types: ['AGREEMENT'], from: '2020-01-01' } });
    expect(new Set(found?.nodes.slice(1).map(({ type }) => type))).toEqual(new Set(['AGREEMENT']));
    expect(await expand({ id: 'person/nobody-00000000' })).toBeNull();
  });

  test.each([
    ['limit', { limit: 501 }],
    ['shown', { shown: Array.from({ length: 3001 }, () => 'country/kh') }],
  ])('refuses a %s out of bounds', async (where, variables) => {
    const { errors } = await apiOf(store)(EXPAND, { id: 'country/kh', ...variables });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', where });
  });
});

describe('ways as asked', () => {
  interface Way {
    readonly nodes: readonly { readonly id: string; readonly type?: string }[];
    readonly relations: readonly { readonly id: string; readonly type: string }[];
    readonly steps: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly forward: boolean;
      readonly relation: { readonly id: string; readonly source: { readonly id: string } };
      readonly evidence: readonly { readonly quote: string; readonly document: { readonly title: string } }[];
    }[];
  }
  const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int, $through: PathThrough) {
    paths(from: $from, to: $to, maxLength: $maxLength, through: $through, first: 100) {
      nodes { id type: __typename } relations { id type }
      steps { from { id } to { id } forward relation { id source { id } } evidence { quote document { title } } } } }`;
  const ways = async (from: string, to: string, through: object | null = null, maxLength = 6) =>
    (await ask<{ paths: Way[] }>(PATHS, { from, to, through, maxLength })).paths;

  test('step by step, each step one relation with the sentences that say it', async () => {
    const [way] = await ways(idOf('Sar Kheng'), 'country/la');
    expect(way?.steps.map(({ from }) => from.id)).toEqual(way?.nodes.slice(0, -1).map(({ id }) => id));
    expect(way?.steps.map(({ to }) => to.id)).toEqual(way?.nodes.slice(1).map(({ id }) => id));
    for (const { from, forward, relation, evidence } of way?.steps ?? []) {
      expect(forward).toBe(relation.source.id === from.id);
      expect(evidence[0]?.quote).toBeTruthy();
    }
  });

  test('found by steps are those that the database finds by itself, where anything may be gone through', async () => {
    const all = { from: '1900-01-01' };
    for (const [from, to] of [
      ['country/la', 'country/my'],
      [idOf('Sar Kheng'), 'country/sg'],
      [idOf('Vilay Lakhamfong'), idOf('Aung Soe')],
    ] as const) {
      const native = await ways(from, to);
      expect(native.length).toBeGreaterThan(0);
      expect(await ways(from, to, all)).toEqual(native);
    }
  });

  test('lead only through what is allowed, and are the shortest that do', async () => {
    const [from, to] = [idOf('Sar Kheng'), idOf('Aung Soe')];
    const countries = await ways(from, to);
    const people = await ways(from, to, {
      types: ['PERSON', 'MEETING', 'AGREEMENT'],
      relations: ['TOOK_PART', 'SIGNED'],
    });
    expect(people.length).toBeGreaterThan(0);
    for (const { nodes, relations } of people) {
      expect(relations.every(({ type }) => ['TOOK_PART', 'SIGNED'].includes(type))).toBe(true);
      expect(nodes.every(({ type }) => ['Person', 'Meeting', 'Agreement'].includes(type ?? ''))).toBe(true);
      expect(relations.length).toBeGreaterThanOrEqual(countries[0]?.relations.length ?? 0);
    }
    const around = await ways('country/la', 'country/my', { avoid: ['country/vn'] });
    expect(around.every(({ nodes }) => nodes.every(({ id }) => id !== 'country/vn'))).toBe(true);
    expect(await ways(from, to, { relations: ['SIGNED'] }, 2)).toEqual([]);
  });

  test('refuse more to be avoided than is looked at', async () => {
    const avoid = Array.from({ length: 101 }, () => 'country/kh');
    const { errors } = await apiOf(store)(PATHS, { from: 'country/la', to: 'country/my', through: { avoid } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', where: 'avoid' });
  });
});
