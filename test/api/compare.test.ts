/** One meeting as several documents tell it, and who and what is alike. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIngest } from '../../server/ingest.ts';
import { fromRoot } from '../../server/root.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { apiOf, counted, dataOf } from '../support/api.ts';
import { goldStore } from '../support/store.ts';

interface Compared {
  readonly documents: readonly { readonly title: string }[];
  readonly meetings: readonly {
    readonly disputed: number;
    readonly meeting: { readonly id: string };
    readonly documents: readonly { readonly id: string }[];
    readonly fields: readonly {
      readonly field: string;
      readonly verdict: string;
      readonly said: readonly { readonly value: string | null; readonly document: { readonly id: string } }[];
      readonly disputed: readonly { readonly name: string }[];
    }[];
    readonly evidence: readonly { readonly quote: string; readonly document: { readonly id: string } }[];
  }[];
}
const COMPARE = `query ($documents: [ID!]!) { compare(documents: $documents) { documents { title }
  meetings { disputed meeting { id } documents { id } evidence { quote document { id } }
    fields { field verdict said { value document { id } } disputed { name } } } } }`;
const NAME = '2024-03-30-first-annual-clv-ministers-conference';

describe('one meeting as two documents tell it', () => {
  let store: Store;
  let ids: string[];
  beforeAll(async () => {
    const original = readFileSync(fromRoot(`seeds/documents/${NAME}.md`), 'utf8');
    // The same report, but for the place, one who took part, and the day.
    const other = original
      .replace('held in Da Nang on March 29', 'held in Hanoi in March 2024')
      .replace(', and with Sar Sokha, Minister of Home Affairs and Deputy Prime Minister in Cambodia', '')
      .replace('title: "Eight points', 'title: "Another account: eight points');
    expect(other).not.toBe(original);
    store = await openMemoryStore();
    const ingest = createIngest(store);
    const reports = await ingest.load(
      [original, other].map((text, at) => ({ source: `account-${at}.md`, bytes: new TextEncoder().encode(text) })),
    );
    ids = reports.map(({ id }) => id ?? '');
    // The rules do not join meetings in different places: a reader has to.
    const { conferences } = await dataOf(store)<{
      conferences: { nodes: { id: string; place: { name: string } | null }[] };
    }>('{ conferences { nodes { id place { name } } } }');
    const held = conferences.nodes.flatMap(({ id, place }) => (place ? [id] : []));
    expect(held).toHaveLength(2);
    await ingest.judge({ kind: 'same', subjects: held, by: 'a reader' });
  });
  afterAll(() => store.close());

  test('is shown field by field, with what they disagree on, and the sentence of each', async () => {
    const { compare } = await dataOf(store)<{ compare: Compared }>(COMPARE, { documents: ids });
    expect(compare.documents).toHaveLength(2);
    const conference = compare.meetings.find(({ fields }) =>
      fields.some(({ field, verdict }) => field === 'PLACE' && verdict === 'DISPUTED'),
    );
    const verdicts = Object.fromEntries(conference?.fields.map(({ field, verdict }) => [field, verdict]) ?? []);
    expect(verdicts).toMatchObject({ PLACE: 'DISPUTED', KIND: 'AGREED', STATUS: 'AGREED' });
    expect(['COMPATIBLE', 'AGREED']).toContain(verdicts.DATE);
    expect(conference?.fields.find(({ field }) => field === 'PLACE')?.said.map(({ value }) => value)).toEqual([
      'Da Nang',
      'Hanoi',
    ]);
    const people = conference?.fields.find(({ field }) => field === 'PARTICIPANTS');
    expect(people?.verdict).toBe('DISPUTED');
    expect(people?.disputed.map(({ name }) => name)).toContain('Sar Sokha');
    expect(conference?.disputed).toBe(conference?.fields.filter(({ verdict }) => verdict === 'DISPUTED').length);
    expect(conference?.evidence.map(({ document }) => document.id)).toEqual(ids);
  });

  test('is asked for with two to ten documents that are there', async () => {
    const ask = apiOf(store);
    const refusals: readonly [string[], string][] = [
      [ids.slice(0, 1), 'BAD_INPUT'],
      [[ids[0] ?? '', ids[0] ?? ''], 'BAD_INPUT'],
      [Array.from({ length: 11 }, (_, at) => `document/${at}`), 'LIMIT_EXCEEDED'],
      [[ids[0] ?? '', 'document/none'], 'NOT_FOUND'],
    ];
    for (const [documents, code] of refusals)
      expect((await ask(COMPARE, { documents })).errors?.[0]?.extensions).toMatchObject({ code, where: 'documents' });
  });
});

describe('what is alike', () => {
  interface Alike {
    readonly similar: readonly {
      readonly score: number;
      readonly why: string;
      readonly entity: { readonly id: string; readonly name: string; readonly __typename: string };
      readonly shared: readonly {
        readonly thing: { readonly id: string; readonly degree: number; readonly __typename: string };
        readonly evidence: readonly { readonly quote: string }[];
      }[];
    }[];
  }
  const SIMILAR = `query ($id: ID!, $first: Int) { similar(id: $id, first: $first) { score why entity { __typename id name }
    shared(first: 100) { thing { __typename id degree } evidence { quote } } } }`;
  let store: Store;
  beforeAll(async () => {
    store = await goldStore();
  });
  afterAll(() => store.close());
  const idOf = async (text: string) =>
    (
      await dataOf(store)<{ search: { nodes: { id: string }[] } }>(
        'query ($text: String!) { search(text: $text, first: 1) { nodes { id } } }',
        { text },
      )
    ).search.nodes[0]?.id ?? '';

  test('has much in common: the measure is the sum over what is shared, and says why', async () => {
    const { similar } = await dataOf(store)<Alike>(SIMILAR, { id: await idOf('Sar Kheng') });
    expect(similar.length).toBe(10);
    expect(similar.map(({ entity }) => entity.name)).toEqual(expect.arrayContaining(['To Lam', 'Vilay Lakhamfong']));
    for (const { score, why, shared, entity } of similar) {
      expect(entity.__typename).toBe('Person');
      const sum = shared.reduce((total, { thing }) => total + 1 / Math.log2(1 + Math.max(2, thing.degree)), 0);
      expect(score).toBeCloseTo(sum, 2);
      expect(why).toMatch(/^both have to do with the same \d/);
      expect(shared.every(({ thing, evidence }) => thing.__typename !== 'Country' && evidence.length > 0)).toBe(true);
    }
    expect(similar.map(({ score }) => score)).toEqual(similar.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('is nothing for nobody, and bounded', async () => {
    expect((await dataOf(store)<Alike>(SIMILAR, { id: 'person/nobody' })).similar).toEqual([]);
    expect((await apiOf(store)(SIMILAR, { id: 'country/kh', first: 101 })).errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
  });

  test('is found by one query', async () => {
    const { store: watched, reads } = counted(store);
    await dataOf(watched)('{ similar(id: "country/kh") { score why } }');
    expect(reads).toEqual(['entity/get', 'similar/shared']);
  });
});
