/**
 * The server: the API at /graphql, exports at /export/…, /health, and the built page otherwise. It only reads.
 *
 *   const server = await serve({ store, host: '127.0.0.1', port: 4000, version });
 *   console.log(server.address);
 *   await server.close();
 */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import sirv from 'sirv';
import { type Api, createApi, GRAPHQL_PATH } from './api/yoga.ts';
import { EXPORTERS, exporterOf, fileName } from './export/index.ts';
import { sendError, sendJson } from './http/answer.ts';
import { readBody } from './http/body.ts';
import { conditionsOf } from './http/conditions.ts';
import { exportSource } from './http/export-source.ts';
import { GRAPHIQL_POLICY, secure } from './http/headers.ts';
import { AppError } from './model/errors.ts';
import type { Store } from './store/store.ts';

const MEGABYTE = 1024 * 1024;
/** Milliseconds that a request may go on once the server has been told to stop. */
const GRACE = 5000;

export interface ServeOptions {
  readonly store: Store;
  /** Address to listen on. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly version: string;
  /** Folder of the built page. */
  readonly page: string;
  /** Milliseconds that one request to the API may take. */
  readonly queryTimeout?: number;
  /** Told of bugs and failures of the store. */
  readonly log?: (error: unknown) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /** Takes no more requests, lets those under way end, and resolves when all is closed. */
  close(): Promise<void>;
}

/** Starts the server. Rejects with `BAD_SETTING` where the address cannot be listened on. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const handle = createHandler(options);
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new AppError(
          'BAD_SETTING',
          cause.code === 'EADDRINUSE'
            ? `port ${options.port} of ${options.host} is in use: stop what uses it, or set PORT to another`
            : `${options.host}:${options.port} cannot be listened on`,
          { where: 'PORT, HOST', found: cause.code ?? cause.message },
          { cause },
        ),
      ),
    );
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    address: `http://${host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** What answers a request; it never rejects. */
export function createHandler({
  store,
  version,
  page,
  queryTimeout,
  log = () => undefined,
}: Omit<ServeOptions, 'host' | 'port'>) {
  const api = createApi({ store, version, log, ...(queryTimeout && { limits: { time: queryTimeout } }) });
  const files = existsSync(page)
    ? sirv(page, { etag: true, dev: false, setHeaders: (response) => secure(response) })
    : null;

  return async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const url = new URL(request.url ?? '/', 'http://localhost');
      secure(response);
      if (url.pathname === GRAPHQL_PATH) return await answerApi(api, url, request, response);
      if (request.method !== 'GET' && request.method !== 'HEAD')
        throw new AppError('BAD_INPUT', 'only the API takes such requests', {
          expected: `GET, or ${GRAPHQL_PATH}`,
          found: `${request.method} ${url.pathname}`,
        });
      if (url.pathname === '/health') return await answerHealth(store, version, response);
      if (url.pathname.startsWith('/export/')) return await answerExport(store, url, request, response);
      const nothing = () =>
        sendError(response, new AppError('NOT_FOUND', `there is nothing at ${url.pathname.slice(0, 200)}`));
      if (files) files(request, response, nothing);
      else if (url.pathname === '/')
        sendError(response, new AppError('STORE_UNAVAILABLE', 'the page has not been built: run `npm run build`'));
      else nothing();
    } catch (error) {
      // Who asked has gone away: nobody is left to be told, and nothing is wrong here.
      if (response.destroyed) return;
      if (!(error instanceof AppError)) log(error);
      // A failure after the first bytes cannot be told in words: the connection is broken off, so that nobody takes half for the whole.
      if (response.headersSent) response.destroy();
      else sendError(response, error);
    }
  };
}

async function answerApi(api: Api, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const body = reads ? undefined : await readBody(request, MEGABYTE);
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  const answer = await api.fetch(url.href, { method: request.method ?? 'GET', headers, ...(body && { body }) });
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  if (answer.headers.get('content-type')?.startsWith('text/html')) secure(response, GRAPHIQL_POLICY);
  response.end(request.method === 'HEAD' ? undefined : Buffer.from(await answer.arrayBuffer()));
}

async function answerHealth(store: Store, version: string, response: ServerResponse): Promise<void> {
  const [totals] = await store.read('stats/totals', {});
  sendJson(response, 200, { status: 'ok', version, engine: store.engine, documents: totals?.documents ?? 0 });
}

async function answerExport(store: Store, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = url.pathname.slice('/export/'.length);
  const exporter = exporterOf(name);
  if (!exporter)
    throw new AppError('NOT_FOUND', 'there is no such export', {
      expected: EXPORTERS.map(fileName).join(', '),
      found: `"${name.slice(0, 60)}"`,
    });
  const pieces = exporter.write(exportSource(store, conditionsOf(url.searchParams)))[Symbol.asyncIterator]();
  // The first piece is made before the headers go out, so that a wrong condition is still answered in words.
  const first = await pieces.next();
  response.setHeader('content-type', exporter.mime);
  response.setHeader('content-disposition', `attachment; filename="${fileName(exporter)}"`);
  response.setHeader('cache-control', 'no-store');
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const all = async function* () {
    if (!first.done) yield first.value;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  };
  await pipeline(Readable.from(all()), response);
}
