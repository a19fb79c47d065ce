/** What runs in one session: a query that reads, and a transaction that writes. */
import type { ManagedTransaction, QueryResult, Session } from 'neo4j-driver';
import { AppError } from '../model/errors.ts';
import { queryFile } from './cypher.ts';
import { isOfDriver, isTransient, isWorthRepeating, translated } from './neo4j-errors.ts';
import { rowOf, toServer } from './neo4j-values.ts';
import type { Line } from './neo4j-way.ts';
import type { QueryName, QueryParams, QueryRow } from './queries.gen.ts';
import { assertStorable } from './storable.ts';
import type { StoreTransaction } from './store.ts';

const textOf = (name: QueryName): string => queryFile(name).text;
function paramsOf(params: unknown): Record<string, unknown> {
  assertStorable(params);
  return toServer(params) as Record<string, unknown>;
}
const rowsOf = <N extends QueryName>({ records }: QueryResult): QueryRow<N>[] => records.map(rowOf) as QueryRow<N>[];

/**
 * Runs one query by itself: one round trip, where a transaction of several steps takes three. The server ends it after
 * `timeout` milliseconds. Rejects with `STORE_FAILED` or `STORE_UNAVAILABLE`, the driver's error being the cause.
 */
export async function runAlone<N extends QueryName>(
  session: Session,
  name: N,
  params: QueryParams<N>,
  timeout: number,
  { lost, seen }: Line,
): Promise<QueryRow<N>[]> {
  const values = paramsOf(params);
  try {
    const result = await Promise.race([session.run(textOf(name), values, { timeout }), lost]);
    seen(result.summary.server.address);
    return rowsOf<N>(result);
  } catch (error) {
    throw translated(`query ${name}`, error);
  }
}

/**
 * Runs `work` in one of the driver's managed transactions, which the driver begins again where the server says that this
 * helps: a deadlock, another leader. So `work` must bear being run twice. Queries may be asked for without waiting for one
 * another: they run in the order of asking, and all of them have ended before the commit. Where one has failed nothing is
 * stored, and that failure is what the others and the commit end in. What `work` itself throws is passed on as it is,
 * unless a query had failed before in a way that trying again may mend.
 */
export async function transact<T>(
  session: Session,
  work: (tx: StoreTransaction) => Promise<T>,
  timeout: number,
  line: Line,
): Promise<T> {
  const shown = { error: null as AppError | null };
  const once = async (transaction: ManagedTransaction): Promise<T> => {
    shown.error = null;
    try {
      return await inTransaction(transaction, work, line);
    } catch (error) {
      if (!(error instanceof AppError && isTransient(error))) throw error;
      // The driver knows its own errors only; ours is shown where it gives up.
      shown.error = error;
      throw error.cause;
    }
  };
  try {
    return await Promise.race([session.executeWrite(once, { timeout }), line.lost]);
  } catch (error) {
    const { error: ours } = shown;
    throw ours?.cause === error ? ours : asShown(error);
  }
}

const asShown = (error: unknown): unknown => (isOfDriver(error) ? translated('transaction', error) : error);

/** One run of `work`, up to the commit. */
async function inTransaction<T>(
  transaction: ManagedTransaction,
  work: (tx: StoreTransaction) => Promise<T>,
  { lost, seen }: Line,
): Promise<T> {
  let failure: AppError | null = null;
  const asked = new Set<Promise<unknown>>();
  /** Queries without an answer so far, in the order of asking. */
  const unanswered = new Set<{ readonly name: QueryName }>();

  const ask = async <N extends QueryName>(name: N, params: QueryParams<N>): Promise<QueryRow<N>[]> => {
    const values = paramsOf(params);
    const query = { name };
    unanswered.add(query);
    try {
      const result = await Promise.race([transaction.run(textOf(name), values), lost]);
      unanswered.delete(query);
      seen(result.summary.server.address);
      return rowsOf<N>(result);
    } catch (error) {
      // The driver tells of all that are under way that they failed, in any order; the server takes them one by one.
      const [first = query] = unanswered;
      failure ??= translated(`query ${first.name}`, error);
      throw failure;
    }
  };
  const run: StoreTransaction['run'] = (name, params) => {
    const answer = ask(name, params);
    // Perhaps nobody listens, or not yet: that must not end the process.
    const ended = answer.then(nothing, nothing).finally(() => asked.delete(ended));
    asked.add(ended);
    return answer;
  };
  const allEnded = async () => {
    while (asked.size > 0) await Promise.all(asked);
    if (failure) throw failure;
  };

  try {
    const result = await work({ run });
    await allEnded();
    return result;
  } catch (error) {
    const first = await allEnded().then(
      () => error,
      (failed: unknown) => failed,
    );
    throw isWorthRepeating(first) ? first : error;
  }
}

/** Runs one statement of the schema, which cannot be part of a larger transaction. */
export async function runSchema(session: Session, statement: string, { lost }: Line): Promise<void> {
  try {
    await Promise.race([session.run(statement), lost]);
  } catch (error) {
    throw translated('the set-up of the schema', error);
  }
}

const nothing = () => undefined;
