/** What runs in one session: a query that reads, and a transaction that writes. */
import type { QueryResult, Session } from 'neo4j-driver';
import type { AppError } from '../model/errors.ts';
import { queryFile } from './cypher.ts';
import { isWorthRepeating, translated } from './neo4j-errors.ts';
import { fromServer, toServer } from './neo4j-values.ts';
import type { Line } from './neo4j-way.ts';
import type { QueryName, QueryParams, QueryRow } from './queries.gen.ts';
import { assertStorable } from './storable.ts';
import type { StoreTransaction } from './store.ts';

const textOf = (name: QueryName): string => queryFile(name).text;
function paramsOf(params: unknown): Record<string, unknown> {
  assertStorable(params);
  return toServer(params) as Record<string, unknown>;
}
const rowsOf = <N extends QueryName>({ records }: QueryResult): QueryRow<N>[] =>
  records.map((record) => fromServer(record.toObject())) as QueryRow<N>[];

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
 * Runs `work` in a transaction and commits it. Queries may be asked for without waiting for one another: they run in
 * the order of asking, and all of them have ended before the commit. Where one has failed nothing is stored, and that
 * failure is what the others and the commit end in. What `work` itself throws is passed on as it is, unless a query had
 * failed before in a way that trying again may mend.
 */
export async function transact<T>(
  session: Session,
  work: (tx: StoreTransaction) => Promise<T>,
  timeout: number,
  { lost, seen }: Line,
): Promise<T> {
  const transaction = await translating('transaction', Promise.race([session.beginTransaction({ timeout }), lost]));
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
    await translating('commit', Promise.race([transaction.commit(), lost]));
    return result;
  } catch (error) {
    const first = await allEnded().then(
      () => error,
      (failed: unknown) => failed,
    );
    await Promise.race([transaction.rollback(), lost]).catch(nothing);
    throw isWorthRepeating(first) ? first : error;
  }
}

/** Runs one statement of the schema, which cannot be part of a larger transaction. */
export async function runSchema(session: Session, statement: string, { lost }: Line): Promise<void> {
  await translating('the set-up of the schema', Promise.race([session.run(statement), lost]));
}

const nothing = () => undefined;

async function translating<T>(what: string, work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw translated(what, error);
  }
}
