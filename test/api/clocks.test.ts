/** What was known at an instant. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPast } from '../../server/ingest/past.ts';
import { createIngest, type Ingest } from '../../server/ingest.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { apiOf, dataOf } from '../support/api.ts';
import { dumpOf } from '../support/dump.ts';
import { goldInput, goldNames, goldSheet } from '../support/gold.ts';
import { answersTo, knownOf, QUESTIONS } from '../support/graphql-questions.ts';

describe('knownAt', () => {
  const names = goldNames();
  const early = names.filter((_, index) => index % 2 === 0);
  const late = names.filter((_, index) => index % 2 === 1);
  const [FIRST, DECIDED, SECOND, LATEST] = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map(
    (day) => `${day}T00:00:00.000Z`,
  ) as [string, string, string, string];
  const LINK = `query Link($knownAt: DateTime) {
    signatures(knownAt: $knownAt, first: 500) { totalCount nodes { person { id name aliases degree } agreement { id name } evidence { quote } } }
    graph(knownAt: $knownAt, limit: 50) { omitted nodes { id degree } }
    search(knownAt: $knownAt, text: "vilay") { edges { score matched node { id } } }
    stats(knownAt: $knownAt) { documents entities relations knownAt }
  }`;
  let store: Store;
  let ingest: Ingest;
  let clock = FIRST;
  let known: Awaited<ReturnType<typeof knownOf>>;
  let dump: Awaited<ReturnType<typeof dumpOf>>;
  let answers: unknown[];
  let link: unknown;
  const now = () => new Date(clock);
  const past = () => createPast(store, { now: () => new Date(LATEST) });
  const asked = QUESTIONS.filter(({ name, refused }) => !name.startsWith('by both clocks') && refused === undefined);

  beforeAll(async () => {
    store = await openMemoryStore();
    ingest = createIngest(store, { extract: goldSheet, now });
    await ingest.load(early.map(goldInput));
    clock = DECIDED;
    const [first, second] = (await store.read('entity/list', LIST_OF_MEETINGS))[0]?.page ?? [];
    await ingest.judge({ kind: 'different', subjects: [first?.id ?? '', second?.id ?? ''], by: 'an editor' });
    known = await knownOf(store);
    dump = await dumpOf(store);
    answers = [];
    for (const question of asked) answers.push(await answersTo(question, store, known));
    link = await dataOf(store)(LINK);
    clock = SECOND;
    await ingest.load(late.map(goldInput));
    clock = LATEST;
    const [third, fourth] = (await store.read('entity/list', LIST_OF_MEETINGS))[0]?.page.slice(-2) ?? [];
    await ingest.judge({ kind: 'different', subjects: [third?.id ?? '', fourth?.id ?? ''], by: 'an editor' });
  }, 120_000);
  afterAll(() => store.close());

  test('the graph of an instant is, node for node, what it was then', async () => {
    expect(await dumpOf(store)).not.toEqual(dump);
    expect(await dumpOf(await past()(DECIDED))).toEqual(dump);
  });

  test('every question has the answer that it had then', { timeout: 120_000 }, async () => {
    const then = await past()(DECIDED);
    for (const [at, question] of asked.entries())
      expect([question.name, await answersTo(question, then, known)]).toEqual([question.name, answers[at]]);
  });

  test('a link says the same after documents are loaded, loaded again or removed that came later', async () => {
    const ask = dataOf(store);
    expect(await ask(LINK)).not.toEqual(link);
    expect(await ask(LINK, { knownAt: DECIDED })).toEqual(link);
    await ingest.load([...early.slice(0, 3), ...late.slice(0, 3)].map(goldInput));
    const [document] = (await store.read('document/loaded', {})).filter(
      ({ loaded }) => Date.parse(loaded ?? '') > Date.parse(DECIDED),
    );
    await ingest.remove([document?.id ?? '']);
    expect(await ask(LINK, { knownAt: DECIDED })).toEqual(link);
    await ingest.load(late.map(goldInput));
    expect(await ask(LINK, { knownAt: DECIDED })).toEqual(link);
  });

  test('an entity bears below the root the name and the id that it had then', async () => {
    const { before, after } = await dataOf(store)<Record<'before' | 'after', { totalCount: number }>>(
      `query ($knownAt: DateTime) { before: actors(knownAt: $knownAt) { totalCount } after: actors { totalCount } }`,
      { knownAt: DECIDED },
    );
    expect(before.totalCount).toBeLessThan(after.totalCount);
  });

  test('before the first load nothing was known', async () => {
    const { stats, documents, person } = await dataOf(store)<Record<string, object | null>>(
      `query ($knownAt: DateTime, $id: ID!) { stats(knownAt: $knownAt) { documents entities knownAt }
        documents(knownAt: $knownAt) { totalCount } person(id: $id, knownAt: $knownAt) { id } }`,
      { knownAt: '2025-12-31T00:00:00Z', id: known.id('Person', 'Sar Kheng') },
    );
    expect(stats).toEqual({ documents: 0, entities: 0, knownAt: null });
    expect([documents, person]).toEqual([{ totalCount: 0 }, null]);
  });

  test('loading again keeps when a document was first loaded', async () => {
    clock = LATEST;
    await createIngest(store, { extract: (document) => ({ ...goldSheet(document), notes: ['read anew'] }), now }).load(
      [early[0] ?? ''].map(goldInput),
    );
    const rows = await store.read('document/loaded', {});
    const times = rows.map(({ loaded }) => new Date(loaded ?? '').toISOString());
    expect(times.filter((time) => time === FIRST)).toHaveLength(early.length);
    await ingest.load([early[0] ?? ''].map(goldInput));
  });

  test('taking an early document out takes it out of every answer: nothing of it is kept', async () => {
    const [document] = (await store.read('document/loaded', {})).filter(
      ({ loaded }) => Date.parse(loaded ?? '') === Date.parse(FIRST),
    );
    const count = async () =>
      (
        await dataOf(store)<{ stats: { documents: number } }>(
          'query ($knownAt: DateTime) { stats(knownAt: $knownAt) { documents } }',
          { knownAt: DECIDED },
        )
      ).stats.documents;
    expect(await count()).toBe(early.length);
    await ingest.remove([document?.id ?? '']);
    expect(await count()).toBe(early.length - 1);
  });

  test('an instant to come, a graph too large and what is no instant are refused, saying what was expected', async () => {
    const refusal = async (options: object, knownAt: string) =>
      (
        await apiOf(store, options)('query ($knownAt: DateTime) { stats(knownAt: $knownAt) { documents } }', {
          knownAt,
        })
      ).errors?.[0];
    expect((await refusal({ past: past() }, '2027-01-01T00:00:00Z'))?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      where: 'knownAt',
      expected: `${LATEST} or earlier`,
    });
    const small = createPast(store, { mostDocuments: 3 });
    expect((await refusal({ past: small }, DECIDED))?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      where: 'knownAt',
    });
    expect((await refusal({ past: undefined }, DECIDED))?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      where: 'knownAt',
    });
    expect((await refusal({}, '2026-01-01'))?.message).toContain('a moment with its offset');
  });
});

const LIST_OF_MEETINGS = {
  actors: [],
  countries: [],
  types: ['Meeting'],
  kinds: [],
  topics: [],
  words: [],
  from: null,
  to: null,
  confidence: 0,
  anySource: true,
  sources: [],
  asOf: null,
  order: 'NAME',
  descending: false,
  afterSort: null,
  afterKey: null,
  beforeSort: null,
  beforeKey: null,
  backward: false,
  limit: 500,
} as const;
