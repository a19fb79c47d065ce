/** Documents with all they say, and things by id, asked of the demonstration corpus as annotated. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/index.ts';
import { dataOf } from '../support/api.ts';
import { goldStore } from '../support/store.ts';

let store: Store;
let ask: ReturnType<typeof dataOf>;

beforeAll(async () => {
  store = await goldStore();
  ask = dataOf(store);
});
afterAll(() => store.close());

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('documents', () => {
  test('by publisher, words, days and whom they mention', async () => {
    const list = async (filter: object) =>
      (
        await ask<{ documents: { nodes: { title: string }[] } }>(
          'query ($filter: Filter) { documents(filter: $filter, first: 100) { nodes { title } } }',
          { filter },
        )
      ).documents.nodes.map(({ title }) => title);
    const sign2018 = 'Lao and Cambodian ministers review a year and sign for 2018';
    expect(await list({ publishers: ['Xinhua (China.org.cn / ChinaGate)'] })).toContain(sign2018);
    expect(await list({ text: 'chair lao CAPITAL', from: '2018-01-01', to: '2018-12-31' })).toEqual([sign2018]);
    expect(await list({ from: '2018-01-01', to: '2018-02-01' })).toEqual([sign2018]);
    const [melaka] = await list({ text: 'Melaka' });
    expect(await list({ actors: [{ id: 'country/my' }] })).toContain(melaka);
    expect(await list({ actors: [{ id: 'country/my' }] })).not.toContain(sign2018);
  });

  test('with everything that they mention and say, at its offsets', async () => {
    const { documents } = await ask<{
      documents: {
        nodes: {
          text: string;
          passages: { nodes: { text: string; start: number; end: number }[] };
          mentions: {
            nodes: { surface: string; start: number; end: number; entity: Named; document: { id: string } }[];
          };
          relations: {
            nodes: {
              type: string;
              source: Named;
              target: Named;
              evidence: { quote: string; document: { id: string } }[];
            }[];
          };
          id: string;
        }[];
      };
    }>(`{ documents(filter: { from: "2018-01-01", to: "2018-02-01" }) { nodes {
      id text
      passages { nodes { text start end } }
      mentions { nodes { surface start end entity { id name } document { id } } }
      relations { nodes { type source { id name } target { id name } evidence { quote document { id } } } }
    } } }`);
    const [document] = documents.nodes;
    expect(document?.passages.nodes.length).toBeGreaterThan(2);
    for (const { text, start, end } of document?.passages.nodes ?? [])
      expect(document?.text.slice(start, end)).toBe(text);
    const starts = document?.mentions.nodes.map(({ start }) => start) ?? [];
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { surface, start, end } of document?.mentions.nodes ?? [])
      expect(document?.text.slice(start, end)).toBe(surface);
    expect(document?.mentions.nodes.map(({ entity }) => entity.name)).toContain('Somkeo Silavong');
    const said = document?.relations.nodes.map(({ type, source, target }) => `${source.name} ${type} ${target.name}`);
    expect(said).toContain('Sar Kheng SIGNED memorandum of understanding on cooperation for 2018');
    expect(
      document?.relations.nodes.every(({ evidence }) => evidence.some((place) => place.document.id === document.id)),
    ).toBe(true);
  });
});

describe('what a document has', () => {
  interface Part {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly object[];
  }
  test.each(['passages', 'mentions', 'relations'])('comes in pages, forward and backward: %s', async (part) => {
    const same = part === 'mentions' ? 'surface start' : 'id';
    const query = `query ($first: Int, $last: Int, $after: String) { documents(first: 1) { nodes {
      part: ${part}(first: $first, last: $last, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${same} } } } } }`;
    const read = async (page: object) => {
      const [document] = (await ask<{ documents: { nodes: { part: Part }[] } }>(query, { ...page })).documents.nodes;
      if (!document) throw new Error('there is no document');
      return document.part;
    };
    const whole = await read({ first: 500 });
    expect(whole.nodes.length).toBe(whole.totalCount);
    const paged: object[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Part = await read({ first: 2, after });
      expect(page.totalCount).toBe(whole.totalCount);
      paged.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(whole.nodes);
    expect((await read({ last: 2 })).nodes).toEqual(whole.nodes.slice(-2));
    await expect(read({ first: 501 })).rejects.toThrow(/first is too large/);
  });
});

describe('by id', () => {
  test('every id that a record of an entity bears leads to the entity', async () => {
    const { search } = await ask<{ search: { nodes: Named[] } }>(
      '{ search(text: "Vilay Lakhamphong", types: [PERSON], first: 1) { nodes { id name } } }',
    );
    const [vilay] = search.nodes;
    const rows = await store.read('record/of-documents', {
      ids: (await store.read('document/ids', {})).map(({ id }) => id),
    });
    const records = rows
      .map(({ data }) => JSON.parse(data ?? '{}') as { id: string; type: string; name: string })
      .filter(({ type, name }) => type === 'Person' && name.startsWith('Vilay'));
    expect(records.length).toBeGreaterThan(3);
    for (const { id } of records) {
      const { person, node } = await ask<{ person: Named; node: Named }>(
        'query ($id: ID!) { person(id: $id) { id } node(id: $id) { id } }',
        { id },
      );
      expect([person.id, node.id]).toEqual([vilay?.id, vilay?.id]);
    }
  });

  test('relations, documents and passages are nodes too', async () => {
    const { signatures } = await ask<{
      signatures: { nodes: { id: string; evidence: { passage: { id: string }; document: { id: string } }[] }[] };
    }>('{ signatures(first: 1) { nodes { id evidence { passage { id } document { id } } } } }');
    const [signature] = signatures.nodes;
    const kinds = await Promise.all(
      [signature?.id, signature?.evidence[0]?.passage.id, signature?.evidence[0]?.document.id].map(async (id) => {
        const { node } = await ask<{ node: { __typename: string; id: string } }>(
          'query ($id: ID!) { node(id: $id) { __typename id } }',
          { id },
        );
        expect(node.id).toBe(id);
        return node.__typename;
      }),
    );
    expect(kinds).toEqual(['Relation', 'Passage', 'Document']);
  });

  test('what is not there, or is of another type, is null', async () => {
    const answer = await ask<Record<string, unknown>>(`{
      node(id: "person/nobody-00000000") { id } document(id: "document/none") { id } person(id: "country/kh") { id }
      relation: node(id: "signed/0000") { id } passage: node(id: "document/none#1") { id }
      byCode: country(id: "kh") { id iso2 name country { id } } byId: country(id: "country/kh") { id }
    }`);
    expect(answer).toMatchObject({ node: null, document: null, person: null, relation: null, passage: null });
    expect(answer).toMatchObject({
      byCode: { id: 'country/kh', iso2: 'KH', country: { id: 'country/kh' } },
      byId: { id: 'country/kh' },
    });
  });

  test('an entity pages through its relations and mentions, by type and direction', async () => {
    interface Page {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: readonly {
        readonly other: Named;
        readonly node: { readonly id: string; readonly source: Named; readonly target: Named };
      }[];
    }
    const query = `query ($id: ID!, $types: [RelationType!], $direction: Direction, $first: Int, $after: String) { node(id: $id) { ... on Entity {
      degree
      relations(types: $types, direction: $direction, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { other { id } node { id source { id } target { id } } }
      }
    } } }`;
    const read = async (more: object) =>
      (await ask<{ node: { degree: number; relations: Page } }>(query, { id: 'country/kh', ...more })).node;
    const whole = await read({ first: 500 });
    expect(whole.relations.totalCount).toBe(whole.degree);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { relations }: { relations: Page } = await read({ first: 9, after });
      for (const { other, node } of relations.edges) {
        expect([node.source.id, node.target.id].sort()).toEqual(['country/kh', other.id].sort());
        paged.push(node.id);
      }
      after = relations.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(whole.relations.edges.map(({ node }) => node.id));
    const bodies = await read({ types: ['OF'], direction: 'IN', first: 500 });
    expect(bodies.relations.edges.every(({ node }) => node.target.id === 'country/kh')).toBe(true);
    expect((await read({ types: ['OF'], direction: 'OUT' })).relations.totalCount).toBe(0);
  });
});
