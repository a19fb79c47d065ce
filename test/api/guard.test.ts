/** The server as it guards itself: against forms of other sites, against too many requests; and what it spares both sides. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, type ServeOptions, serve } from '../../server/http.ts';
import { createIngest } from '../../server/ingest.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';

const QUERY = '{ stats { documents } }';
const LEDGER = '{ signatures(first: 100) { nodes { on agreement { name } person { name } evidence { quote } } } }';
const TEXT =
  'HANOI, Jan. 9, 2018 - Minister of Public Security To Lam and Sar Kheng, Minister of Interior of Cambodia, signed a memorandum of understanding on cooperation for 2018 in Hanoi on Tuesday.';

let store: Store;
let folder: string;
const running: RunningServer[] = [];
const started = async (options: Partial<ServeOptions> = {}): Promise<string> => {
  const server = await serve({ store, host: '127.0.0.1', port: 0, version: '1', page: folder, ...options });
  running.push(server);
  return `${server.address}/graphql`;
};
const posted = (
  address: string,
  headers: Record<string, string> = {},
  body: string = JSON.stringify({ query: QUERY }),
) => fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
const byGet = (address: string, query: string, headers: Record<string, string> = {}) =>
  fetch(`${address}?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json', ...headers } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-guard-'));
  store = await openMemoryStore();
  await createIngest(store).load([{ source: 'a.txt', bytes: new TextEncoder().encode(TEXT) }]);
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.close()));
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('forms of other sites', () => {
  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', ''])(
    'what a form can send is refused: %s',
    async (type) => {
      const address = await started();
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'query={stats{documents}}',
      });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN', where: 'content-type' } }],
      });
    },
  );

  test('it is taken with a header of which a browser asks first', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-graphql-yoga-csrf': '1' };
    const response = await posted(await started(), headers, `query=${encodeURIComponent(QUERY)}`);
    expect(await response.json()).toEqual({ data: { stats: { documents: 1 } } });
  });
});

describe('pages of other sites', () => {
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
  const allowed = async (address: string, origin: string) => {
    const before = await fetch(address, { method: 'OPTIONS', headers: { origin, ...preflight } });
    const answer = await posted(address, { origin });
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    return [before, answer].map(({ headers }) => headers.get('access-control-allow-origin'));
  };

  test('may read nothing, unless a setting names them', async () => {
    expect(await allowed(await started(), 'https://example.org')).toEqual([null, null]);
    const two = await started({ origins: ['https://example.org', 'https://example.com'] });
    expect(await allowed(two, 'https://example.org')).toEqual(['https://example.org', 'https://example.org']);
    expect(await allowed(two, 'https://example.net')).toEqual([null, null]);
    const one = await started({ origins: ['https://example.org'] });
    expect(await allowed(one, 'https://example.net')).toEqual([null, null]);
    expect(await allowed(one, 'null')).toEqual([null, null]);
    const all = await started({ origins: ['*'] });
    expect(await allowed(all, 'https://example.net')).toEqual(['https://example.net', 'https://example.net']);
  });
});

describe('too many requests', () => {
  test('are refused by address, saying when to come again', async () => {
    const address = await started({ rate: 3 });
    for (let i = 0; i < 3; i++) expect((await posted(address)).status).toBe(200);
    const response = await posted(address);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', where: 'rate', expected: 'at most 3 requests a minute' } }],
    });
    expect((await fetch(address.replace('/graphql', '/health'))).status).toBe(200);
  });

  test('behind a proxy by the address that it tells, and by nobody else’s word', async () => {
    const direct = await started({ rate: 1 });
    await posted(direct, { 'x-forwarded-for': '192.0.2.1' });
    expect((await posted(direct, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(429);
    const proxied = await started({ rate: 1, proxies: 1 });
    expect((await posted(proxied, { 'x-forwarded-for': '198.51.100.7, 192.0.2.1' })).status).toBe(200);
    expect((await posted(proxied, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(200);
    expect((await posted(proxied, { 'x-forwarded-for': '198.51.100.8, 192.0.2.1' })).status).toBe(429);
  });
});

describe('queries by GET', () => {
  test('have a tag, by which the answer is not sent again until the graph is another', async () => {
    const address = await started();
    const first = await byGet(address, QUERY);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(await first.json()).toEqual({ data: { stats: { documents: 1 } } });
    const again = await byGet(address, QUERY, { 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await byGet(address, '{ stats { entities } }')).headers.get('etag')).not.toBe(tag);
    const ingest = createIngest(store);
    const bytes = new TextEncoder().encode(TEXT.replace('Hanoi on', 'Hue on'));
    const [report] = await ingest.load([{ source: 'b.txt', bytes }]);
    expect((await byGet(address, QUERY, { 'if-none-match': tag })).status).toBe(200);
    await ingest.remove([report?.id ?? '']);
  });

  test('may be kept for as long as a setting says', async () => {
    expect((await byGet(await started({ maxAge: 60 }), QUERY)).headers.get('cache-control')).toBe('public, max-age=60');
  });

  test.each(['{ nothing }', '{ stats {', '{ actors(after: "x") { totalCount } }'])(
    'are not kept with an error: %s',
    async (query) => {
      const { headers } = await byGet(await started(), query);
      expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    },
  );

  test('are not kept where they show a token, nor where they are posted', async () => {
    const address = await started();
    expect((await byGet(address, QUERY, { authorization: 'Bearer x' })).headers.get('etag')).toBeNull();
    expect((await posted(address)).headers.get('cache-control')).toBe('no-store');
  });

  test.each(['variables', 'extensions'])('are refused where the %s are no JSON', async (name) => {
    const response = await fetch(`${await started()}?query=${encodeURIComponent(QUERY)}&${name}=%7B`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  });
});

describe('answers', () => {
  const encoded = (address: string, encoding: string, query: string) =>
    new Promise<[string | undefined, number]>((resolve, reject) => {
      const url = `${address}?query=${encodeURIComponent(query)}`;
      const sent = ask(url, { headers: { accept: 'application/json', 'accept-encoding': encoding } }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () => resolve([response.headers['content-encoding'], bytes]));
      });
      sent.on('error', reject);
      sent.end();
    });

  test('come as br or gzip to those who take them so, when that is worth it', async () => {
    const address = await started();
    const long = `{ ${Array.from({ length: 40 }, (_, i) => `s${i}: stats { documents entities relations }`).join(' ')} }`;
    const [plain, whole] = await encoded(address, 'identity', long);
    expect(plain).toBeUndefined();
    for (const encoding of ['br', 'gzip']) {
      const [found, bytes] = await encoded(address, encoding, long);
      expect(found).toBe(encoding);
      expect(bytes).toBeLessThan(whole / 3);
    }
    expect((await encoded(address, 'br, gzip', QUERY))[0]).toBeUndefined();
  });

  test.each([
    ['accept', { accept: 'image/png' }, 406],
    ['content-type', { 'content-type': 'image/png', 'x-graphql-yoga-csrf': '1' }, 415],
  ] as const)('say what is wrong with the header %s', async (where, headers, status) => {
    const response = await posted(await started(), headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT', where } }] });
  });
});

describe('persisted documents', () => {
  const file = () => {
    const path = join(folder, 'persisted.json');
    writeFileSync(path, JSON.stringify({ count: QUERY, ledger: LEDGER }));
    return path;
  };

  test('are asked by their id, in three ways', async () => {
    const address = await started({ persisted: file() });
    const data = { data: { stats: { documents: 1 } } };
    const named = await posted(address, {}, JSON.stringify({ documentId: 'count' }));
    expect(await named.json()).toEqual(data);
    const hashed = await posted(
      address,
      {},
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'count' } } }),
    );
    expect(await hashed.json()).toEqual(data);
    const got = await fetch(`${address}?documentId=count`, { headers: { accept: 'application/json' } });
    expect(await got.json()).toEqual(data);
    expect(got.headers.get('etag')).not.toBeNull();
    expect(await (await posted(address)).json()).toEqual(data);
  });

  test('nothing else is answered where a setting says so', async () => {
    const address = await started({ persisted: file(), persistedOnly: true });
    expect(await (await posted(address)).json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const unknown = await posted(address, {}, JSON.stringify({ documentId: 'other' }));
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    const nothing = await posted(address, {}, '{}');
    expect(await nothing.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  });

  test('a file that is none is told of at the start', async () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{ "a": "{ stats {" }');
    await expect(started({ persisted: path })).rejects.toMatchObject({ code: 'BAD_SETTING', details: { where: path } });
    await expect(started({ persisted: join(folder, 'none') })).rejects.toMatchObject({ code: 'BAD_SETTING' });
  });
});
