/** The Neo4j that the tests of `test/neo4j` share, one file after the other: `open` empties it. */
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { type Neo4jConfig, readConfig } from '../../server/config.ts';
import { openStore, type Store } from '../../server/store/index.ts';
import type { SharedServer } from './neo4j-setup.ts';

/** Why there is no Neo4j here, or null where there is one. */
export const withoutNeo4j = (): string | null => {
  const given = inject('neo4j');
  return 'lack' in given ? given.lack : null;
};

/** The settings by which a server of the product finds a Neo4j. */
export const settingsOf = ({ uri, username, password }: SharedServer): Record<string, string> => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
});

export interface TestServer {
  readonly config: Neo4jConfig;
  /** The settings that lead to it, as environment variables. */
  readonly settings: Readonly<Record<string, string>>;
  /** A store on the database, emptied before. */
  open(queryTimeout?: number): Promise<Store>;
  /** A store on the database as it is, with some settings changed. */
  reopen(changed?: Partial<Neo4jConfig>): Promise<Store>;
  /** Runs a statement as it is; rows as plain values. */
  run(statement: string, params?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** Ends the connections of this handle; the server goes on. */
  close(): Promise<void>;
}

/** A handle on the shared server, or on another one that the caller has started. */
export function useNeo4j(server?: SharedServer): TestServer {
  const shared = inject('neo4j');
  const address = server ?? ('lack' in shared ? null : shared);
  if (!address) throw new Error('there is no Neo4j: skip the test by `withoutNeo4j()`');
  const settings = settingsOf(address);
  const config = readConfig(settings).neo4j;
  if (!config) throw new Error('the settings name no Neo4j');
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  const run = async (statement: string, params = {}) =>
    (await driver.executeQuery(statement, params)).records.map((record) => record.toObject());
  return {
    config,
    settings,
    run,
    reopen: (changed = {}) => openStore({ data: '', queryTimeout: 20_000, neo4j: { ...config, ...changed } }),
    async open(queryTimeout = 20_000) {
      await run('MATCH (n) DETACH DELETE n');
      return openStore({ data: '', queryTimeout, neo4j: config });
    },
    close: () => driver.close(),
  };
}
