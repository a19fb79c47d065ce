/** Who signed what, asked of the demonstration corpus as annotated. Expected answers are what its documents say. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/index.ts';
import { apiOf, counted, dataOf } from '../support/api.ts';
import { goldStore } from '../support/store.ts';

interface Signature {
  readonly on: string | null;
  readonly agreement: { readonly id: string; readonly name: string; readonly kind: string; readonly status: string };
  readonly person: { readonly id: string; readonly name: string };
  readonly office: { readonly title: string; readonly organization: { readonly name: string } | null } | null;
  readonly onBehalfOf: { readonly name: string } | null;
  readonly evidence: readonly {
    readonly quote: string;
    readonly document: { readonly title: string; readonly url: string };
  }[];
}
interface Ledger {
  readonly signatures: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
    readonly nodes: readonly Signature[];
  };
}

const LEDGER = `query Ledger($filter: Filter, $agreements: [Reference!], $first: Int, $after: String) {
  signatures(filter: $filter, agreements: $agreements, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes {
      on
      agreement { id name kind status }
      person { id name }
      office { title organization { name } }
      onBehalfOf { name }
      evidence { quote document { title url } }
    }
  }
}`;

let store: Store;
let ask: ReturnType<typeof dataOf>;
const ledger = async (variables: Readonly<Record<string, unknown>> = {}) =>
  (await ask<Ledger>(LEDGER, variables)).signatures;

beforeAll(async () => {
  store = await goldStore();
  ask = dataOf(store);
});
afterAll(() => store.close());

describe('the ledger', () => {
  test('gives who signed, in which office, for whom, when, and where it is written', async () => {
    const { nodes } = await ledger({ filter: { from: '2018-01-01', to: '2018-12-31' } });
    expect(nodes.map(({ person }) => person.name)).toEqual(['Sar Kheng', 'Somkeo Silavong']);
    const somkeo = nodes[1];
    expect(somkeo).toMatchObject({
      on: '2018-01-17',
      agreement: { name: 'memorandum of understanding on cooperation for 2018', kind: 'MOU', status: 'SIGNED' },
      office: { title: 'Minister of Public Security', organization: { name: 'Ministry of Public Security' } },
      onBehalfOf: { name: 'Ministry of Public Security' },
    });
    expect(somkeo?.evidence[0]?.document).toEqual({
      title: 'Lao and Cambodian ministers review a year and sign for 2018',
      url: 'http://en.chinagate.cn/2018-01/18/content_50238352.htm',
    });
  });

  test('names the office of the day, not the one held before or after', async () => {
    const { nodes } = await ledger({ first: 100 });
    const offices = nodes
      .filter(({ person }) => person.name === 'Le Hoai Trung')
      .map(({ on, office }) => [on, office?.title]);
    // Deputy Foreign Minister in the document of 2015, minister in that of 2025.
    expect(offices).toEqual([['2025-12-09', 'Minister of Foreign Affairs']]);
  });

  test('answers with fields in the order in which they are asked for', async () => {
    const { signatures } = await dataOf(store)<Ledger>(LEDGER, { first: 20 });
    for (const node of signatures.nodes)
      expect(Object.keys(node)).toEqual(['on', 'agreement', 'person', 'office', 'onBehalfOf', 'evidence']);
    expect(Object.keys(signatures)).toEqual(['totalCount', 'pageInfo', 'nodes']);
  });

  test('is in the order of the day, the latest first', async () => {
    const days = (await ledger({ first: 100 })).nodes.flatMap(({ on }) => on?.slice(0, 4) ?? []);
    expect(days).toEqual([...days].sort().reverse());
    expect(days.length).toBeGreaterThan(20);
  });

  test('gives every signature once over its pages', async () => {
    const whole = (await ledger({ first: 100 })).nodes.map(({ agreement, person }) => `${agreement.id} ${person.id}`);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Ledger['signatures'] = await ledger({ first: 5, after });
      expect(page.totalCount).toBe(whole.length);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      paged.push(...page.nodes.map(({ agreement, person }) => `${agreement.id} ${person.id}`));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(whole);
  });

  test.each([
    ['kind', { kinds: ['MOU'] }, ({ agreement }: Signature) => agreement.kind === 'MOU'],
    ['first day', { from: '2020-01-01' }, ({ on }: Signature) => (on ?? '9999') >= '2020'],
    ['last day', { to: '2016-12-31' }, ({ on }: Signature) => on !== null && on <= '2016-12-31'],
  ])('filters by %s', async (_, filter, holds) => {
    const all = (await ledger({ first: 100 })).nodes;
    const { nodes, totalCount } = await ledger({ first: 100, filter });
    expect(nodes).toEqual(all.filter(holds));
    expect(totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(0);
  });

  test('filters by country of the signatory or of whom the signatory signed for', async () => {
    const chinese = await ledger({ filter: { countries: ['CN'] } });
    expect(chinese.nodes.map(({ person }) => person.name)).toEqual(['Zhao Kezhi', 'Zhang Xinfeng']);
    expect((await ledger({ filter: { countries: ['cn'] } })).totalCount).toBe(2);
  });

  test('filters by person and by agreement', async () => {
    const [first] = (await ledger({ filter: { countries: ['CN'] } })).nodes;
    const byPerson = await ledger({ filter: { actors: [{ id: first?.person.id }] } });
    expect(byPerson.nodes.map(({ agreement }) => agreement.id)).toEqual([first?.agreement.id]);
    const byAgreement = await ledger({ agreements: [{ id: first?.agreement.id }] });
    expect(byAgreement.nodes.map(({ person }) => person.name).sort()).toEqual(['To Lam', 'Zhao Kezhi']);
  });

  test('is read with as many queries for thirty signatures as for two', async () => {
    const reads = async (first: number) => {
      const watched = counted(store);
      await dataOf(watched.store)(LEDGER, { first });
      return watched.reads;
    };
    expect((await reads(30)).length).toBeLessThanOrEqual((await reads(2)).length + 1);
    expect((await reads(30)).length).toBeLessThan(10);
  });

  test('an agreement gives its own signatures', async () => {
    const [first] = (await ledger({ filter: { kinds: ['MOU'], from: '2018-01-01', to: '2018-12-31' } })).nodes;
    const { agreement } = await ask<{
      agreement: { signatories: { edges: object[] }; parties: { nodes: { name: string }[] } };
    }>(
      'query ($id: ID!) { agreement(id: $id) { signatories { edges { node { name } office { title } } } parties { nodes { name } } } }',
      { id: first?.agreement.id },
    );
    expect(agreement.signatories.edges).toEqual([
      { node: { name: 'Sar Kheng' }, office: { title: 'Minister of Interior' } },
      { node: { name: 'Somkeo Silavong' }, office: { title: 'Minister of Public Security' } },
    ]);
    expect(agreement.parties.nodes.map(({ name }) => name)).toEqual([
      'Ministry of Interior',
      'Ministry of Public Security',
    ]);
  });

  test('a page too large, or too small, is refused with what was expected', async () => {
    const refusal = async (first: number) => (await apiOf(store)(LEDGER, { first })).errors?.[0]?.extensions;
    expect(await refusal(501)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      expected: '1 to 500',
      found: '501',
      where: 'first',
    });
    expect(await refusal(0)).toMatchObject({ code: 'BAD_INPUT', found: '0' });
  });

  test('a cursor of another list is refused', async () => {
    const actors = await ask<{ actors: { pageInfo: { endCursor: string } } }>(
      '{ actors(first: 1) { pageInfo { endCursor } } }',
    );
    for (const after of [actors.actors.pageInfo.endCursor, 'nonsense', ''])
      expect((await apiOf(store)(LEDGER, { after })).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        where: 'after',
      });
  });
});
