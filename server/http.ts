/**
 * The server: the API at /graphql, exports at /export/…, /health, /ready, and the built page otherwise. It only reads, but
 * for documents that the API loads and removes for those who may have it done.
 *
 *   const server = await serve({ store, host: '127.0.0.1', port: 4000, version });
 *   console.log(server.address);
 *   await server.close();
 */
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { Jobs } from './api/jobs.ts';
import { createApi, GRAPHQL_PATH } from './api/yoga.ts';
import { accessOf } from './http/access.ts';
import { sendError } from './http/answer.ts';
import { answerApi } from './http/api.ts';
import { createCache } from './http/cache.ts';
import { compress } from './http/compress.ts';
import { answerExport, EXPORT_PATH } from './http/export.ts';
import { secure } from './http/headers.ts';
import { answerHealth, answerReady } from './http/health.ts';
import { createJobs } from './http/jobs/index.ts';
import { listen } from './http/listen.ts';
import { type Log, NO_LOG } from './http/log.ts';
import { readPersisted } from './http/persisted.ts';
import { rateOf } from './http/rate.ts';
import { createRequests, type Requests } from './http/requests.ts';
import type { RequestScope } from './http/scope.ts';
import { type Watch, watchStore } from './http/watch.ts';
import { createPast } from './ingest/past.ts';
import type { ReadingThread } from './ingest/reading/thread.ts';
import { AppError } from './model/errors.ts';
import type { Store } from './store/store.ts';

/** Bytes. */
const MAX_UPLOAD = 25 * 1024 * 1024;
const MAX_DOCUMENT = 5 * 1024 * 1024;
/** How many of the largest uploads may wait. */
const UPLOADS_WAITING = 4;

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
  /** Bytes of the largest document. */
  readonly maxDocumentBytes?: number;
  /** Whether documents may be fetched from addresses within the own network. */
  readonly fetchPrivate?: boolean;
  /** Milliseconds that requests under way are given once the server is told to stop. */
  readonly grace?: number;
  /** Milliseconds for which it then still takes requests, while `/ready` says no. */
  readonly drain?: number;
  /** What whoever loads and removes documents has to show; without it only this machine may. */
  readonly token?: string | null;
  /** Bytes of the largest request with documents in it. */
  readonly maxUploadBytes?: number;
  /** Origins of other sites whose pages may ask the API. */
  readonly origins?: readonly string[];
  /** Most requests of one address within a minute; 0 is no bound. */
  readonly rate?: number;
  /** Proxies that stand before the server. */
  readonly proxies?: number;
  /** Seconds for which answers to queries by GET may be kept without asking again. */
  readonly maxAge?: number;
  /** Path of the file of persisted documents. */
  readonly persisted?: string | null;
  /** Whether only these are answered. */
  readonly persistedOnly?: boolean;
  /** Reads the documents that are loaded; left out for that of the built program. */
  readonly thread?: ReadingThread;
  readonly log?: Log;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /** Takes no more requests, lets those under way end, and resolves when all is closed. The store is left open. */
  close(): Promise<void>;
}

/** Starts the server. Rejects with `BAD_SETTING` where the address cannot be listened on. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { store, log = NO_LOG } = options;
  const documents = options.persisted ? await readPersisted(options.persisted) : new Map<string, string>();
  const watch = watchStore(store, { log });
  const requests = createRequests(log);
  const { maxUploadBytes = MAX_UPLOAD, maxDocumentBytes = MAX_DOCUMENT, fetchPrivate = false } = options;
  const maxWaitingBytes = UPLOADS_WAITING * maxUploadBytes;
  const { thread } = options;
  const jobs = createJobs({ store, maxDocumentBytes, maxUploadBytes, maxWaitingBytes, fetchPrivate, thread, log });
  const handle = createHandler({ ...options, maxUploadBytes, documents, jobs, log, watch, requests });
  const listener = await listen(options, (request, response) =>
    requests.take(request, response, (scope) => handle(request, response, scope)),
  );
  return {
    address: listener.address,
    async close() {
      log.info('stopping', { open: requests.open });
      requests.stopTaking();
      const jobsEnded = jobs.stop();
      await listener.close({ grace: options.grace, drain: options.drain }, () =>
        log.warn('requests were broken off: they took longer than the server waits', { open: requests.open }),
      );
      await jobsEnded;
      watch.stop();
    },
  };
}

interface HandlerOptions extends ServeOptions {
  readonly maxUploadBytes: number;
  readonly jobs: Jobs;
  readonly documents: ReadonlyMap<string, string>;
  readonly log: Log;
  readonly watch: Watch;
  readonly requests: Requests;
}

/** What answers a request; it never rejects. */
function createHandler(options: HandlerOptions) {
  const { store, version, page, queryTimeout, maxUploadBytes, jobs, log, watch, requests } = options;
  const failed = (error: unknown) => log.error('failed', { error });
  const limits = queryTimeout === undefined ? {} : { time: queryTimeout };
  const { origins = [], maxAge } = options;
  const persisted = { documents: options.documents, only: options.persistedOnly ?? false };
  const past = createPast(watch.store);
  const api = createApi({
    store: watch.store,
    version,
    past,
    log: failed,
    limits,
    jobs,
    origins,
    persisted,
  });
  const cache = createCache({ store: watch.store, version, maxAge });
  const asked = { api, cache, access: accessOf(options), maxUploadBytes };
  const count = rateOf(options);
  const files = existsSync(page)
    ? sirv(page, { etag: true, dev: false, setHeaders: (response) => secure(response) })
    : null;

  async function answer(request: IncomingMessage, response: ServerResponse, scope: RequestScope): Promise<void> {
    const url = addressOf(request);
    secure(response);
    compress(request, response);
    if (url.pathname === GRAPHQL_PATH || url.pathname.startsWith(EXPORT_PATH)) await count(request);
    if (url.pathname === GRAPHQL_PATH) return answerApi(asked, url, request, response, scope);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new AppError('BAD_INPUT', 'only the API takes such requests', {
        expected: `GET, or ${GRAPHQL_PATH}`,
        found: `${request.method} ${url.pathname.slice(0, 200)}`,
      });
    if (url.pathname === '/health') return answerHealth(version, response);
    if (url.pathname === '/ready') return answerReady({ store, watch, version, ending: requests.ending }, response);
    if (url.pathname.startsWith(EXPORT_PATH)) return answerExport(watch.store, url, request, response);
    const missing =
      files || url.pathname !== '/'
        ? `there is nothing at ${url.pathname.slice(0, 200)}`
        : 'the page has not been built: run `npm run build`';
    const nothing = () => sendError(response, new AppError('NOT_FOUND', missing));
    if (files) files(request, response, nothing);
    else nothing();
  }

  return async function handle(request: IncomingMessage, response: ServerResponse, scope: RequestScope): Promise<void> {
    try {
      await answer(request, response, scope);
    } catch (error) {
      // Who asked has gone away: nobody is left to be told, and nothing is wrong here.
      if (hasLeft(error, request, response)) return;
      if (!(error instanceof AppError) || error.code === 'STORE_FAILED') failed(error);
      // A failure after the first bytes cannot be told in words: the connection is broken off, so that nobody takes half for the whole.
      if (response.headersSent) response.destroy();
      else sendError(response, error);
    }
  };
}

const hasLeft = (error: unknown, request: IncomingMessage, response: ServerResponse): boolean =>
  (error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE') ||
  (!(error instanceof AppError) && (request.errored !== null || (response.destroyed && !response.headersSent)));

/** What is asked for. Whatever name the server was called by does not matter to it. */
function addressOf({ url = '/' }: IncomingMessage): URL {
  const address = url.startsWith('/') ? `http://localhost${url}` : url;
  if (!URL.canParse(address)) throw new AppError('BAD_INPUT', 'the address cannot be read', { expected: 'a path' });
  return new URL(address);
}
