/**
 * A Neo4j server, cluster or Aura behind the store's interface. The only importer of `neo4j-driver` beside its values
 * and errors. Reads go to replicas where there are any, with bookmarks, so that a reader sees what it wrote before.
 */
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { AppError } from '../model/errors.ts';
import { fold } from '../model/ids.ts';
import { queryFile, schemaStatements } from './cypher.ts';
import { isRetryable, translated } from './neo4j-errors.ts';
import { fromServer, toServer, wordsQuery } from './neo4j-values.ts';
import type { QueryName, QueryParams, QueryRow } from './queries.gen.ts';
import type { Store, StoreTransaction } from './store.ts';
import { createWriters } from './writers.ts';

/** The oldest server on which every query file runs. */
const OLDEST_MAJOR = 5;
/** Longest that one writing transaction may take, in milliseconds: a document is written whole, and may wait for other loaders. */
const WRITE_LIMIT = 5 * 60_000;

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

/** Connects, checks the server and sets up what the database lacks. Rejects with `STORE_UNAVAILABLE`, saying what to check. */
export async function openNeo4j(options: Neo4jOptions): Promise<Store> {
  const { database, queryTimeout } = options;
  const driver = connect(options);
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode: mode, bookmarkManager, ...(database === null ? {} : { database }) });
  const limits = { timeout: queryTimeout };

  const read = <N extends QueryName>(name: N, params: QueryParams<N>): Promise<QueryRow<N>[]> =>
    inSession(session('READ'), (opened) => opened.executeRead((tx) => run(tx, name, params), limits), name);

  let version: string;
  try {
    version = await serverVersion(driver, database);
    if (!options.shareDatabase) await assertOurs(read, database);
    await setUp(session('WRITE'));
  } catch (error) {
    await driver.close();
    throw translated('opening Neo4j', error);
  }

  let closed = false;
  const writers = createWriters();
  const reads = new Set<Promise<unknown>>();
  const assertOpen = () => {
    if (closed) throw new AppError('STORE_UNAVAILABLE', 'the graph has been closed');
  };
  function tracked<T>(work: Promise<T>): Promise<T> {
    reads.add(work);
    const forget = () => reads.delete(work);
    work.then(forget, forget);
    return work;
  }

  return {
    engine: 'neo4j',
    version,

    async read(name, params) {
      assertOpen();
      if (queryFile(name).mode !== 'read') throw new Error(`query ${name} writes: run it in a transaction`);
      return tracked(read(name, params));
    },

    async write<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
      assertOpen();
      return writers.next(() => transact(session('WRITE'), work, { timeout: WRITE_LIMIT }));
    },

    async searchText(index, text, limit) {
      assertOpen();
      const words = wordsQuery(index === 'entities' ? fold(text) : text);
      if (words === '' || limit < 1) return [];
      return tracked(read('schema/neo4j/search-text', { index, text: words, limit: Math.floor(limit) }));
    },

    async close() {
      if (closed) return;
      closed = true;
      await Promise.allSettled([writers.idle(), ...reads]);
      await driver.close();
    },
  };
}

function connect({ uri, username, password, poolSize, fetchSize }: Neo4jOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: poolSize,
      fetchSize,
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: 30_000,
      userAgent: 'signatory',
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

async function serverVersion(driver: Driver, database: string | null): Promise<string> {
  const { agent = '' } = await driver.getServerInfo(database === null ? {} : { database });
  const version = agent.replace(/^Neo4j\//, '');
  const major = Number.parseInt(version, 10);
  if (Number.isFinite(major) && major < OLDEST_MAJOR)
    throw new AppError('STORE_UNAVAILABLE', 'this Neo4j server is too old', {
      expected: `Neo4j ${OLDEST_MAJOR} or later`,
      found: version,
    });
  return version;
}

async function assertOurs(
  read: (
    name: 'schema/neo4j/occupied',
    params: QueryParams<'schema/neo4j/occupied'>,
  ) => Promise<QueryRow<'schema/neo4j/occupied'>[]>,
  database: string | null,
): Promise<void> {
  const [state] = await read('schema/neo4j/occupied', {});
  if (!state?.filled || state.ours) return;
  throw new AppError('STORE_UNAVAILABLE', 'the database holds a graph that is not of Signatory', {
    where: database ?? 'the home database',
    expected: 'an empty database (NEO4J_DATABASE), or NEO4J_SHARE_DATABASE=yes to write into this one',
  });
}

/** Constraints and indexes: each statement leaves alone what is there. */
async function setUp(session: Session): Promise<void> {
  try {
    for (const statement of schemaStatements('neo4j')) await session.run(statement);
  } finally {
    await session.close();
  }
}

async function inSession<T>(session: Session, work: (session: Session) => Promise<T>, name: string): Promise<T> {
  try {
    return await work(session);
  } catch (error) {
    throw translated(`query ${name}`, error);
  } finally {
    await session.close();
  }
}

/**
 * `work` in a transaction that the driver begins again where the server says that this helps (deadlocks, a change of
 * leader), so `work` must bear being run twice. What `work` itself throws is passed on as it is.
 */
async function transact<T>(
  session: Session,
  work: (tx: StoreTransaction) => Promise<T>,
  limits: { timeout: number },
): Promise<T> {
  const shown = new Map<unknown, AppError>();
  try {
    return await session.executeWrite(async (tx) => {
      try {
        return await work({
          run: (name, params) =>
            run(tx, name, params).catch((cause: unknown) => {
              throw translated(`query ${name}`, cause);
            }),
        });
      } catch (error) {
        if (!(error instanceof AppError) || !isRetryable(error.cause)) throw error;
        // The driver decides by its own error whether to begin again; ours is shown where it gives up.
        shown.set(error.cause, error);
        throw error.cause;
      }
    }, limits);
  } catch (error) {
    throw shown.get(error) ?? (error instanceof neo4j.Neo4jError ? translated('transaction', error) : error);
  } finally {
    await session.close();
  }
}

async function run<N extends QueryName>(
  tx: ManagedTransaction,
  name: N,
  params: QueryParams<N>,
): Promise<QueryRow<N>[]> {
  const result = await tx.run(queryFile(name).text, toServer(params) as Record<string, unknown>);
  return result.records.map((record) => fromServer(record.toObject())) as QueryRow<N>[];
}
