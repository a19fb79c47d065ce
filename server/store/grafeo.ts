/** The embedded engine: a graph in one folder, or in memory. Its parts beside it are the only importers of `@grafeo-db/js`. */
import { mkdirSync } from 'node:fs';
import type { CreateOptions, GrafeoDB, QueryResult } from '@grafeo-db/js';
import { AppError } from '../model/errors.ts';
import { fold } from '../model/ids.ts';
import { queryFile, schemaStatements } from './cypher.ts';
import { loadEngine } from './grafeo/engine.ts';
import { graphFile } from './grafeo/file.ts';
import type { QueryName, QueryParams, QueryRow } from './queries.gen.ts';
import { assertStorable } from './storable.ts';
import type { Store, StoreTransaction, StoreValue } from './store.ts';
import { unless, unlessAborted } from './unwanted.ts';
import { createWriters } from './writers.ts';

/** What is searched by words, without marks and capitals: names and aliases of entities, and text of passages. */
export const TEXT_INDEXES = { entities: ['Entity', 'search'], passages: ['Passage', 'search'] } as const;
/** Every word counts: the tokenizer that drops common English words would drop "To" of "To Lam". */
const TOKENIZER = { tokenizer: 'standard' };

export interface Executor {
  executeCypher(query: string, params?: unknown): Promise<QueryResult>;
}

export interface GrafeoOptions {
  /** Folder of the graph, made where it is missing; null keeps the graph in memory. */
  readonly folder: string | null;
  /** Longest that a read may take, in milliseconds. */
  readonly queryTimeout: number;
  /** For tests: rows of queries without an order come in random order, so that none relies on luck. */
  readonly shuffleUnordered?: boolean;
}

/** Opens the graph and sets up what it lacks. Rejects with `STORE_UNAVAILABLE` where the folder cannot be opened. */
export async function openGrafeo({ folder, queryTimeout, shuffleUnordered = false }: GrafeoOptions): Promise<Store> {
  const db = await openDatabase(folder, { shuffleUnordered });
  for (const statement of schemaStatements('grafeo')) await db.executeCypher(statement);
  for (const [label, property] of Object.values(TEXT_INDEXES)) await db.createTextIndex(label, property, TOKENIZER);

  let closed = false;
  const writers = createWriters();
  const assertOpen = () => {
    if (closed) throw new AppError('STORE_UNAVAILABLE', 'the graph has been closed');
  };

  return {
    engine: 'grafeo',
    version: db.version(),

    async read(name, params, signal) {
      assertOpen();
      if (queryFile(name).mode !== 'read') throw new Error(`query ${name} writes: run it in a transaction`);
      return unlessAborted(withTimeout(run(db, name, params), name, queryTimeout), signal);
    },

    write: (work) =>
      writers.next(async () => {
        assertOpen();
        return transact(db, work);
      }),

    async searchText(index, text, limit, signal) {
      assertOpen();
      const [label, property] = TEXT_INDEXES[index];
      const words = fold(text);
      if (words.trim() === '' || limit < 1) return [];
      const searching = db.textSearch(label, property, words, Math.floor(limit)).catch((error: unknown) => {
        throw failed(`search of ${index}`, error);
      });
      const hits = await unlessAborted(searching, signal);
      return hits
        .map(([node, score]) => ({ id: String(db.getNode(node ?? -1)?.get('id') ?? ''), score: score ?? 0 }))
        .filter((hit) => hit.id !== '')
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    },

    async close() {
      if (closed) return;
      await writers.idle();
      closed = true;
      db.close();
    },
  };
}

async function openDatabase(folder: string | null, options: CreateOptions): Promise<GrafeoDB> {
  const { GrafeoDB } = await loadEngine();
  if (folder === null) return GrafeoDB.create(null, options);
  try {
    mkdirSync(folder, { recursive: true });
    return GrafeoDB.create(graphFile(folder), options);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const locked = /lock/i.test(found);
    throw new AppError(
      'STORE_UNAVAILABLE',
      locked
        ? `the graph in ${folder} is in use by another process: stop it, or set SIGNATORY_DATA to another folder`
        : `the graph in ${folder} cannot be opened: check that the folder may be written, or set SIGNATORY_DATA to another one`,
      locked ? { where: folder } : { where: folder, found },
      { cause: error },
    );
  }
}

async function transact<T>(db: GrafeoDB, work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
  const transaction = db.beginTransaction();
  let result: T;
  // A query begins when the one before has ended, well or not: a transaction of this engine does one thing at a time.
  let before: Promise<unknown> = Promise.resolve();
  const failures: unknown[] = [];
  const inTurn = <R>(next: () => Promise<R>): Promise<R> => {
    const ended = before.then(next);
    before = ended.catch((error: unknown) => failures.push(error));
    return ended;
  };
  try {
    result = await work({ run: (name, params) => inTurn(() => run(transaction, name, params)) });
    await before;
    if (failures.length > 0) throw failures[0];
  } catch (error) {
    await before;
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
  try {
    transaction.commit();
  } catch (error) {
    throw failed('commit', error);
  }
  return result;
}

/** Runs a query of ours on a database or in a transaction. Rejects with `STORE_FAILED`. */
export async function run<N extends QueryName>(
  executor: Executor,
  name: N,
  params: QueryParams<N>,
): Promise<QueryRow<N>[]> {
  assertStorable(params);
  try {
    const result = await executor.executeCypher(queryFile(name).text, params);
    return result.toArray().map((row) => plain(row)) as QueryRow<N>[];
  } catch (error) {
    throw failed(`query ${name}`, error);
  }
}

/** The engine cannot be told to stop: the caller is let go, and the query ends by itself on the engine's own thread. */
const withTimeout = <T>(work: Promise<T>, name: string, milliseconds: number): Promise<T> =>
  unless(work, (reject) => {
    const timer = setTimeout(
      () => reject(new AppError('STORE_FAILED', `query ${name} took longer than ${milliseconds} ms`, { where: name })),
      milliseconds,
    );
    return () => clearTimeout(timer);
  });

/** The engine's own message may quote the query's values, so it is kept as the cause, for the log, and not shown. */
function failed(what: string, cause: unknown): AppError {
  const status = cause instanceof Error && 'gqlStatus' in cause ? String(cause.gqlStatus) : undefined;
  return new AppError('STORE_FAILED', `${what} failed`, status ? { found: `status ${status}` } : {}, { cause });
}

/** A value of the engine as one that travels: changed in place, for it is nobody else's, and there are many. */
function plain(value: unknown): StoreValue {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value as string | number | boolean;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    for (let at = 0; at < list.length; at++) {
      const member = list[at];
      if (typeof member !== 'string' && typeof member !== 'number') list[at] = plain(member);
    }
    return list as StoreValue;
  }
  const members = value as Record<string, unknown>;
  for (const key in members) {
    const member = members[key];
    if (typeof member !== 'string' && typeof member !== 'number') members[key] = plain(member);
  }
  return members as StoreValue;
}
