/** What the API refuses, and what it keeps to itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../server/api/examples.ts';
import { apiSchema } from '../../server/api/schema.ts';
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
    expect(await refusal(`{ ${pages('500')} }`)).toMatchObject({ code: 'LIMIT_EXCEEDED', where: 'fields' });
    expect(await refusal(`query ($n: Int) { ${pages('$n')} }`, { n: 500 })).toMatchObject({ where: 'fields' });
    expect((await ask(`query ($n: Int) { ${pages('$n')} }`, { n: 20 })).errors).toBeUndefined();
    const many = Array.from({ length: 200 }, (_, index) => `a${index}: graph(limit: 3000) { nodes { id name } }`).join(
      ' ',
    );
    expect(await refusal(`{ ${many} }`)).toMatchObject({ code: 'LIMIT_EXCEEDED', where: 'fields' });
    const spread = `fragment F on Query { ${pages('400')} } query { ...F }`;
    expect(await refusal(spread)).toMatchObject({ code: 'LIMIT_EXCEEDED', where: 'fields' });
  });

  test('a query that is too long', async () => {
    expect(await refusal(`{ ${'stats { documents } '.repeat(1500)} }`)).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  test('a query that takes too long', async () => {
    const slow: Store = { ...store, read: () => new Promise(() => undefined) };
    const { errors } = await apiOf(slow, { limits: { time: 50 } })('{ stats { documents } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', expected: 'at most 50 ms' });
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

  test('changes: there are no mutations', async () => {
    expect(apiSchema().getMutationType() ?? null).toBeNull();
    expect((await refusal('mutation { remove(id: "x") }')).message).toMatch(/mutation/i);
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
      const { errors } = await ask(query ?? '', JSON.parse(variables ?? '{}') as object as Record<string, unknown>);
      expect(errors).toBeUndefined();
    },
  );
  test('there are five of them', () => expect(EXAMPLES).toHaveLength(5));
});
