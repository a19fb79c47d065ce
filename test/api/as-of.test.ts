/** What was true in the world on a day. Expected answers are what the documents say. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/index.ts';
import { dataOf } from '../support/api.ts';
import { goldStore } from '../support/store.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('asOf', () => {
  let store: Store;
  let ask: ReturnType<typeof dataOf>;
  beforeAll(async () => {
    store = await goldStore();
    ask = dataOf(store);
  });
  afterAll(() => store.close());

  const ministers = async (asOf: string) =>
    (
      await ask<{ ministers: { nodes: Named[] } }>(
        'query ($asOf: Date) { ministers(asOf: $asOf, filter: { countries: ["KH"] }, first: 100) { nodes { id name } } }',
        { asOf },
      )
    ).ministers.nodes.map(({ name }) => name);

  test('ministers are those whom documents show in office on the day', async () => {
    expect(await ministers('2018-01-17')).toContain('Sar Kheng');
    expect(await ministers('2018-01-17')).not.toContain('Sar Sokha');
    expect(await ministers('2024-03-29')).toContain('Sar Sokha');
    expect(await ministers('2024-03-29')).not.toContain('Sar Kheng');
    expect(await ministers('1990-01-01')).toEqual([]);
  });

  test('is passed down to whatever stands below the root, and to nothing beside it', async () => {
    const query = `{
      then: ministries(asOf: "2020-03-06", filter: { countries: ["KH"], text: "interior" }) {
        nodes { degree officeHolders { nodes { name meetings { nodes { date } } } } } }
      now: ministries(filter: { countries: ["KH"], text: "interior" }) { nodes { degree officeHolders { nodes { name } } } }
    }`;
    interface Body {
      readonly degree: number;
      readonly officeHolders: { readonly nodes: { name: string; meetings?: { nodes: { date: string | null }[] } }[] };
    }
    const { then, now } = await ask<{ then: { nodes: Body[] }; now: { nodes: Body[] } }>(query);
    const names = (body: Body | undefined) => body?.officeHolders.nodes.map(({ name }) => name);
    expect(names(then.nodes[0])).toContain('Sar Kheng');
    expect(names(then.nodes[0])).not.toContain('Sar Sokha');
    expect(names(now.nodes[0])).toEqual(expect.arrayContaining(['Sar Kheng', 'Sar Sokha']));
    expect(then.nodes[0]?.degree).toBeLessThan(now.nodes[0]?.degree ?? 0);
    const days = then.nodes[0]?.officeHolders.nodes.flatMap(({ meetings }) => meetings?.nodes.map(({ date }) => date));
    expect(days?.length).toBeGreaterThan(0);
    for (const day of days ?? []) expect(day === null || (day ?? '').slice(0, 4) <= '2020').toBe(true);
  });

  test('of events there are those that may have begun by then', async () => {
    const { all, then } = await ask<Record<'all' | 'then', { nodes: { date: string | null }[] }>>(`{
      all: agreements(first: 500) { nodes { date } } then: agreements(asOf: "2013-12-31", first: 500) { nodes { date } } }`);
    const early = all.nodes.filter(({ date }) => date !== null && date.slice(0, 4) <= '2013');
    expect(then.nodes.filter(({ date }) => date !== null)).toEqual(early);
    expect(early.length).toBeGreaterThan(3);
  });

  test('figures are those of a drawing of everything on that day', async () => {
    interface Figures {
      readonly stats: {
        entities: number;
        relations: number;
        documents: number;
        to: string;
        byType: { count: number }[];
      };
      readonly graph: { nodes: unknown[]; edges: unknown[] };
    }
    const figures = (asOf: string | null) =>
      ask<Figures>(
        `query ($asOf: Date) { stats(asOf: $asOf) { entities relations documents to byType { count } }
          graph(asOf: $asOf, limit: 3000) { nodes { id } edges { id } } }`,
        { asOf },
      );
    for (const asOf of [null, '2012-06-30', '2018-01-17', '2024-03-30']) {
      const { stats, graph } = await figures(asOf);
      expect([stats.entities, stats.relations]).toEqual([graph.nodes.length, graph.edges.length]);
      expect(stats.byType.reduce((sum, { count }) => sum + count, 0)).toBe(stats.entities);
      const { documents } = await ask<{ documents: { totalCount: number } }>(
        'query ($asOf: Date) { documents(asOf: $asOf) { totalCount } }',
        { asOf },
      );
      expect(stats.documents).toBe(documents.totalCount);
    }
    expect((await figures('1990-01-01')).stats).toMatchObject({ entities: 0, relations: 0, documents: 0, to: null });
  });

  test('search finds nobody of whom no document spoke by then, nor what was written later', async () => {
    const found = async (text: string, asOf: string | null) =>
      (
        await ask<{ search: { edges: { node: Named; passage: { document: { published: string } } | null }[] } }>(
          `query ($text: String!, $asOf: Date) { search(text: $text, asOf: $asOf, first: 500) {
            edges { node { id name } passage { document { published } } } } }`,
          { text, asOf },
        )
      ).search.edges;
    const names = (edges: readonly { readonly node: Named }[]) => edges.map(({ node }) => node.name);
    expect(names(await found('Sar Sokha', '2018-01-17'))).not.toContain('Sar Sokha');
    expect(names(await found('Sar Sokha', '2024-03-30'))).toContain('Sar Sokha');
    expect(names(await found('Sar Kheng', '2018-01-17'))).toContain('Sar Kheng');
    const [early, now] = [await found('drugs', '2013-12-31'), await found('drugs', null)];
    const days = early.flatMap(({ passage }) => passage?.document.published ?? []);
    expect(days.filter((day) => day > '2013-12-31')).toEqual([]);
    expect(early.length).toBeGreaterThan(0);
    expect(early.length).toBeLessThan(now.length);
  });

  test('ways, drawings and steps go by no office that documents do not show held on the day', async () => {
    const QUERY = `query ($asOf: Date, $from: ID!, $to: ID!) {
      paths(asOf: $asOf, from: $from, to: $to, maxLength: 1) { relations { type } }
      graph(asOf: $asOf, focus: [$from], limit: 3000) { nodes { id } }
      expand(asOf: $asOf, id: $from, limit: 500) { nodes { id } } }`;
    const { ministries } = await ask<{ ministries: { nodes: { id: string; officeHolders: { nodes: Named[] } }[] } }>(
      '{ ministries(filter: { countries: ["KH"], text: "interior" }) { nodes { id officeHolders { nodes { id name } } } } }',
    );
    const [ministry] = ministries.nodes;
    const kheng = ministry?.officeHolders.nodes.find(({ name }) => name === 'Sar Kheng')?.id ?? '';
    const reached = async (asOf: string) => {
      const { paths, graph, expand } = await ask<
        Record<'graph' | 'expand', { nodes: { id: string }[] }> & { paths: { relations: { type: string }[] }[] }
      >(QUERY, { asOf, from: kheng, to: ministry?.id });
      const near = (part: { nodes: { id: string }[] }) => part.nodes.some(({ id }) => id === ministry?.id);
      return [paths.flatMap(({ relations }) => relations.map(({ type }) => type)), near(graph), near(expand)];
    };
    expect(await reached('2018-01-17')).toEqual([['HOLDS_OFFICE'], true, true]);
    expect(await reached('2025-06-01')).toEqual([[], false, false]);
  });
});
