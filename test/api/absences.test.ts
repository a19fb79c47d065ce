/** Who has to do with whom, and what documents do not say, asked of the demonstration corpus as annotated. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateOfPublisher } from '../../server/api/absences/publisher.ts';
import type { Store } from '../../server/store/index.ts';
import { apiOf, counted, dataOf } from '../support/api.ts';
import { goldStore } from '../support/store.ts';

interface Tie {
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly weight: number;
  readonly met: number;
  readonly signed: number;
  readonly promised: number;
  readonly samples: readonly {
    readonly event: { readonly __typename: string };
    readonly evidence: readonly { readonly quote: string }[];
  }[];
}
interface Net {
  readonly events: number;
  readonly omitted: number;
  readonly nodes: readonly {
    readonly events: number;
    readonly actor: { readonly id: string; readonly __typename: string };
  }[];
  readonly ties: readonly Tie[];
}
const NETWORK = `query ($filter: Filter, $by: NetworkGrouping, $limit: Int) { network(filter: $filter, by: $by, limit: $limit) {
  events omitted nodes { events actor { __typename id } }
  ties { weight met signed promised from { id name } to { id name } samples { event { __typename } evidence { quote } } } } }`;
const ABSENCES = `query ($kind: AbsenceKind!, $filter: Filter, $first: Int) { absences(kind: $kind, filter: $filter, first: $first) {
  totalCount nodes { what since restsOn subjects { id name } evidence { quote document { publisher } } } } }`;
interface Found {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly what: string;
    readonly since: string | null;
    readonly restsOn: number;
    readonly subjects: readonly { readonly id: string; readonly name: string }[];
    readonly evidence: readonly { readonly quote: string; readonly document: { readonly publisher: string } }[];
  }[];
}

let store: Store;
let ask: ReturnType<typeof dataOf>;
const network = async (variables: object) => (await ask<{ network: Net }>(NETWORK, { ...variables })).network;
const missing = async (kind: string, more: object = {}) =>
  (await ask<{ absences: Found }>(ABSENCES, { kind, ...more })).absences;

beforeAll(async () => {
  store = await goldStore();
  ask = dataOf(store);
});
afterAll(() => store.close());

describe('a network', () => {
  test('counts each event once for a pair of states, by kind, the heaviest first', async () => {
    const { ties, events, nodes } = await network({});
    const totals = await ask<Record<string, { totalCount: number }>>(
      '{ m: meetings { totalCount } a: agreements { totalCount } c: commitments { totalCount } }',
    );
    expect(events).toBe(Object.values(totals).reduce((sum, { totalCount }) => sum + totalCount, 0));
    expect(ties.map(({ weight }) => weight)).toEqual(ties.map(({ weight }) => weight).sort((a, b) => b - a));
    for (const { weight, met, signed, promised } of ties) expect(weight).toBe(met + signed + promised);
    const both = (
      await ask<{ meetings: { totalCount: number } }>(
        '{ meetings: meetingsBetween(actors: [{ id: "country/kh" }, { id: "country/la" }]) { totalCount } }',
      )
    ).meetings.totalCount;
    const pair = ties.find(({ from, to }) => from.id === 'country/kh' && to.id === 'country/la');
    expect(pair?.met).toBe(both);
    expect(new Set(nodes.map(({ actor }) => actor.__typename))).toEqual(new Set(['Country']));
  });

  test('leads from a tie to events and the sentences that say the part of either', async () => {
    for (const { samples } of (await network({ limit: 10 })).ties)
      for (const { event, evidence } of samples) {
        expect(['Meeting', 'Agreement', 'Commitment']).toContain(event.__typename);
        expect(evidence.length).toBeGreaterThan(0);
      }
  });

  test('joins the bodies for which persons met: those that a document of the meeting gives them', async () => {
    const { ties, omitted, nodes } = await network({ by: 'ORGANIZATION', limit: 3 });
    expect(ties.map(({ from, to }) => [from.name, to.name])).toEqual([
      ['Ministry of Interior', 'Ministry of Public Security'],
      ['Ministry of Interior', 'Ministry of Public Security'],
      ['Ministry of Public Security', 'Ministry of Public Security'],
    ]);
    expect(omitted).toBeGreaterThan(10);
    expect(nodes).toHaveLength(3);
  });

  test('keeps to the filter, and to its bounds', async () => {
    const { ties } = await network({ filter: { countries: ['PH'] } });
    expect(ties.map(({ from, to }) => [from.name, to.name])).toEqual([['Philippines', 'Vietnam']]);
    for (const [variables, code] of [
      [{ limit: 1001 }, 'LIMIT_EXCEEDED'],
      [{ limit: 0 }, 'BAD_INPUT'],
    ] as const)
      expect((await apiOf(store)(NETWORK, variables)).errors?.[0]?.extensions).toMatchObject({ code, where: 'limit' });
  });

  test('takes a query for each kind of event, and one for who had a part', async () => {
    const { store: watched, reads } = counted(store);
    await dataOf(watched)('{ network { ties { weight } } }');
    expect(reads.sort()).toEqual(['agreement/list', 'commitment/list', 'meeting/list', 'network/actors']);
  });
});

describe('what documents do not say', () => {
  test('states that met and signed nothing: those of the regional meeting of 2009', async () => {
    const { nodes, totalCount } = await missing('MET_BUT_SIGNED_NOTHING');
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ subjects }) => subjects.map(({ name }) => name).join(' - '))).toEqual([
      'Brunei - Cambodia',
      'China - Japan',
      'China - South Korea',
      'Japan - South Korea',
    ]);
    expect(nodes.every(({ restsOn, evidence }) => restsOn >= 1 && evidence.length > 0)).toBe(true);
  });

  test('commitments never mentioned again are those without a thread, the best founded first', async () => {
    const { nodes, totalCount } = await missing('NOT_MENTIONED_AGAIN', { first: 200 });
    expect(nodes.map(({ restsOn }) => restsOn)).toEqual(nodes.map(({ restsOn }) => restsOn).sort((a, b) => b - a));
    const { commitments } = await ask<{
      commitments: { nodes: { id: string; repeatedBy: object[]; reports: object[] }[] };
    }>('{ commitments(first: 500) { nodes { id repeatedBy { score } reports { score } } } }');
    const taken = new Set(
      commitments.nodes.filter(({ repeatedBy, reports }) => repeatedBy.length + reports.length > 0).map(({ id }) => id),
    );
    expect(nodes.filter(({ subjects }) => taken.has(subjects[0]?.id ?? ''))).toEqual([]);
    expect(nodes.map(({ subjects }) => subjects[0]?.name)).toContain('host the next conference, in 2016');
    // Nothing later is known of the parties of the latest ones, so that their silence says nothing.
    expect(totalCount).toBeLessThan(commitments.nodes.length - taken.size);
  });

  test('agreements told by one side: the plan of 2023 by Vietnamese sources only', async () => {
    const { nodes } = await missing('TOLD_BY_ONE_SIDE', { filter: { during: '2023', countries: ['KH'] } });
    const plan = nodes.find(({ subjects }) => subjects[0]?.name === 'cooperation plan for 2023');
    expect(plan).toMatchObject({
      what: 'the one source that tells of it is of Vietnam, none of Cambodia',
      since: '2023-03-04',
    });
    expect(plan?.evidence[0]?.document.publisher).toContain('Vietnam News Agency');
    const all = (await missing('TOLD_BY_ONE_SIDE', { first: 200 })).nodes.flatMap(({ evidence }) => evidence);
    expect(all.filter(({ document }) => /Xinhua|Bernama|Gulf Observer/.test(document.publisher))).toEqual([]);
  });

  test('persons not seen since another held their office, and no deputies, who follow nobody', async () => {
    const { nodes } = await missing('NOT_SEEN_SINCE_CHANGE');
    const pairs = nodes.map(({ subjects }) => subjects.map(({ name }) => name).join(' > '));
    expect(pairs).toEqual(expect.arrayContaining(['Lê Hồng Anh > Tran Dai Quang', 'Sar Kheng > Sar Sokha']));
    expect(pairs.filter((pair) => /Tea Banh|Kowit|Douangchay|Kongthong/.test(pair))).toEqual([]);
    for (const { evidence, restsOn, since } of nodes) {
      expect(evidence.length).toBeGreaterThan(1);
      expect(restsOn).toBeGreaterThan(0);
      expect(since).toMatch(/^\d{4}-/);
    }
    const cambodian = await missing('NOT_SEEN_SINCE_CHANGE', { filter: { countries: ['KH'] }, first: 1 });
    expect([cambodian.nodes.length, cambodian.totalCount < nodes.length]).toEqual([1, true]);
  });

  test('are asked for within bounds', async () => {
    const { errors } = await apiOf(store)(ABSENCES, { kind: 'TOLD_BY_ONE_SIDE', first: 201 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', where: 'first' });
  });
});

test.each([
  ['Vietnam News Agency (VietnamPlus; in French)', 'VN'],
  ['Viet Nam News (VNS)', 'VN'],
  ['The Phnom Penh Post (reposted by bilaterals.org)', 'KH'],
  ['Vientiane Times (reposted by Lao PDR News)', 'LA'],
  ['Xinhua (reposted by Khmerization)', null],
  ['South China Morning Post', null],
  ['China Daily', 'CN'],
  ['Lao-Viet Friendship Journal of Vietnam and Laos', null],
  [null, null],
])('%s is a publisher of %s', (publisher, state) => {
  expect(stateOfPublisher(publisher)).toBe(state);
});
