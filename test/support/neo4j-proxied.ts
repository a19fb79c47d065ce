/** A store that reaches the shared Neo4j through a proxy, and what it takes to keep it waiting. */
import { NEO4J_TIMES, type Neo4jOptions, type Neo4jTimes, openNeo4j } from '../../server/store/neo4j.ts';
import type { Store } from '../../server/store/store.ts';
import type { TestServer } from './neo4j.ts';
import { type ProxyOptions, startProxy, type TcpProxy } from './tcp-proxy.ts';

/** Host and port of a server's address. */
export function placeOf(uri: string): { readonly host: string; readonly port: number } {
  const { hostname, port } = new URL(uri.replace(/^[^:]+/, 'http'));
  return { host: hostname, port: Number(port || 7687) };
}

/** Times of the adapter, short enough for tests. */
export const SHORT: Neo4jTimes = {
  ...NEO4J_TIMES,
  readPatience: 400,
  writePatience: 20_000,
  connect: 1_000,
  acquire: 1_500,
  liveness: 60_000,
  grace: 500,
  close: 1_000,
  way: { knock: 700, doubt: 400, pause: 50, longestPause: 400 },
};

export interface Proxied {
  readonly proxy: TcpProxy;
  readonly store: Store;
  close(): Promise<void>;
}

/** Opens a store on the database as it is, by way of a proxy. */
export async function openProxied(
  server: TestServer,
  changed: Partial<Neo4jOptions> = {},
  times: Partial<Neo4jTimes> = {},
  options: ProxyOptions = {},
): Promise<Proxied> {
  const proxy = await startProxy(placeOf(server.config.uri), options);
  try {
    const uri = `bolt://127.0.0.1:${proxy.port}`;
    const store = await openNeo4j(
      { ...server.config, shareDatabase: true, queryTimeout: 20_000, uri, ...changed },
      { ...SHORT, ...times },
    );
    const close = async () => {
      await store.close();
      await proxy.close();
    };
    return { proxy, store, close };
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

/** Fills a database with little of which a query can be asked that takes minutes: `slowRead`. */
export const prepareSlowRead = (server: TestServer) =>
  server.run("MERGE (n:Entity {id: 'person/slow'}) SET n.type = 'Person', n.search = $text, n.name = 'Slow'", {
    text: `${'b'.repeat(2_000_000)}a`,
  });

export const slowRead = (store: Store) =>
  store.read('search/names', { words: Array.from({ length: 100_000 }, () => 'a'), types: [], asOf: null, limit: 1 });
