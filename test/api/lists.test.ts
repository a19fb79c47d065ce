/** Lists with their filters, asked of the demonstration corpus as annotated. */
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
          all: { edges: { title: string; from: string; node: Named }[] };
          then: { nodes: Named[] };
        }[];
      };
    }>(`{ ministries(filter: { countries: ["KH"], text: "interior" }) {
      nodes {
        all: officeHolders { edges { title from node { id name } } }
        then: officeHolders(on: "2020-03-06") { nodes { id name } }
      }
    } }`);
    expect(ministries.nodes).toHaveLength(1);
    const [interior] = ministries.nodes;
    const ministersInTurn = interior?.all.edges
      .filter(({ title }) => title === 'Minister of Interior')
      .map(({ node }) => node.name);
    expect(ministersInTurn).toEqual(['Sar Kheng', 'Sar Sokha']);
    const days = interior?.all.edges.map(({ from }) => from) ?? [];
    expect(days).toEqual([...days].sort());
    expect(interior?.then.nodes.map(({ name }) => name)).toContain('Sar Kheng');
    expect(interior?.then.nodes.map(({ name }) => name)).not.toContain('Sar Sokha');
  });
});

describe('events', () => {
  test('the conference of 2024 has three in the chair', async () => {
    const { conferences } = await ask<{
      conferences: {
        nodes: { name: string; place: Named; participants: { edges: { role: string; node: Named }[] } }[];
      };
    }>(`{ conferences(filter: { from: "2024-03-01", to: "2024-03-31" }) {
      nodes { name place { id name } participants { edges { role node { id name } } } }
    } }`);
    const [conference] = conferences.nodes;
    expect(conference?.name).toMatch(/^first annual conference/i);
    const chairs = conference?.participants.edges.filter(({ role }) => role === 'CHAIR').map(({ node }) => node.name);
    expect(chairs).toEqual(['Sar Sokha', 'To Lam', expect.stringMatching(/^Vilay /)]);
  });

  test('a vague date passes where any of its days does', async () => {
    const count = async (from: string, to: string) =>
      (
        await ask<{ conferences: { nodes: { date: string }[] } }>(
          'query ($from: EDTF, $to: EDTF) { conferences(filter: { from: $from, to: $to }, first: 100) { nodes { date } } }',
          { from, to },
        )
      ).conferences.nodes.filter(({ date }) => date === '2025').length;
    expect(await count('2025-06-01', '2025-06-30')).toBeGreaterThan(0);
    expect(await count('2026-01-01', '2026-12-31')).toBe(0);
  });

  test('kinds are those of the type, and another is refused', async () => {
    const { meetings } = await ask<{ meetings: { nodes: { kind: string }[] } }>(
      '{ meetings(filter: { kinds: [VISIT] }, first: 100) { nodes { kind } } }',
    );
    expect(new Set(meetings.nodes.map(({ kind }) => kind))).toEqual(new Set(['VISIT']));
    const { errors } = await apiOf(store)('{ meetings(filter: { kinds: [MOU] }) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', where: 'kinds', found: 'MOU' });
  });

  test('undertakings by topic, country and actor', async () => {
    const { commitments } = await ask<{
      commitments: {
        totalCount: number;
        nodes: {
          text: string;
          topics: { nodes: Named[] };
          by: { nodes: Named[] };
          evidence: { quote: string; document: { text: string }; start: number; end: number }[];
        }[];
      };
    }>(`{ commitments(filter: { topics: { id: "topic/drugs" }, countries: ["LA"] }, first: 100) {
      totalCount
      nodes { text topics { nodes { id name } } by { nodes { id name } } evidence { quote start end document { text } } }
    } }`);
    expect(commitments.totalCount).toBeGreaterThan(3);
    for (const { topics, evidence } of commitments.nodes) {
      expect(topics.nodes.map(({ id }) => id)).toContain('topic/drugs');
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end, document } of evidence) expect(document.text.slice(start, end)).toBe(quote);
    }
    const promised = commitments.nodes.find(({ by }) => by.nodes.some(({ name }) => name === 'Ministry of Interior'));
    const interior = promised?.by.nodes.find(({ name }) => name === 'Ministry of Interior');
    const of = await ask<{ commitments: { nodes: { by: { nodes: Named[] } }[] } }>(
      'query ($actor: ID) { commitments(filter: { actors: { id: $actor } }, first: 100) { nodes { by { nodes { id name } } } } }',
      { actor: interior?.id },
    );
    for (const { by } of of.commitments.nodes) expect(by.nodes.map(({ id }) => id)).toContain(interior?.id);
  });

  test('a list is read with as many queries whatever its length', async () => {
    const query = `query ($first: Int) { meetings(first: $first) { nodes {
      place { name } participants { edges { node { name country { name } } evidence { quote document { title } } } } agreements { nodes { name signatories { nodes { name } } } }
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
