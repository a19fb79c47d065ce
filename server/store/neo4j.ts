/**
 * A Neo4j server, cluster or Aura behind the store's interface. `neo4j-driver` is imported here and in the files beside
 * this one only. Reads go to replicas where there are any, with bookmarks, so that a reader sees what it wrote before.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { AppError } from '../model/errors.ts';
import { fold } from '../model/ids.ts';
import { queryFile } from './cypher.ts';
import { isOfDriver, translated } from './neo4j-errors.ts';
import { type Door, doorOf } from './neo4j-knock.ts';
import { assertOurs, versionOf } from './neo4j-open.ts';
import { type Reader, type SchemaTimes, setUpSchema } from './neo4j-schema.ts';
import { runAlone, runSchema, transact } from './neo4j-transaction.ts';
import { wordsQuery } from './neo4j-values.ts';
import { ended } from './neo4j-watch.ts';
import { type Attempts, createWay, type Way, type WayTimes } from './neo4j-way.ts';
import type { QueryParams, QueryRow, ReadQueryName } from './queries.gen.ts';
import type { Store, StoreTransaction } from './store.ts';
import { unlessAborted } from './unwanted.ts';
import { createWriters } from './writers.ts';

export interface Neo4jOptions {
  /** `bolt://`, `neo4j://`, each also with `+s` or `+ssc`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Name of the database; null takes the user's home database. */
  readonly database: string | null;
  /** Longest that one reading query may take, in milliseconds; the server ends it then. */
  readonly queryTimeout: number;
  /** Most connections kept to one server. */
  readonly poolSize: number;
  /** Rows fetched at a time. */
  readonly fetchSize: number;
  /** Whether to write into a database that holds something else. */
  readonly shareDatabase: boolean;
}

/** Milliseconds. */
export interface Neo4jTimes {
  /** How long after the first failure a read is tried again. */
  readonly readPatience: number;
  /** The same of a writing transaction: a loader waits until a server has been started again. */
  readonly writePatience: number;
  /** How long the driver itself begins a writing transaction again, where the server asks for it. */
  readonly transient: number;
  /** Longest that one writing transaction may take: a document is written whole, and may wait for other loaders. */
  readonly writeLimit: number;
  /** Longest wait for the network connection. */
  readonly connect: number;
  /** Longest wait for a connection of the pool, a new one or one that another query gives back. */
  readonly acquire: number;
  /** Connections that have not been used for so long are tried before they are. */
  readonly liveness: number;
  /** How much longer than a query may take its answer is waited for. */
  readonly grace: number;
  /** How long `close` waits for what is under way. */
  readonly close: number;
  readonly way: Omit<WayTimes, 'stall'>;
  readonly schema: SchemaTimes;
}

export const NEO4J_TIMES: Neo4jTimes = {
  readPatience: 2_000,
  writePatience: 60_000,
  transient: 10_000,
  writeLimit: 5 * 60_000,
  connect: 4_000,
  acquire: 6_000,
  liveness: 20_000,
  grace: 2_000,
  close: 10_000,
  way: { knock: 2_000, doubt: 2_000, pause: 100, longestPause: 4_000 },
  schema: { online: 60_000, look: 200 },
};

/** Connects, checks the server and sets up what the database lacks. Rejects with `STORE_UNAVAILABLE`, saying what to check. */
export async function openNeo4j(options: Neo4jOptions, times: Neo4jTimes = NEO4J_TIMES): Promise<Store> {
  const { database, queryTimeout } = options;
  const way = wayTo(options, times);
  const limit = times.acquire + queryTimeout + times.grace;
  const reading: Attempts = { mode: 'READ', limit, patience: times.readPatience, failFast: true };
  const writing: Attempts = {
    mode: 'WRITE',
    limit: times.acquire + times.writeLimit + times.grace,
    patience: times.writePatience,
    failFast: false,
  };

  const read: Reader = <N extends ReadQueryName>(
    name: N,
    params: QueryParams<N>,
    signal?: AbortSignal,
  ): Promise<QueryRow<N>[]> =>
    way
      // The session ends with what it waits for, and the server then ends what it was asked in it.
      .use(reading, (session, line) => unlessAborted(runAlone(session, name, params, queryTimeout, line), signal))
      .catch((error: unknown) => {
        throw translated(`query ${name}`, error);
      });

  let version: string;
  try {
    version = versionOf(await way.agent(limit));
    if (!options.shareDatabase) await assertOurs(read, database);
    const create = (statement: string) => way.use(writing, (session, line) => runSchema(session, statement, line));
    await setUpSchema({ read, create }, times.schema);
  } catch (error) {
    await way.close();
    throw translated('opening Neo4j', error);
  }

  let closing: Promise<void> | null = null;
  const writers = createWriters();
  const reads = new Set<Promise<unknown>>();
  const assertOpen = () => {
    if (closing) throw new AppError('STORE_UNAVAILABLE', 'the graph has been closed');
  };
  function tracked<T>(work: Promise<T>): Promise<T> {
    reads.add(work);
    const forget = () => reads.delete(work);
    work.then(forget, forget);
    return work;
  }

  async function end(): Promise<void> {
    await ended(Promise.allSettled([writers.idle(), ...reads]), times.close);
    await way.close();
  }

  return {
    engine: 'neo4j',
    version,

    async read(name, params, signal) {
      assertOpen();
      if (queryFile(name).mode !== 'read') throw new Error(`query ${name} writes: run it in a transaction`);
      return tracked(read(name, params, signal));
    },

    async write<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
      assertOpen();
      return writers.next(() =>
        way
          .use(writing, (session, line) => transact(session, work, times.writeLimit, line))
          .catch((error: unknown) => {
            throw isOfDriver(error) ? translated('transaction', error) : error;
          }),
      );
    },

    async searchText(index, text, limit, signal) {
      assertOpen();
      const words = wordsQuery(index === 'entities' ? fold(text) : text);
      if (words === '' || limit < 1) return [];
      return tracked(read('schema/neo4j/search-text', { index, text: words, limit: Math.floor(limit) }, signal));
    },

    close() {
      closing ??= end();
      return closing;
    },
  };
}

function wayTo(options: Neo4jOptions, times: Neo4jTimes): Way {
  const { database, queryTimeout, poolSize } = options;
  const stall = times.acquire + queryTimeout + times.grace;
  try {
    const door: Door = doorOf(options.uri);
    return createWay({
      connect: () => connect(options, times),
      door,
      database,
      poolSize,
      times: { ...times.way, stall },
    });
  } catch (error) {
    // The driver's message repeats the address, which may hold a password.
    throw new AppError(
      'BAD_SETTING',
      'NEO4J_URI is no address of a Neo4j server',
      { where: 'NEO4J_URI', expected: 'bolt://host:7687 or neo4j://host:7687, each also with +s or +ssc' },
      { cause: error },
    );
  }
}

const connect = ({ uri, username, password, poolSize, fetchSize }: Neo4jOptions, times: Neo4jTimes): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    fetchSize,
    connectionTimeout: times.connect,
    connectionAcquisitionTimeout: times.acquire,
    connectionLivenessCheckTimeout: times.liveness,
    maxTransactionRetryTime: times.transient,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'signatory',
  });
