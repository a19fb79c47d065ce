/** What was true in the world on a day, and what was known of it at an instant. Expected answers are what the documents say. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPast } from '../../server/ingest/past.ts';
import { createIngest, type Ingest } from '../../server/ingest.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { apiOf, dataOf } from '../support/api.ts';
import { dumpOf } from '../support/dump.ts';
import { goldInput, goldNames, goldSheet } from '../support/gold.ts';
import { answersTo, knownOf, QUESTIONS } from '../support/graphql-questions.ts';
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
