/** Lists with their filters, and things by id, asked of the demonstration corpus as annotated. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/index.ts';
import { apiOf, counted, dataOf } from '../support/api.ts';
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
const names = (list: { readonly nodes: readonly { readonly name: string }[] }) => list.nodes.map(({ name }) => name);

describe('actors', () => {
  test('by country, type and words', async () => {
    const { persons, china } = await ask<{
      persons: { nodes: Named[] };
      china: { nodes: Named[]; totalCount: number };
    }>(`{
      persons: actors(filter: { countries: ["LA"], types: [PERSON], text: "vilay" }) { nodes { id name } }
      china: actors(filter: { countries: ["CN"], types: [PERSON, COUNTRY] }, first: 100) { totalCount nodes { id name } }
    }`);
    expect(persons.nodes).toHaveLength(1);
    expect(names(china)).toContain('China');
    expect(names(china)).toContain('Zhao Kezhi');
    expect(names(china)).not.toContain('To Lam');
  });

  test('of a type that does not act there are none', async () => {
    const { actors } = await ask<{ actors: object }>(
      '{ actors(filter: { types: [MEETING] }) { totalCount nodes { id } } }',
    );
    expect(actors).toEqual({ totalCount: 0, nodes: [] });
  });

  test('ministers and ministries are those whom documents call so', async () => {
    const { ministers, ministries } = await ask<{
      ministers: { nodes: (Named & { isMinister: boolean })[] };
      ministries: { nodes: (Named & { kind: string; country: Named })[] };
    }>(`{
      ministers(first: 200) { nodes { id name isMinister } }
      ministries(first: 200) { nodes { id name kind country { id name } } }
    }`);
    expect(names(ministers)).toContain('Sar Kheng');
    expect(ministers.nodes.every(({ isMinister }) => isMinister)).toBe(true);
    expect(new Set(ministries.nodes.map(({ kind }) => kind))).toEqual(new Set(['MINISTRY']));
    const security = ministries.nodes.filter(({ name }) => name === 'Ministry of Public Security');
    expect(security.map(({ country }) => country.name).sort()).toEqual(['China', 'Laos', 'Vietnam']);
  });

  test('the holders of an office follow one another in time, and a day picks out who held it', async () => {
    const { ministries } = await ask<{
      ministries: {
        nodes: {
          all: { title: string; from: string; person: Named }[];
          then: { person: Named }[];
        }[];
      };
    }>(`{ ministries(filter: { countries: ["KH"], text: "interior" }) {
      nodes {
        all: officeHolders { title from person { id name } }
        then: officeHolders(on: "2020-03-06") { person { id name } }
      }
    } }`);
    expect(ministries.nodes).toHaveLength(1);
    const [interior] = ministries.nodes;
    const ministersInTurn = interior?.all
      .filter(({ title }) => title === 'Minister of Interior')
      .map(({ person }) => person.name);
    expect(ministersInTurn).toEqual(['Sar Kheng', 'Sar Sokha']);
    const days = interior?.all.map(({ from }) => from) ?? [];
    expect(days).toEqual([...days].sort());
    expect(interior?.then.map(({ person }) => person.name)).toContain('Sar Kheng');
    expect(interior?.then.map(({ person }) => person.name)).not.toContain('Sar Sokha');
  });
});

describe('events', () => {
  test('the conference of 2024 has three in the chair', async () => {
    const { conferences } = await ask<{
      conferences: { nodes: { name: string; place: Named; participants: { role: string; actor: Named }[] }[] };
    }>(`{ conferences(filter: { from: "2024-03-01", to: "2024-03-31" }) {
      nodes { name place { id name } participants { role actor { id name } } }
    } }`);
    const [conference] = conferences.nodes;
    expect(conference?.name).toMatch(/^first annual conference/i);
    const chairs = conference?.participants.filter(({ role }) => role === 'CHAIR').map(({ actor }) => actor.name);
    expect(chairs).toEqual(['Sar Sokha', 'To Lam', expect.stringMatching(/^Vilay /)]);
  });

  test('a vague date passes where any of its days does', async () => {
    const count = async (from: string, to: string) =>
      (
        await ask<{ conferences: { nodes: { date: string }[] } }>(
          'query ($from: Date, $to: Date) { conferences(filter: { from: $from, to: $to }, first: 100) { nodes { date } } }',
          { from, to },
        )
      ).conferences.nodes.filter(({ date }) => date === '2025').length;
    expect(await count('2025-06-01', '2025-06-30')).toBeGreaterThan(0);
    expect(await count('2026-01-01', '2026-12-31')).toBe(0);
  });

  test('kinds are those of the type, and another is refused', async () => {
    const { meetings } = await ask<{ meetings: { nodes: { kind: string }[] } }>(
      '{ meetings(filter: { kinds: ["VISIT"] }, first: 100) { nodes { kind } } }',
    );
    expect(new Set(meetings.nodes.map(({ kind }) => kind))).toEqual(new Set(['VISIT']));
    const { errors } = await apiOf(store)('{ meetings(filter: { kinds: ["MOU"] }) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', where: 'kinds', found: '"MOU"' });
  });

  test('undertakings by topic, country and actor', async () => {
    const { commitments } = await ask<{
      commitments: {
        totalCount: number;
        nodes: {
          text: string;
          topics: Named[];
          by: Named[];
          evidence: { quote: string; document: { text: string }; start: number; end: number }[];
        }[];
      };
    }>(`{ commitments(filter: { topics: ["topic/drugs"], countries: ["LA"] }, first: 100) {
      totalCount
      nodes { text topics { id name } by { id name } evidence { quote start end document { text } } }
    } }`);
    expect(commitments.totalCount).toBeGreaterThan(3);
    for (const { topics, evidence } of commitments.nodes) {
      expect(topics.map(({ id }) => id)).toContain('topic/drugs');
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end, document } of evidence) expect(document.text.slice(start, end)).toBe(quote);
    }
    const promised = commitments.nodes.find(({ by }) => by.some(({ name }) => name === 'Ministry of Interior'));
    const interior = promised?.by.find(({ name }) => name === 'Ministry of Interior');
    const of = await ask<{ commitments: { nodes: { by: Named[] }[] } }>(
      'query ($actor: ID) { commitments(filter: { actor: $actor }, first: 100) { nodes { by { id name } } } }',
      { actor: interior?.id },
    );
    for (const { by } of of.commitments.nodes) expect(by.map(({ id }) => id)).toContain(interior?.id);
  });

  test('a list is read with as many queries whatever its length', async () => {
    const query = `query ($first: Int) { meetings(first: $first) { nodes {
      place { name } participants { actor { name country { name } } evidence { quote document { title } } } agreements { name signatures { person { name } } }
    } } }`;
    const reads = async (first: number) => {
      const watched = counted(store);
      await dataOf(watched.store)(query, { first });
      return watched.reads.length;
    };
    const [few, many] = [await reads(10), await reads(70)];
    expect(many).toBeLessThanOrEqual(few + 3);
    expect(many).toBeLessThan(20);
  });
});

describe('documents', () => {
  test('by publisher, words, days and whom they mention', async () => {
    const list = async (filter: object) =>
      (
        await ask<{ documents: { nodes: { title: string }[] } }>(
          'query ($filter: DocumentFilter) { documents(filter: $filter, first: 100) { nodes { title } } }',
          { filter },
        )
      ).documents.nodes.map(({ title }) => title);
    const sign2018 = 'Lao and Cambodian ministers review a year and sign for 2018';
    expect(await list({ publishers: ['Xinhua (China.org.cn / ChinaGate)'] })).toContain(sign2018);
    expect(await list({ text: 'chair lao CAPITAL', from: '2018-01-01', to: '2018-12-31' })).toEqual([sign2018]);
    expect(await list({ from: '2018-01-01', to: '2018-02-01' })).toEqual([sign2018]);
    const [melaka] = await list({ text: 'Melaka' });
    expect(await list({ mentions: 'country/my' })).toContain(melaka);
    expect(await list({ mentions: 'country/my' })).not.toContain(sign2018);
  });

  test('with everything that they mention and say, at its offsets', async () => {
    const { documents } = await ask<{
      documents: {
        nodes: {
          text: string;
          passages: { text: string; start: number; end: number }[];
          mentions: { surface: string; start: number; end: number; entity: Named; document: { id: string } }[];
          relations: {
            type: string;
            source: Named;
            target: Named;
            evidence: { quote: string; document: { id: string } }[];
          }[];
          id: string;
        }[];
      };
    }>(`{ documents(filter: { from: "2018-01-01", to: "2018-02-01" }) { nodes {
      id text
      passages { text start end }
      mentions { surface start end entity { id name } document { id } }
      relations { type source { id name } target { id name } evidence { quote document { id } } }
    } } }`);
    const [document] = documents.nodes;
    expect(document?.passages.length).toBeGreaterThan(2);
    for (const { text, start, end } of document?.passages ?? []) expect(document?.text.slice(start, end)).toBe(text);
    const starts = document?.mentions.map(({ start }) => start) ?? [];
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { surface, start, end } of document?.mentions ?? [])
      expect(document?.text.slice(start, end)).toBe(surface);
    expect(document?.mentions.map(({ entity }) => entity.name)).toContain('Somkeo Silavong');
    const said = document?.relations.map(({ type, source, target }) => `${source.name} ${type} ${target.name}`);
    expect(said).toContain('Sar Kheng SIGNED memorandum of understanding on cooperation for 2018');
    expect(
      document?.relations.every(({ evidence }) => evidence.some((place) => place.document.id === document.id)),
    ).toBe(true);
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
      .map(({ data }) => JSON.parse(data) as { id: string; type: string; name: string })
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
