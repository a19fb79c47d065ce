/** What the log says of failures and requests, and what of clients is no failure. */
import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '../../server/model/errors.ts';
import { type Failure, PASSWORD, useTroubledServer } from '../support/troubled-server.ts';

const server = useTroubledServer();
const STATS = '{ stats { documents } }';

describe('a failure', () => {
  test('that is a bug is masked, and found in the log by the id that the answer bears', async () => {
    const cause = new Error(`bolt://neo4j:${PASSWORD}@db:7687 said: value = 'Somebody'`);
    server.troubled.fail(new AppError('STORE_FAILED', 'query stats/totals failed', {}, { cause }));
    const response = await server.post(STATS, { 'x-request-id': 'trace-7', authorization: `Bearer ${PASSWORD}` });
    expect(response.headers.get('x-request-id')).toBe('trace-7');
    const { errors } = (await response.json()) as Failure;
    expect(errors[0]?.extensions).toMatchObject({ code: 'STORE_FAILED', requestId: 'trace-7' });
    expect(server.named('failed')).toEqual([
      expect.objectContaining({
        level: 'error',
        requestId: 'trace-7',
        error: expect.objectContaining({ code: 'STORE_FAILED', cause: expect.objectContaining({ class: 'Error' }) }),
      }),
    ]);

    server.troubled.fail(new TypeError('nothing can be done'));
    const masked = await server.get('/export/nodes.csv');
    expect(masked.status).toBe(500);
    const text = await masked.text();
    expect(text).not.toContain('nothing can be done');
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL_ERROR', requestId: masked.headers.get('x-request-id') } }],
    });
    const query = (await (await server.post(STATS)).json()) as Failure;
    expect(query.errors[0]?.extensions).toMatchObject({ code: 'INTERNAL_ERROR', requestId: expect.any(String) });
    expect(JSON.stringify(server.lines())).not.toMatch(/not-to-be-seen|Somebody/);
    expect(JSON.stringify(server.lines())).toContain('nothing can be done');
  });

  test('of the one who asks is not put in the log as one', async () => {
    expect((await server.get('/nothing')).status).toBe(404);
    expect((await server.get('/export/nodes.csv?countries=Laos')).status).toBe(400);
    expect(
      (await ((await server.post('{ nothing }')).json() as Promise<Failure>)).errors[0]?.extensions?.requestId,
    ).toBe(undefined);
    expect(server.lines().filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('the log of requests', () => {
  test('has a line for each, with the operation and without what was asked', async () => {
    await server.post('query Secretly { stats { documents } }', { 'x-request-id': 'x<y>' });
    await (await server.get('/export/signatures.csv?person=person%2Fsomebody&from=2020-01-01')).text();
    await server.get('/health');
    await vi.waitFor(() => expect(server.named('request')).toHaveLength(3));
    const [query, file, probe] = server.named('request');
    expect(query).toMatchObject({
      level: 'info',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      method: 'POST',
      path: '/graphql',
      operation: 'Secretly',
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
    });
    expect(Number(query?.bytes)).toBeGreaterThan(100);
    expect(file).toMatchObject({ path: '/export/signatures.csv', status: 200 });
    expect(JSON.stringify(server.lines())).not.toMatch(/somebody|2020-01-01/);
    expect(probe).toMatchObject({ level: 'debug', path: '/health' });
  });
});

/** A request whose connection is in our hands. */
function raw(path: string, headers: Record<string, string> = {}) {
  const request: ClientRequest = ask(`${server.address}${path}`, { headers });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
  });
  request.end();
  return { request, answered };
}

describe('a client', () => {
  test('may call the server by any name, for it only reads', async () => {
    const { answered } = raw('/ready', { host: 'graph.example.org:8443' });
    expect((await answered).statusCode).toBe(200);
  });

  test('may send no more headers than 16 kilobytes', async () => {
    const { answered } = raw('/health', { 'x-much': 'x'.repeat(20_000) });
    expect((await answered).statusCode).toBe(431);
  });

  test('that leaves is nobody’s fault', async () => {
    server.troubled.hang();
    const { request, answered } = raw('/export/nodes.csv');
    answered.catch(() => undefined);
    await vi.waitFor(() => expect(server.troubled.reads).toBeGreaterThan(0));
    request.destroy();
    await vi.waitFor(() => expect(server.named('request')).toEqual([expect.objectContaining({ brokenOff: true })]));
    server.troubled.letGo();
    expect((await server.get('/export/nodes.csv')).status).toBe(200);
    expect(server.lines().filter(({ level }) => level === 'error')).toEqual([]);
  });
});
