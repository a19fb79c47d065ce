/** A server over the gold facts whose database can be taken away, with its log in hand: hooks for a test file, and what it asks. */
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createLog } from '../../server/http/log.ts';
import { type RunningServer, type ServeOptions, serve } from '../../server/http.ts';
import type { Store } from '../../server/store/index.ts';
import { goldStore } from './store.ts';
import { type Troubled, troubledStore } from './troubled.ts';

/** The password of the database, which must not be found anywhere. */
export const PASSWORD = 'not-to-be-seen';

/** The body of an answer that is a failure. */
export interface Failure {
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Starts one for every test of the file. */
export function useTroubledServer() {
  let real: Store;
  let troubled: Troubled;
  let server: RunningServer;
  let lines: Record<string, unknown>[];

  function start(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
    lines = [];
    const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>);
    const log = createLog({ level: 'debug', secrets: [PASSWORD], write });
    const { store } = troubled;
    return serve({ store, host: '127.0.0.1', port: 0, version: '1.2.3', page: '/nowhere', log, ...options });
  }
  const get = (path: string, init?: RequestInit) => fetch(`${server.address}${path}`, init);

  beforeAll(async () => {
    real = await goldStore();
  });
  afterAll(() => real.close());
  beforeEach(async () => {
    troubled = troubledStore(real);
    server = await start();
  });
  afterEach(async () => {
    troubled.fail(null);
    troubled.letGo();
    await server.close();
  });

  return {
    /** The store without its troubles. */
    real: () => real,
    get troubled() {
      return troubled;
    },
    get address() {
      return server.address;
    },
    /** Another server on the same store; the log in hand is then its own. */
    start,
    get,
    post: (query: string, headers: Record<string, string> = {}) =>
      get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      }),
    /** What the log holds so far. */
    lines: () => lines,
    named: (event: string) => lines.filter((line) => line.msg === event),
  };
}
