/** What those ask who watch over the server, and how it ends. */
import { describe, expect, test, vi } from 'vitest';
import { away } from '../support/troubled.ts';
import { useTroubledServer } from '../support/troubled-server.ts';

const server = useTroubledServer();
const STATS = '{ stats { documents } }';

describe('/health', () => {
  test('says that the server lives without asking the database, also while that is away', async () => {
    server.troubled.hang();
    const response = await server.get('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', version: '1.2.3' });
    expect(server.troubled.reads).toBe(0);
  });
});

describe('/ready', () => {
  test('says what answers', async () => {
    const [row] = await server.real().read('graph/revision', {});
    expect(row?.revision).toBeGreaterThan(0);
    const response = await server.get('/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ready',
      version: '1.2.3',
      engine: 'neo4j',
      engineVersion: '5.26.0',
      revision: row?.revision,
    });
  });

  test('says no while the database fails or is silent, once for all who ask', async () => {
    server.troubled.fail(away());
    const failing = await server.get('/ready');
    expect(failing.status).toBe(503);
    expect(Number(failing.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await failing.json()).toEqual({
      errors: [
        {
          message: 'Neo4j does not answer',
          extensions: {
            code: 'STORE_UNAVAILABLE',
            found: 'ServiceUnavailable',
            requestId: failing.headers.get('x-request-id'),
          },
        },
      ],
    });
    server.troubled.fail(null);
    await vi.waitFor(async () => expect((await server.get('/ready')).status).toBe(200), 20_000);
    server.troubled.hang();
    const before = server.troubled.reads;
    const silent = await Promise.all(Array.from({ length: 10 }, () => server.get('/ready')));
    expect(silent.map(({ status }) => status)).toEqual(Array(10).fill(503));
    expect(server.troubled.reads - before).toBe(1);
  });

  test('says no, and goes on answering, from the moment at which the server is told to stop', async () => {
    const draining = await server.start({ drain: 1_000 });
    const closed = draining.close();
    const ready = await fetch(`${draining.address}/ready`);
    expect(ready.status).toBe(503);
    expect(ready.headers.get('connection')).toBe('close');
    expect((await fetch(`${draining.address}/health`)).status).toBe(200);
    expect((await fetch(`${draining.address}/export/nodes.csv`)).status).toBe(200);
    await closed;
    await expect(fetch(`${draining.address}/ready`)).rejects.toThrow();
  });
});

describe('the end', () => {
  test('lets requests under way finish, and ends their connections', async () => {
    const own = await server.start({ grace: 60_000 });
    server.troubled.hang();
    const query = fetch(`${own.address}/graphql?query=${encodeURIComponent(STATS)}`);
    await vi.waitFor(() => expect(server.troubled.reads).toBeGreaterThan(0));
    const before = server.troubled.reads;
    const file = fetch(`${own.address}/export/graph.json`);
    await vi.waitFor(() => expect(server.troubled.reads).toBeGreaterThan(before));
    let closed = false;
    const closing = own.close().then(() => {
      closed = true;
    });
    await expect(fetch(`${own.address}/health`)).rejects.toThrow();
    expect(closed).toBe(false);
    server.troubled.letGo();
    for (const answer of await Promise.all([query, file])) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('connection')).toBe('close');
      expect((await answer.text()).length).toBeGreaterThan(10);
    }
    await closing;
    expect(server.named('stopping')).toEqual([expect.objectContaining({ open: 2 })]);
    expect(server.lines().filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  test('does not wait for connections that are kept but not used', async () => {
    const own = await server.start({ grace: 60_000 });
    await (await fetch(`${own.address}/health`)).text();
    await own.close();
  });

  test('comes when the time is over, and says what it broke off', async () => {
    const own = await server.start({ grace: 50 });
    server.troubled.hang();
    const answer = fetch(`${own.address}/export/graph.json`);
    answer.catch(() => undefined);
    await vi.waitFor(() => expect(server.troubled.reads).toBeGreaterThan(0));
    await own.close();
    await expect(answer).rejects.toThrow();
    expect(server.lines().filter(({ level }) => level === 'warn')).toEqual([expect.objectContaining({ open: 1 })]);
  });
});
