/** The server as a browser or a script meets it, on a free port. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../server/http.ts';
import type { Store } from '../../server/store/index.ts';
import { goldStore } from '../support/store.ts';

let store: Store;
let server: RunningServer;
let folder: string;
const get = (path: string, init?: RequestInit) => fetch(`${server.address}${path}`, init);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-page-'));
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html><title>Signatory</title>');
  writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
  store = await goldStore();
  server = await serve({ store, host: '127.0.0.1', port: 0, version: '1.2.3', page: join(folder, 'page') });
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  test('gives the page with a content policy that allows no foreign or inline script', async () => {
    const response = await get('/');
    expect(await response.text()).toContain('<title>Signatory</title>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('answers the API, and gives GraphiQL to a browser under a policy of its own', async () => {
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stats { documents version } }' }),
    });
    expect(await response.json()).toEqual({ data: { stats: { documents: 36, version: '1.2.3' } } });
    const page = await get('/graphql', { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'unsafe-inline'");
    expect(page.headers.get('content-security-policy')).not.toContain('http');
  });

  test('refuses a body of more than a megabyte, announced or not', async () => {
    const body = JSON.stringify({ query: '{ stats { documents } }', variables: { pad: 'x'.repeat(1_100_000) } });
    const announced = await get('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(announced.status).toBe(413);
    expect(await announced.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const streamed = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
  });

  test('says that it is well, and that the graph in its folder can be asked', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok', version: '1.2.3' });
    expect(await (await get('/ready')).json()).toMatchObject({ status: 'ready', version: '1.2.3', engine: 'grafeo' });
  });

  test('exports the ledger with its conditions', async () => {
    const response = await get('/export/signatures.csv?countries=CN&from=2020-01-01');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="signatures.csv"');
    const [header, line, end] = (await response.text()).split('\r\n');
    expect(header).toContain('date,agreement,kind,status,person,office,on_behalf_of');
    expect(line).toContain(
      '2021-02-19,minutes of the seventh meeting of their ministries on crime prevention,MINUTES,SIGNED,Zhao Kezhi,Minister of Public Security,Ministry of Public Security',
    );
    expect(end).toBe('');
  });

  test('exports the whole graph', async () => {
    const { nodes, links } = (await (await get('/export/graph.json')).json()) as {
      nodes: { id: string }[];
      links: { source: string; target: string }[];
    };
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(links.length).toBeGreaterThan(500);
    expect(links.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    const xml = await (await get('/export/graph.graphml')).text();
    expect(xml.match(/<node /g)).toHaveLength(nodes.length);
    expect(xml.match(/<edge /g)).toHaveLength(links.length);
    const lines = (await (await get('/export/nodes.csv')).text()).trim().split('\r\n');
    expect(lines).toHaveLength(nodes.length + 1);
  });

  test.each([
    ['/export/signatures.csv?kinds=FOO', 400, 'kinds'],
    ['/export/signatures.csv?from=yesterday', 400, 'from'],
    ['/export/graph.json?countries=Laos', 400, 'countries'],
  ])('refuses %s before the first byte', async (path, status, where) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT', where } }] });
  });

  test.each(['/export/secrets.csv', '/nothing', '/..%2fsecret.txt', '/%2e%2e/secret.txt'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('gives no file outside the page to a path that climbs', async () => {
    const port = Number(new URL(server.address).port);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write('GET /../secret.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      );
      let text = '';
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('end', () => resolve(text));
    });
    expect(answer).toContain('404');
    expect(answer).not.toContain('not for anybody');
  });

  test.each(['//', 'http://[', '*'])('cannot read the address %s, and says so', async (address) => {
    const port = Number(new URL(server.address).port);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
      );
      let text = '';
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('end', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1.1 40[04]/);
  });

  test('takes nothing but reads outside the API', async () => {
    expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(400);
    expect((await get('/export/signatures.csv', { method: 'DELETE' })).status).toBe(400);
  });

  test('says which port is taken', async () => {
    const port = Number(new URL(server.address).port);
    await expect(serve({ store, host: '127.0.0.1', port, version: '0', page: folder })).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining(`port ${port}`),
    });
  });
});
