/** Search, asked of the demonstration corpus as annotated. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/index.ts';
import { apiOf, dataOf } from '../support/api.ts';
import { goldStore } from '../support/store.ts';

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly {
      readonly score: number;
      readonly matched: string;
      readonly match: string;
      readonly node: { readonly __typename: string; readonly id: string; readonly name: string };
    }[];
  };
}

const SEARCH = `query Search($text: String!, $first: Int, $after: String, $types: [EntityType!]) {
  search(text: $text, first: $first, after: $after, types: $types) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id }
    edges { score matched match node { __typename id name } }
  }
}`;

let store: Store;
const find = async (text: string, more: Readonly<Record<string, unknown>> = {}) =>
  (await dataOf(store)<Found>(SEARCH, { text, ...more })).search;

beforeAll(async () => {
  store = await goldStore();
});
afterAll(() => store.close());

describe('search', () => {
  test.each(['Vilay', 'vilay lakhamphong', 'Lahamphong', 'LAKHAMHONG', 'Vilay Lakhamfong'])(
    'leads from "%s" to the one Vilay',
    async (text) => {
      const [first] = (await find(text)).edges;
      expect(first?.node).toMatchObject({ __typename: 'Person' });
      expect(first?.node.name).toMatch(/^Vilay /);
      expect(['NAME', 'ALIAS']).toContain(first?.match);
    },
  );

  test('takes no notice of diacritics and case, in the question or in the name', async () => {
    const ids = await Promise.all(
      ['To Lam', 'tô lâm', 'TO LAM'].map(async (text) => (await find(text)).edges[0]?.node.id),
    );
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^person\/to-lam/);
  });

  test('finds a name of which a letter is wrong', async () => {
    const [first] = (await find('Somkeo Silavang')).edges;
    expect(first?.node.name).toBe('Somkeo Silavong');
    expect((await find('Xqzkw Silavang')).totalCount).toBe(0);
  });

  test('puts an exact name before names that begin with it or have it inside', async () => {
    const { edges } = await find('Laos');
    expect(edges[0]).toMatchObject({ node: { id: 'country/la' }, match: 'NAME', matched: 'Laos' });
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('finds undertakings by their words', async () => {
    const [first] = (await find('deforestation poaching')).edges;
    expect(first?.node.__typename).toBe('Commitment');
    expect(first?.node.name).toContain('smuggling, deforestation, poaching and hunting');
  });

  test('finds whom a text with these words mentions, and shows the words', async () => {
    // "Vilay and his colleague also recalled how each side had stood by the other in the pandemic"
    const { edges } = await find('recalled pandemic', { types: ['PERSON'] });
    const vilay = edges.find(({ node }) => node.name.startsWith('Vilay'));
    expect(vilay?.match).toBe('TEXT');
    expect(vilay?.matched).toContain('pandemic');
  });

  test('gives only the types asked for', async () => {
    const { edges } = await find('Vilay', { types: ['MEETING'], first: 50 });
    expect(edges.length).toBeGreaterThan(0);
    expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(new Set(['Meeting']));
  });

  test('gives every hit once over its pages', async () => {
    const whole = (await find('Ministry', { first: 100 })).nodes.map(({ id }) => id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Found['search'] = await find('Ministry', { first: 7, after });
      paged.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged.slice(0, whole.length)).toEqual(whole);
    expect(new Set(paged).size).toBe(paged.length);
  });

  test.each(['', '   ', '“…”', '*', "'; MATCH (n) DETACH DELETE n; //"])(
    'finds nothing for %j, and does no harm',
    async (text) => {
      expect((await find(text)).totalCount).toBe(0);
      expect((await find('Laos')).totalCount).toBeGreaterThan(0);
    },
  );

  test('refuses a question that is too long', async () => {
    const { errors } = await apiOf(store)(SEARCH, { text: 'x'.repeat(201) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', where: 'text', found: '201' });
  });
});

describe('why something was found', () => {
  interface Why {
    readonly search: {
      readonly edges: readonly {
        readonly matched: string;
        readonly how: string;
        readonly highlights: readonly { readonly start: number; readonly end: number }[];
        readonly passage: { readonly text: string; readonly document: { readonly title: string } } | null;
        readonly node: { readonly name: string };
      }[];
    };
  }
  const why = async (text: string) =>
    (
      await dataOf(store)<Why>(
        'query ($text: String!) { search(text: $text, first: 5) { edges { matched how highlights { start end } passage { text document { title } } node { name } } } }',
        { text },
      )
    ).search.edges;
  const marked = ({ matched, highlights }: Why['search']['edges'][number]) =>
    highlights.map(({ start, end }) => matched.slice(start, end));

  test.each([
    ['to lam', 'EXACT', ['To', 'Lam']],
    ['vila', 'BEGINNING', ['Vila']],
    ['kheng sar', 'WORDS', ['Sar', 'Kheng']],
    ['Somkeo Silavang', 'SPELLING', ['Somkeo', 'Silavong']],
    ['Comkeo Cilavong', 'SPELLING', ['Somkeo', 'Silavong']],
  ])('%s: %s, and the letters that answer', async (text, how, letters) => {
    const [first] = await why(text);
    expect(first?.how).toBe(how);
    expect(first && marked(first)).toEqual(letters);
    expect(first?.passage).toBeNull();
  });

  test('a text that speaks of it leads to its paragraph and document', async () => {
    const found = (await why('fugitives')).find(({ passage }) => passage !== null);
    expect(found).toMatchObject({ how: 'TEXT', passage: { text: expect.stringContaining('fugitives') } });
    expect(found && marked(found)).toContain('fugitives');
  });
});
