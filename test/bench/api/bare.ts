/** The driver of an engine by itself: the same statements with the same values, and nothing made of their rows. */
import { cpSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../../server/config.ts';
import { queryFile } from '../../../server/store/cypher.ts';
import { loadEngine } from '../../../server/store/grafeo/engine.ts';
import { graphFile } from '../../../server/store/grafeo/file.ts';
import { openStore, type Store } from '../../../server/store/index.ts';
import { toServer } from '../../../server/store/neo4j-values.ts';
import type { QueryName } from '../../../server/store/queries.gen.ts';
import { start, stop } from '../../neo4j.mjs';

export interface Call {
  readonly name: string;
  readonly params: unknown;
}

/** One graph, opened twice: by the product and by the driver alone. */
export interface Pair {
  readonly store: Store;
  /** Runs one statement, and takes in all its rows. */
  bare(call: Call): Promise<void>;
  close(): Promise<void>;
}

/** `fill` puts the graph into a store. */
export async function openPair(engine: string, folder: string, fill: (store: Store) => Promise<void>): Promise<Pair> {
  return engine === 'neo4j' ? onNeo4j(fill) : onGrafeo(folder, fill);
}

const textOf = (name: string): string => queryFile(name as QueryName).text;

async function onGrafeo(folder: string, fill: (store: Store) => Promise<void>): Promise<Pair> {
  const open = (data: string) => openStore({ data, queryTimeout: 20_000 });
  const first = await open(`${folder}/a`);
  await fill(first);
  await first.close();
  cpSync(`${folder}/a`, `${folder}/b`, { recursive: true });
  // Opened and closed by the product once, so that both have the same indexes.
  await (await open(`${folder}/b`)).close();
  const store = await open(`${folder}/a`);
  const { GrafeoDB } = await loadEngine();
  const db = GrafeoDB.create(graphFile(`${folder}/b`));
  return {
    store,
    async bare({ name, params }) {
      (await db.executeCypher(textOf(name), params)).toArray();
    },
    async close() {
      db.close();
      await store.close();
    },
  };
}

async function onNeo4j(fill: (store: Store) => Promise<void>): Promise<Pair> {
  const server = await start();
  const settings = { NEO4J_URI: server.uri, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
  const store = await openStore({ ...readConfig(settings), data: '' });
  await fill(store);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: readConfig(settings).neo4j?.poolSize ?? 50,
  });
  return {
    store,
    async bare({ name, params }) {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(textOf(name), toServer(params) as Record<string, unknown>);
        for (const record of records) record.toObject();
      } finally {
        await session.close();
      }
    },
    async close() {
      await Promise.all([driver.close(), store.close()]);
      await stop(server);
    },
  };
}
