/** Threads of undertakings in the demonstration corpus: every link was read beside its two texts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIngest } from '../../server/ingest.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { counted, dataOf } from '../support/api.ts';
import { goldInput, goldNames, goldSheet } from '../support/gold.ts';
import { goldStore } from '../support/store.ts';

interface Undertaking {
  readonly id: string;
  readonly text: string;
  readonly repeatedBy: readonly {
    readonly how: string;
    readonly score: number;
    readonly why: string;
    readonly commitment: { readonly text: string };
    readonly evidence: readonly { readonly quote: string }[];
  }[];
  readonly repeats: readonly { readonly commitment: { readonly text: string } }[];
  readonly reports: readonly {
    readonly why: string;
    readonly document: { readonly title: string };
    readonly evidence: { readonly quote: string };
  }[];
}
const ALL = `{ commitments(first: 500) { nodes { id text
  repeatedBy { how score why commitment { text } evidence { quote } }
  repeats { commitment { text } }
  reports { why document { title } evidence { quote } } } } }`;

let store: Store;
let ask: ReturnType<typeof dataOf>;
let all: readonly Undertaking[];
const undertakings = async (from: Store) =>
  (await dataOf(from)<{ commitments: { nodes: Undertaking[] } }>(ALL)).commitments.nodes;
const short = (text: string) => text.slice(0, 40);

beforeAll(async () => {
  store = await goldStore();
  ask = dataOf(store);
  all = await undertakings(store);
});
afterAll(() => store.close());

describe('the corpus', () => {
  test('has these repetitions, and no others', () => {
    const found = all.flatMap(({ text, repeatedBy }) =>
      repeatedBy.map(
        ({ how, commitment }) => `${short(text)} ${how === 'NARROWS' ? '>' : '='} ${short(commitment.text)}`,
      ),
    );
    expect(found.sort()).toMatchInlineSnapshot(`
      [
        "back one another at international forums = help each other at regional and internat",
        "border crossings will be managed effecti = collaboration will be strengthened: cont",
        "compare notes on drug offences, the goal = go on sharing information so that crime ",
        "compare notes on drug offences, the goal = widen their exchange of information on i",
        "cooperate in: trade, farming, public hea = collaboration will be strengthened: easi",
        "cooperation will be promoted to prevent  = collaboration will be strengthened: prev",
        "do more together to prevent, combat and  = join forces against drug crime, human tr",
        "do more together to prevent, combat and  = widen joint investigations of major tran",
        "exchange information constantly and with = go on sharing information so that crime ",
        "exchange information constantly and with = widen their exchange of information on i",
        "exchange information constantly and with > Intelligence on cross-border crime, abov",
        "exchange information constantly and with > compare notes on drug offences, the goal",
        "exchanges of goods and farm produce amon = collaboration will be strengthened: easi",
        "go on coordinating to keep the Developme = coordinate to keep order on the frontier",
        "go on coordinating to keep the Developme = keep investment projects in the Cambodia",
        "go on taking firm steps against narcotic = reinforce the mechanisms by which drug t",
        "keep investment projects in the Cambodia = keep joint investments safe",
        "none will allow its territory to be used = let nobody use the soil of one to harm a",
        "provincial authorities will be told to m = go on helping people who cross lawfully ",
        "reinforce the mechanisms by which drug t = do more together to prevent, combat and ",
        "widen their exchange of information on i = go on sharing information so that crime ",
        "widen their exchange of information on i > Intelligence on cross-border crime, abov",
      ]
    `);
  });

  test('has these reports, and no others', () => {
    const found = all.flatMap(({ text, reports }) =>
      reports.map(({ evidence }) => [short(text), short(evidence.quote)]),
    );
    expect(found.sort()).toMatchInlineSnapshot(`
      [
        [
          "back one another at international forums",
          "In the year under review, the Ministry o",
        ],
        [
          "cooperate in training security officers",
          "Over the past year they had visited one ",
        ],
        [
          "cooperate in training security officers",
          "The three ministries, it was recalled, a",
        ],
        [
          "go on sharing information so that crime ",
          "The three ministries, it was recalled, a",
        ],
      ]
    `);
  });

  test('says why of each link, and leads to the sentences', () => {
    for (const { repeatedBy, reports } of all)
      for (const { why, evidence } of [
        ...repeatedBy,
        ...reports.map((report) => ({ ...report, evidence: [report.evidence] })),
      ]) {
        expect(why).toMatch(/speaks? of/);
        expect(evidence.length).toBeGreaterThan(0);
        expect(evidence.every(({ quote }) => quote.length > 10)).toBe(true);
      }
  });

  test('tells each link from both of its ends', async () => {
    const forward = all.flatMap(({ text, repeatedBy }) =>
      repeatedBy.map(({ commitment }) => [text, commitment.text].join(' | ')),
    );
    const backward = all.flatMap(({ text, repeats }) =>
      repeats.map(({ commitment }) => [commitment.text, text].join(' | ')),
    );
    expect(backward.sort()).toEqual(forward.sort());
    const { documents } = await ask<{
      documents: { nodes: { reportsOn: { commitment: { text: string }; evidence: { quote: string } }[] }[] };
    }>(
      '{ documents(first: 500) { nodes { reportsOn { commitment { text } document { id } score why evidence { quote } } } } }',
    );
    const told = documents.nodes.flatMap(({ reportsOn }) =>
      reportsOn.map(({ commitment, evidence }) => `${commitment.text} | ${evidence.quote}`),
    );
    expect(told.sort()).toEqual(
      all.flatMap(({ text, reports }) => reports.map(({ evidence }) => `${text} | ${evidence.quote}`)).sort(),
    );
  });
});

describe('the story of an undertaking', () => {
  interface Thread {
    readonly state: string;
    readonly omitted: number;
    readonly restsOn: number;
    readonly commitment: { readonly text: string };
    readonly steps: readonly {
      readonly kind: string;
      readonly date: string;
      readonly score: number;
      readonly why: string | null;
      readonly commitment: { text: string } | null;
      readonly document: { title: string } | null;
      readonly evidence: readonly { quote: string }[];
    }[];
  }
  const story = async (text: string) => {
    const id = all.find((each) => each.text.startsWith(text))?.id ?? text;
    return (
      await ask<{ thread: Thread | null }>(
        `query ($id: ID!) { thread(commitment: $id) { state omitted restsOn commitment { text }
        steps { kind date score why commitment { text } document { title } evidence { quote } } } }`,
        { id },
      )
    ).thread;
  };

  test('goes from what came before it to what has come of it, in the order of time', async () => {
    const thread = await story('widen their exchange of information');
    expect(thread?.commitment.text).toContain('widen their exchange');
    expect(thread?.steps.map(({ kind, date }) => `${date} ${kind}`)).toEqual([
      '2017-04-26 BEFORE',
      '2020-03-06 BEFORE',
      '2021-01-01 UNDERTAKEN',
      '2024-03-14 REPEATED',
      '2024-03-14 NARROWED',
    ]);
    for (const { evidence, why, kind } of thread?.steps ?? []) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(why === null).toBe(kind === 'UNDERTAKEN');
    }
    expect(thread).toMatchObject({ state: 'REPEATED', omitted: 0 });
  });

  test('tells of a report with its document, and on how much it rests', async () => {
    const thread = await story('back one another at international forums');
    expect(thread?.state).toBe('REPORTED');
    expect(thread?.steps.find(({ kind }) => kind === 'REPORTED')).toMatchObject({
      date: '2023-03-04',
      commitment: null,
      document: { title: 'Vietnam and Cambodia take stock and sign for 2023' },
    });
    // Documents later than 18 February 2011 that name both Cambodia and Vietnam.
    expect(thread?.restsOn).toBeGreaterThan(8);
    expect((await story('open a hotline'))?.state).toBe('NOT_MENTIONED_AGAIN');
  });

  test('is none of what is no undertaking', async () => {
    expect(await story('country/kh')).toBeNull();
    expect(await story('commitment/none-00000000')).toBeNull();
  });
});

test('all threads of a page are found out by two queries', async () => {
  const { store: watched, reads } = counted(store);
  await dataOf(watched)(
    '{ commitments(first: 100) { nodes { repeats { score } repeatedBy { score } reports { score } } } }',
  );
  expect(reads.filter((name) => name.startsWith('thread/')).sort()).toEqual(['thread/telling', 'thread/undertakings']);
});

test('they are the same in whatever order documents come, and go with their documents', async () => {
  const names = goldNames().filter((name) =>
    /laos-cambodia|cambodia-laos|lao-security|clv|vietnam-cambodia-plan/.test(name),
  );
  const inOrder = async (order: readonly string[], removed: readonly string[] = []) => {
    const own = await openMemoryStore();
    const ingest = createIngest(own, { extract: goldSheet });
    const reports = await ingest.load(order.map(goldInput));
    await ingest.remove(
      reports.flatMap(({ id, source }) => (id && removed.some((name) => source.includes(name)) ? [id] : [])),
    );
    const links = (await undertakings(own)).sort((a, b) => (a.id < b.id ? -1 : 1));
    await own.close();
    return links;
  };
  const found = await inOrder(names);
  expect(found.flatMap(({ repeatedBy }) => repeatedBy).length).toBeGreaterThan(8);
  expect(await inOrder(names.toReversed())).toEqual(found);
  const gone = names.filter((name) => name.startsWith('2020'));
  expect(gone).toHaveLength(1);
  const without = names.filter((name) => !gone.includes(name));
  expect(await inOrder(names, gone)).toEqual(await inOrder(without));
});
