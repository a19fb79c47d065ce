/** The Neo4j of the tests: one server for a file of tests, emptied before each store is opened. */
import neo4j from 'neo4j-driver';
import { type Neo4jConfig, readConfig } from '../../server/config.ts';
import { openStore, type Store } from '../../server/store/index.ts';
import { missing, start, stop } from '../neo4j.mjs';

/** Why there can be no Neo4j here, or null where there can; in CI there must be one. */
export const withoutNeo4j = (): string | null => (process.env.CI ? null : missing());

export interface TestServer {
  readonly config: Neo4jConfig;
  /** A store on the database, emptied before. */
  open(queryTimeout?: number): Promise<Store>;
  /** A store on the database as it is, with some settings changed. */
  reopen(changed?: Partial<Neo4jConfig>): Promise<Store>;
  /** Runs a statement as it is. */
  run(statement: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startNeo4j(): Promise<TestServer> {
  const server = await start();
  const { uri, username, password } = server;
  const config = readConfig({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }).neo4j;
  if (!config) throw new Error('the settings name no Neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const run = async (statement: string) => void (await driver.executeQuery(statement));
  return {
    config,
    run,
    reopen: (changed = {}) => openStore({ data: '', queryTimeout: 20_000, neo4j: { ...config, ...changed } }),
    async open(queryTimeout = 20_000) {
      await run('MATCH (n) DETACH DELETE n');
      return openStore({ data: '', queryTimeout, neo4j: config });
    },
    async stop() {
      await driver.close();
      await stop(server);
    },
  };
}
