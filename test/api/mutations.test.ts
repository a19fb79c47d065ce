/** Documents loaded and removed by the API: what becomes of each, and how it is told. */
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import {
  type Answer,
  asked,
  atEnd,
  closeAll,
  followed,
  type Job,
  LOAD,
  loaded,
  site,
  started,
  TEXT,
  TOKEN,
  text,
} from '../support/jobs.ts';

afterEach(closeAll);

describe('loading', () => {
  test('tells from the first to the last what becomes of each document', async () => {
    const { address } = await started();
    const events = await loaded(address, [text('a.txt'), text('b.txt', ' '), text('../c/again.txt')]);
    const last = events.at(-1);
    expect(last).toMatchObject({ state: 'DONE', total: 3, done: 3, loaded: 1, unchanged: 1, failed: 1, error: null });
    expect(last?.documents).toMatchObject([
      { source: 'a.txt', status: 'LOADED', found: { persons: 2, agreements: 1 }, error: null },
      { source: 'b.txt', status: 'FAILED', document: null, error: { code: 'BAD_DOCUMENT' } },
      { source: 'again.txt', status: 'UNCHANGED' },
    ]);
    expect(events.map(({ done }) => done)).toEqual(events.map(({ done }) => done).sort());
    const { data } = await asked<{ signatures: { totalCount: number } }>(address, '{ signatures { totalCount } }');
    expect(data?.signatures.totalCount).toBe(2);
  });

  test('takes a file as an upload', async () => {
    const { address } = await started();
    const form = new FormData();
    form.set('operations', JSON.stringify({ query: LOAD, variables: { documents: [{ upload: null }] } }));
    form.set('map', JSON.stringify({ 0: ['variables.documents.0.upload'] }));
    form.set('0', new File([`---\ntitle: A digest\n---\n\n${TEXT}`], 'digest.md'));
    const send = (headers: Record<string, string>) => fetch(address, { method: 'POST', headers, body: form });
    expect((await send({})).status).toBe(403);
    const { data } = (await (await send({ 'x-graphql-yoga-csrf': '1', accept: 'application/json' })).json()) as Answer<{
      loadDocuments: Job;
    }>;
    const events = await followed(address, data?.loadDocuments.id ?? '');
    expect(events.at(-1)?.documents).toMatchObject([
      { source: 'digest.md', status: 'LOADED', document: { title: 'A digest' } },
    ]);
  });

  test('takes a page from an address, packed and behind a redirect, and names the address', async () => {
    const { address } = await started({ fetchPrivate: true });
    const origin = await site((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
        response.end(
          gzipSync(`<!doctype html><title>A report</title><article><h1>A report</h1><p>${TEXT}</p></article>`),
        );
      }
    });
    const events = await loaded(address, [{ url: `${origin}/old` }]);
    expect(events.at(-1)?.documents).toMatchObject([
      { source: `${origin}/old`, status: 'LOADED', document: { title: 'A report', url: `${origin}/old` } },
    ]);
  });

  test('says of each address why nothing comes from it, and loads the others', async () => {
    const { address } = await started({ fetchPrivate: true, maxDocumentBytes: 10_000 });
    const origin = await site((request, response) => {
      const type = { 'content-type': 'text/plain' };
      if (request.url === '/image') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/large') response.writeHead(200, type).end('x'.repeat(20_000));
      else if (request.url === '/bomb')
        response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000)));
      else if (request.url === '/broken')
        response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end('no gzip');
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      else if (request.url === '/cut') {
        response.writeHead(200, { ...type, 'content-length': 1000 });
        response.write('x');
        response.destroy();
      } else response.writeHead(404).end('no');
    });
    const paths = ['image', 'loop', 'large', 'bomb', 'broken', 'file', 'cut', 'missing'];
    const events = await loaded(address, [...paths.map((path) => ({ url: `${origin}/${path}` })), text('a.txt')]);
    const last = events.at(-1);
    expect(last?.documents.map(({ error }) => error?.code ?? null)).toEqual([
      'BAD_DOCUMENT',
      'BAD_DOCUMENT',
      'TOO_LARGE',
      'TOO_LARGE',
      'BAD_DOCUMENT',
      'BAD_INPUT',
      'BAD_DOCUMENT',
      'BAD_DOCUMENT',
      null,
    ]);
    expect(last).toMatchObject({ state: 'DONE', loaded: 1, failed: 8 });
  });

  test('asks no address within its own network', async () => {
    const { address } = await started();
    let asked = 0;
    const origin = await site((_, response) => {
      asked++;
      response.writeHead(200, { 'content-type': 'text/plain' }).end(TEXT);
    });
    const { port } = new URL(origin);
    const urls = [
      origin,
      `http://localhost:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://2130706433:${port}/`,
      `http://0x7f.1:${port}/`,
      'http://169.254.169.254/latest/meta-data/',
      'http://10.0.0.1/',
      'http://[fd00::1]/',
      'http://0.0.0.0/',
      'http://user:secret@example.org/',
      'ftp://example.org/',
      'file:///etc/passwd',
      'nothing',
    ];
    const events = await loaded(
      address,
      urls.map((url) => ({ url })),
    );
    expect(events.at(-1)?.documents.map(({ error }) => error?.code)).toEqual(urls.map(() => 'BAD_INPUT'));
    expect(asked).toBe(0);
  });

  test.each([
    ['nothing', [], 'BAD_INPUT'],
    ['too many', Array.from({ length: 501 }, (_, i) => text(`${i}`)), 'LIMIT_EXCEEDED'],
    ['two things at once', [{ ...text('a'), url: 'https://example.org' }], 'BAD_INPUT'],
  ])('refuses %s', async (_, documents, code) => {
    const { address } = await started();
    expect((await asked(address, LOAD, { documents })).errors?.[0]?.extensions).toMatchObject({ code });
  });

  test('refuses more than may wait, and goes on with what does', async () => {
    const { address, store } = await started({ maxUploadBytes: 1000 });
    let go: () => void = () => undefined;
    const held = store.write(() => new Promise<void>((resolve) => (go = resolve)));
    const long = text('long.txt', TEXT.padEnd(900));
    const jobs = [];
    for (let i = 0; i < 5; i++) jobs.push(await asked<{ loadDocuments: Job }>(address, LOAD, { documents: [long] }));
    expect(jobs.map(({ errors }) => errors?.[0]?.extensions.code ?? null)).toEqual([
      null,
      null,
      null,
      null,
      'LIMIT_EXCEEDED',
    ]);
    go();
    await held;
    expect((await followed(address, jobs[3]?.data?.loadDocuments.id ?? '')).at(-1)?.state).toBe('DONE');
  });

  test('a fault of ours is told in general, and loses nothing of what went before', async () => {
    const memory = await openMemoryStore();
    atEnd(() => memory.close());
    let broken = false;
    const store: Store = {
      ...memory,
      write: (work) => (broken ? Promise.reject(new Error('secret')) : memory.write(work)),
    };
    const { address } = await started({ store });
    await loaded(address, [text('a.txt')]);
    broken = true;
    const last = (await loaded(address, [text('b.txt', TEXT.replace('2018', '2019'))])).at(-1);
    expect(JSON.stringify(last)).not.toContain('secret');
    expect(last?.documents).toMatchObject([{ status: 'FAILED', error: { code: 'INTERNAL_ERROR' } }]);
    expect((await asked(address, '{ stats { documents } }')).data).toEqual({ stats: { documents: 1 } });
  });
});

describe('removing', () => {
  test('takes out exactly what only that document said', async () => {
    const { address } = await started();
    const [id = ''] =
      (await loaded(address, [text('a.txt')])).at(-1)?.documents.map(({ document }) => document?.id) ?? [];
    const remove = 'mutation ($id: ID!) { removeDocument(id: $id) { id } }';
    for (const [status, code] of [
      ['REMOVED', null],
      ['MISSING', 'NOT_FOUND'],
    ]) {
      const { data } = await asked<{ removeDocument: Job }>(address, remove, { id });
      const last = (await followed(address, data?.removeDocument.id ?? '')).at(-1);
      expect(last?.documents.map(({ source, error, ...rest }) => [source, rest.status, error?.code ?? null])).toEqual([
        [id, status, code],
      ]);
    }
    expect((await asked(address, '{ stats { documents entities } }')).data).toEqual({
      stats: { documents: 0, entities: 0 },
    });
  });
});

test('what the server takes is told as it is set, to everybody', async () => {
  const { address } = await started({ maxDocumentBytes: 2_000, maxUploadBytes: 9_000, token: TOKEN });
  const { data } = await asked(address, '{ loadBounds { documents documentBytes requestBytes formats } }');
  expect(data).toEqual({
    loadBounds: {
      documents: 500,
      documentBytes: 2_000,
      requestBytes: 9_000,
      formats: ['.html', '.htm', '.xhtml', '.md', '.markdown', '.txt', '.text'],
    },
  });
});

describe('jobs', () => {
  test('are remembered, the latest first', async () => {
    const { address } = await started();
    await loaded(address, [text('a.txt')]);
    await loaded(address, [text('b.txt', ' ')]);
    const { data } = await asked<{ jobs: { documents: { source: string }[] }[] }>(
      address,
      '{ jobs { state documents { source } } }',
    );
    expect(data?.jobs.map(({ documents }) => documents[0]?.source)).toEqual(['b.txt', 'a.txt']);
  });

  test('that are not there have no progress', async () => {
    const { address } = await started();
    const { data } = await asked(address, '{ job(id: "job/none") { id } }');
    expect(data).toEqual({ job: null });
    const { errors } = await asked(address, 'subscription { jobProgress(id: "job/none") { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('end with the server, and whoever listens is told', async () => {
    const { address, server } = await started({ fetchPrivate: true });
    const origin = await site(() => undefined);
    const { data } = await asked<{ loadDocuments: Job }>(address, LOAD, {
      documents: [{ url: origin }, text('a.txt')],
    });
    const told = followed(address, data?.loadDocuments.id ?? '');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await server.close();
    const last = (await told).at(-1);
    expect(last).toMatchObject({ state: 'CANCELLED', loaded: 0 });
    expect(last?.documents.map(({ error }) => error?.code)).toEqual(['CANCELLED', 'CANCELLED']);
  });
});
