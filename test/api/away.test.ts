/** What is answered while the database is away, and what the log says of it. */
import { describe, expect, test, vi } from 'vitest';
import type { Store } from '../../server/store/index.ts';
import { away } from '../support/troubled.ts';
import { type Failure, useTroubledServer } from '../support/troubled-server.ts';

const server = useTroubledServer();
const STATS = '{ stats { documents } }';

describe('while the database is away', () => {
  const LISTS = `query Overview {
    node(id: "country/la") { id }
    signatures(first: 3) { nodes { person { name } evidence { quote } } }
  }`;

  test.each(['application/json', 'application/graphql-response+json', 'text/event-stream'])(
    'a query is answered 503 in %s, without half an answer',
    async (accept) => {
      server.troubled.fail(away());
      const response = await server.post('query Some { node(id: "country/la") { id } topics: __typename }', { accept });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      const text = await response.text();
      expect(text).toContain('"STORE_UNAVAILABLE"');
      expect(text).not.toMatch(/"data":\s*\{|"http"/);
      if (accept === 'text/event-stream') return;
      const { errors } = JSON.parse(text) as Failure;
      expect(errors).toHaveLength(1);
      expect(errors[0]?.extensions).toEqual({
        code: 'STORE_UNAVAILABLE',
        found: 'ServiceUnavailable',
        requestId: response.headers.get('x-request-id'),
      });
    },
  );

  test('no answer is made of what was read before it went', async () => {
    const whole = (await (await server.post(LISTS)).json()) as { data: { node: unknown } };
    expect(whole.data.node).not.toBeNull();
    const needed = server.troubled.reads;
    expect(needed).toBeGreaterThan(1);
    for (let reads = 0; reads < needed; reads++) {
      const other = await server.start();
      server.troubled.failAfter(reads, away());
      const response = await fetch(`${other.address}/graphql?query=${encodeURIComponent(LISTS)}`);
      expect(response.status).toBe(503);
      expect(((await response.json()) as Failure).data).toBeUndefined();
      server.troubled.fail(null);
      await other.close();
    }
  });

  test.each(['signatures.csv', 'nodes.csv', 'edges.csv', 'graph.json', 'graph.graphml'])(
    '/export/%s is answered 503',
    async (file) => {
      server.troubled.fail(away());
      const response = await server.get(`/export/${file}`);
      expect(response.status).toBe(503);
      expect(response.headers.get('content-disposition')).toBeNull();
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    },
  );

  test('an export that has begun is broken off, so that nobody takes it for the whole', async () => {
    let pages = 0;
    const read: Store['read'] = async (name, params) => {
      const rows = await server.real().read(name, params);
      if (name !== 'signature/list') return rows;
      pages += 1;
      if (pages > 1) throw away();
      const [{ page }] = rows as unknown as [{ page: readonly unknown[] }];
      return [
        { total: 1_000, skipped: 0, page: Array.from({ length: 200 }, (_, at) => page[at % page.length]) },
      ] as never;
    };
    const other = await server.start({ store: { ...server.troubled.store, read } });
    const response = await fetch(`${other.address}/export/signatures.csv`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(pages).toBe(2);
    await vi.waitFor(() => expect(server.named('request')).toEqual([expect.objectContaining({ brokenOff: true })]));
    await other.close();
  });

  test('is told in the log when it goes and when it is back, not with every request', async () => {
    server.troubled.fail(away());
    for (let at = 0; at < 10; at++) expect((await server.post(STATS)).status).toBe(503);
    await vi.waitFor(() => expect(server.named('the database does not answer')).toHaveLength(1));
    server.troubled.fail(null);
    await vi.waitFor(async () => expect((await server.post(STATS)).status).toBe(200), 20_000);
    expect(server.named('the database answers again')).toEqual([
      expect.objectContaining({ level: 'info', refused: expect.any(Number) }),
    ]);
    expect(server.lines().filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});
