/** A look at a Neo4j server that changes nothing in it: no constraint is made, no transaction writes, no sign-in is tried twice. */
import neo4j, { type Driver } from 'neo4j-driver';
import { queryFile } from './cypher.ts';
import type { Neo4jOptions } from './neo4j.ts';
import { foundItems } from './neo4j-schema.ts';
import { rowOf, toServer } from './neo4j-values.ts';
import type { QueryParams, QueryRow, ReadQueryName } from './queries.gen.ts';
import type { FoundItem } from './schema-faults.ts';

export type InspectOptions = Pick<Neo4jOptions, 'uri' | 'username' | 'password' | 'database' | 'queryTimeout'>;

export interface Neo4jInspection {
  /** Runs one query that only reads, once. Rejects with `Refusal`. `database` is that of the settings unless given. */
  read<N extends ReadQueryName>(name: N, params: QueryParams<N>, database?: string | null): Promise<QueryRow<N>[]>;
  /** Every constraint, and every index that is not one's own. */
  items(): Promise<FoundItem[]>;
  close(): Promise<void>;
}

/** Why a server did not do what it was asked: its code, without its message, which may quote what it was given. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;

  constructor(cause: unknown) {
    const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unknown';
    super(`Neo4j answered ${code}`, { cause });
    this.code = code;
  }
}

/** Milliseconds that connecting may take. */
const PATIENCE = 5_000;
/** Milliseconds that a look may take at least: a server that has only just started is slow at everything it does first. */
const LEAST_LOOK = 60_000;

/**
 * Looks at the server of `uri`. With `direct`, at the one server that the address names, even where the address asks for
 * the way through a cluster: so the one can be told from the other where only one of them fails.
 */
export function inspectNeo4j(options: InspectOptions, { direct = false } = {}): Neo4jInspection {
  const { username, password, queryTimeout } = options;
  const uri = direct ? options.uri.replace(/^neo4j(?=[:+])/, 'bolt') : options.uri;
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 4,
    connectionTimeout: PATIENCE,
    connectionAcquisitionTimeout: 2 * PATIENCE,
    maxTransactionRetryTime: 0,
    userAgent: 'signatory',
  });

  const read: Neo4jInspection['read'] = async (name, params, database = options.database) => {
    const file = queryFile(name);
    if (file.mode !== 'read') throw new Error(`query ${name} does not only read`);
    const session = driver.session({ defaultAccessMode: 'READ', ...(database === null ? {} : { database }) });
    try {
      const result = await session.run(file.text, toServer(params) as object, {
        timeout: Math.max(queryTimeout, LEAST_LOOK),
      });
      return result.records.map(rowOf) as never;
    } catch (error) {
      throw new Refusal(error);
    } finally {
      await session.close();
    }
  };

  return {
    read,
    items: () => foundItems((name, params) => read(name, params)),
    close: () => driver.close(),
  };
}
