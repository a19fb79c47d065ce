/** What the API refuses, and what it keeps to itself. */
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../server/api/examples.ts';
import { createApi } from '../../server/api/yoga.ts';
import { AppError } from '../../server/model/errors.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { apiOf } from '../support/api.ts';

let store: Store;
let ask: ReturnType<typeof apiOf>;
beforeAll(async () => {
  store = await openMemoryStore();
  ask = apiOf(store);
});
afterAll(() => store.close());

const refusal = async (query: string, variables = {}) => {
  const { errors } = await ask(query, variables);
  return { ...errors?.[0]?.extensions, message: errors?.[0]?.message };
};

describe('the API refuses', () => {
  /** One query beyond each limit, with what is said of it. */
  const many = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => text(i)).join(' ');
  test.each([
    ['length', `{ stats { documents } } #${'x'.repeat(100_000)}`, 'at most 100000', '100025'],
    ['tokens', `{ ${'stats { documents } '.repeat(1500)} }`, 'at most 4000', 'more than 4000'],
    ['depth', `{ country(id: "kh") { ${'country { '.repeat(20)} id ${'} '.repeat(20)} } }`, 'at most 16', '22'],
    ['depth', `{ actors(filter: ${'['.repeat(3900)}) { totalCount } }`, 'at most 16', 'more'],
    ['breadth', `{ stats { ${'documents '.repeat(151)} } }`, 'at most 150', '151'],
    [
      'aliases',
      `{ ${many(3, (i) => `s${i}: stats { ${many(100, (j) => `d${j}: documents`)} }`)} }`,
      'at most 300',
      '303',
    ],
    ['directives', `{ stats { documents ${'@include(if: true) '.repeat(65)} } }`, 'at most 64', '65'],
    [
      'cost',
      '{ agreements(first: 500) { nodes { id name relations(first: 500) { nodes { id } } } } }',
      'at most 250000',
      '502001',
    ],
  ] as const)(
    'what goes beyond the limit of %s, saying so, and answers others',
    async (where, query, expected, found) => {
      const said = await refusal(query);
      expect(said).toMatchObject({ code: 'LIMIT_EXCEEDED', where, message: expect.stringMatching(/^[a-z ,:-]{20,}/i) });
      expect(said).toMatchObject({ expected, found });
      expect((await ask('{ stats { documents } }')).data).toEqual({ stats: { documents: 0 } });
    },
  );

  test('a batch of too many operations, and one that costs too much in all', async () => {
    const api = createApi({ store, version: '0' });
    const send = async (operations: readonly object[]) => {
      const response = await api.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(operations),
      });
      return (await response.json()) as { errors?: { extensions: object }[] } & { errors?: { extensions: object }[] }[];
    };
    const small = { query: '{ stats { documents } }' };
    expect(await send(Array(10).fill(small))).toHaveLength(10);
    expect((await send(Array(11).fill(small))).errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      where: 'batch',
      expected: 'at most 10',
      found: '11',
    });
    const answers = await send(
      Array(10).fill({
        query: '{ graph(limit: 3000) { nodes { id name type kind from } edges { id type source target } } }',
      }),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions);
    expect(codes[0]).toBeUndefined();
    expect(codes[9]).toMatchObject({ code: 'LIMIT_EXCEEDED', where: 'cost' });
  });

  test('nothing of introspection', async () => {
    const all = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, inputValueDeprecation: true });
    expect((await ask<{ __schema: { types: unknown[] } }>(all)).data.__schema.types.length).toBeGreaterThan(50);
  });

  test('a query nested too deeply', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'id' : `id country { ${deep(levels - 1)} }`);
    expect(await refusal(`{ country(id: "kh") { ${deep(30)} } }`)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      where: 'depth',
    });
    expect((await ask(`{ country(id: "kh") { ${deep(5)} } }`)).errors).toBeUndefined();
  });

  test('a query that asks for too much at once, also by aliases, fragments and variables', async () => {
    const pages = (first: string) =>
      `agreements(first: ${first}) { nodes { relations(first: ${first}) { nodes { evidence { quote } } } } }`;
    expect(await refusal(`{ ${pages('500')} }`)).toMatchObject({ code: 'LIMIT_EXCEEDED', where: 'cost' });
    expect(await refusal(`query ($n: Int) { ${pages('$n')} }`, { n: 500 })).toMatchObject({ where: 'cost' });
    expect((await ask(`query ($n: Int) { ${pages('$n')} }`, { n: 20 })).errors).toBeUndefined();
    const many = Array.from({ length: 50 }, (_, index) => `a${index}: graph(limit: 3000) { nodes { id name } }`).join(
      ' ',
    );
    expect(await refusal(`{ ${many} }`)).toMatchObject({ code: 'LIMIT_EXCEEDED', where: 'cost' });
    const spread = `fragment F on Query { ${pages('400')} } query { ...F }`;
    expect(await refusal(spread)).toMatchObject({ code: 'LIMIT_EXCEEDED', where: 'cost' });
  });

  test('a query that takes too long', async () => {
    const slow: Store = { ...store, read: () => new Promise(() => undefined) };
    const { errors } = await apiOf(slow, { limits: { time: 50 } })('{ stats { documents } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      where: 'time',
      expected: 'at most 50 ms',
      found: 'more than 50 ms',
    });
  });

  test('a query that takes too long, and has the store end what it works on', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const slow: Store = {
      ...store,
      read: (_name, _params, signal) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    };
    await apiOf(slow, { limits: { time: 50 } })('{ stats { documents } }');
    expect(signals.map((signal) => signal?.aborted)).toEqual(signals.map(() => true));
    expect(signals.length).toBeGreaterThan(0);
  });

  test('to work on for somebody who has gone away', async () => {
    const gone = new AbortController();
    const reads: string[] = [];
    const watched: Store = {
      ...store,
      read: (name, params, signal) => {
        reads.push(name);
        gone.abort();
        return store.read(name, params, signal);
      },
    };
    const logged: unknown[] = [];
    const api = createApi({ store: watched, version: '0', log: (error) => logged.push(error) });
    const body = JSON.stringify({ query: '{ node(id: "country/kh") { id } later: stats { documents } }' });
    const headers = { 'content-type': 'application/json' };
    const response = await api.fetch(
      'http://localhost/graphql',
      { method: 'POST', headers, body },
      { signal: gone.signal },
    );
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors.map(({ extensions }) => extensions)).toContainEqual({ code: 'CANCELLED' });
    expect(reads).toHaveLength(1);
    expect(logged).toEqual([]);
  });

  test.each([
    ['Date', '2024-02-30'],
    ['Date', '30.3.2024'],
    ['Date', '2024-03'],
  ])('a %s that is none: %s', async (where, value) => {
    const variables = await refusal('query ($on: Date) { agreements(asOf: $on) { totalCount } }', { on: value });
    expect(variables.message).toContain('a calendar day such as 2024-03-30');
    expect(await refusal(`{ agreements(asOf: "${value}") { totalCount } }`)).toMatchObject({
      code: 'BAD_INPUT',
      where,
    });
  });

  test('a country code that is none', async () => {
    expect(await refusal('{ actors(filter: { countries: ["KHM"] }) { totalCount } }')).toMatchObject({
      code: 'BAD_INPUT',
      where: 'CountryCode',
    });
  });
});

describe('errors', () => {
  const failing = (error: Error): Store => ({ ...store, read: () => Promise.reject(error) });

  test('a bug is logged and masked', async () => {
    const logged: unknown[] = [];
    const bug = new Error('secret path /home/somebody');
    const answer = await apiOf(failing(bug), { log: (error) => logged.push(error) })('{ stats { documents } }');
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer.errors?.[0]).toMatchObject({ path: ['stats'], extensions: { code: 'INTERNAL_ERROR' } });
    expect(logged).toEqual([bug]);
  });

  test('an error made on purpose reaches the client with its code', async () => {
    const error = new AppError('STORE_UNAVAILABLE', 'the graph has been closed', { where: 'graph' });
    const answer = await apiOf(failing(error))('{ stats { documents } }');
    expect(answer.errors?.[0]).toMatchObject({
      message: 'the graph has been closed',
      extensions: { code: 'STORE_UNAVAILABLE', where: 'graph' },
    });
  });

  test.each([
    ['{ stats {', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($n: Int!) { actors(first: $n) { totalCount } }', 'BAD_INPUT'],
    ['query A { stats { documents } } query B { stats { documents } }', 'BAD_INPUT'],
    ['{ actors(after: "x") { totalCount } }', 'BAD_INPUT'],
  ])('each error of %s has a code', async (query, code) => {
    const { errors = [] } = await ask(query);
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors) expect(extensions).toMatchObject({ code });
  });

  test('a field that is not there is pointed out', async () => {
    expect((await refusal('{ stats { nothing } }')).message).toContain('Cannot query field "nothing" on type "Stats"');
  });
});

describe('GraphiQL', () => {
  test('comes whole, asks nobody else, and opens with the examples', async () => {
    const api = createApi({ store, version: '0' });
    const response = await api.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="?https?:/);
    for (const { query } of EXAMPLES) expect(html).toContain(/query (\w+)/.exec(query)?.[1]);
  });

  test.each(EXAMPLES.map(({ query, variables }) => [/query (\w+)/.exec(query)?.[1], query, variables]))(
    'the example %s is valid',
    async (_, query, variables) => {
      const { errors = [] } = await ask(query ?? '', JSON.parse(variables ?? '{}') as Record<string, unknown>);
      // Whom one of them names is not in an empty graph.
      expect(errors.filter(({ extensions }) => extensions?.code !== 'NOT_FOUND')).toEqual([]);
    },
  );
  test('there are twelve of them', () => expect(EXAMPLES).toHaveLength(12));
});
