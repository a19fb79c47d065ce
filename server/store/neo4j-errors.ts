/** What a Neo4j server or the way to it reports, in this product's words. Messages show no address, password, value or query text. */
import neo4j from 'neo4j-driver';
import { AppError, type ErrorCode } from '../model/errors.ts';
import { type Silence, Unreachable } from './neo4j-knock.ts';

/** All connections are in use, and none became free in time. */
export class PoolExhausted extends Error {
  override readonly name = 'PoolExhausted';
}

/** What the driver threw, also where it has been translated. */
const rootOf = (error: unknown): unknown => (error instanceof AppError && error.cause ? error.cause : error);

/** The driver's or the server's code, or '' where it has none. */
export function codeOf(error: unknown): string {
  const root = rootOf(error);
  return root instanceof neo4j.Neo4jError ? root.code : '';
}

function textOf(error: unknown): string {
  const root = rootOf(error);
  return root instanceof neo4j.Neo4jError ? root.message : '';
}

const LOST = new Set(['ServiceUnavailable', 'SessionExpired']);
/** Faults of the settings, which no waiting mends. */
const LASTING: ReadonlySet<Silence> = new Set(['certificate', 'no-tls', 'not-bolt']);

/** Whether the driver threw it, or what watches over the driver. */
export const isOfDriver = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError || error instanceof Unreachable || error instanceof PoolExhausted;

/** Whether the way to the server is broken, as far as this error tells. */
export const isLost = (error: unknown): boolean => rootOf(error) instanceof Unreachable || LOST.has(codeOf(error));

/** Whether the driver waited in vain for a connection of its pool: all are in use, or hang. */
export const isAcquisitionTimeout = (error: unknown): boolean =>
  /^Connection acquisition timed out/.test(textOf(error));

/** Whether the database has been set back behind what this process has seen of it. */
export const isBookmarkFault = (error: unknown): boolean => /\.(?:InvalidBookmark|BookmarkTimeout)/.test(codeOf(error));

/** Whether the same transaction may do better in a while. */
export function isWorthRepeating(error: unknown): boolean {
  const root = rootOf(error);
  if (root instanceof Unreachable) return !LASTING.has(root.reason);
  if (root instanceof PoolExhausted || isAcquisitionTimeout(root) || isBookmarkFault(root)) return true;
  return STOPPED.test(codeOf(root)) || (root instanceof Error && neo4j.isRetryableError(root));
}

/** Whether the server itself asks for the transaction to be run again: a deadlock, another leader, a moment's lack of memory. */
export function isTransient(error: unknown): boolean {
  const root = rootOf(error);
  return root instanceof neo4j.Neo4jError && !isLost(root) && neo4j.isRetryableError(root);
}

/** Transactions that the server ends on its own account, as it does with all of them when it stops. */
const STOPPED = /\.(?:Terminated|LockClientStopped)$/;

const CHECK = 'check that it runs and that NEO4J_URI leads to it';

const SILENCES: Readonly<Record<Silence, string>> = {
  refused: `nobody listens where Neo4j should be: ${CHECK}`,
  'unknown-host': `the host of Neo4j is not known: check the name in NEO4J_URI`,
  silent: `Neo4j does not answer: ${CHECK}`,
  closed:
    'Neo4j closes the connection without a word: it is starting or stopping, or it wants TLS (NEO4J_URI with +s, or +ssc for a certificate of its own)',
  'not-bolt':
    'what answers is not the Bolt port of a Neo4j server: NEO4J_URI wants that port, usually 7687 (7474 is for browsers), and +s or +ssc where the server wants TLS',
  certificate:
    'the certificate of Neo4j is not trusted: give it one of a known authority, name the file of yours in NODE_EXTRA_CA_CERTS, or take any certificate by +ssc instead of +s in NEO4J_URI',
  'no-tls': 'Neo4j does not speak TLS at that address: leave +s or +ssc out of NEO4J_URI, or set the server up for TLS',
};

type Rule = readonly [match: RegExp, code: ErrorCode, message: string | ((what: string) => string)];

/** By the server's code; the first that fits. Everything else is a failed query. */
const RULES: readonly Rule[] = [
  [
    /\.Security\.AuthenticationRateLimit$/,
    'STORE_UNAVAILABLE',
    'Neo4j refuses sign-ins for some seconds, since too many have failed: check NEO4J_USERNAME and NEO4J_PASSWORD, and wait',
  ],
  [
    /\.Security\.CredentialsExpired$/,
    'STORE_UNAVAILABLE',
    "Neo4j wants this user's password changed first: ALTER CURRENT USER SET PASSWORD, in cypher-shell or Neo4j Browser",
  ],
  [
    /\.Security\.Forbidden$/,
    'STORE_UNAVAILABLE',
    'the user of NEO4J_USERNAME may not do this: grant the right, or name another user',
  ],
  [/\.Security\./, 'STORE_UNAVAILABLE', 'Neo4j refused the sign-in: check NEO4J_USERNAME and NEO4J_PASSWORD'],
  [
    /\.Database\.DatabaseNotFound$/,
    'STORE_UNAVAILABLE',
    'Neo4j has no database of that name, or it is no home database: check NEO4J_DATABASE',
  ],
  [
    /\.DatabaseUnavailable$/,
    'STORE_UNAVAILABLE',
    'the database is stopped, or only just starting: wait, or start it (SHOW DATABASES tells its state)',
  ],
  [
    /\.Cluster\.NotALeader$|\.ForbiddenOnReadOnlyDatabase$/,
    'STORE_UNAVAILABLE',
    'this server of the cluster does not write: use neo4j:// instead of bolt:// in NEO4J_URI, which finds the one that does',
  ],
  [/ReadOnly|\.Statement\.AccessMode$/, 'STORE_FAILED', (what) => `${what} writes where only reading is allowed`],
  [/\.TransactionTimedOut/, 'STORE_FAILED', (what) => `${what} took longer than it may`],
  [
    /OutOfMemory|\.MemoryPool/,
    'STORE_FAILED',
    (what) =>
      `${what} wants more memory than Neo4j may use: ask for less at once, or give it more (dbms.memory.transaction.total.max)`,
  ],
  [/\.Schema\.ConstraintValidationFailed$/, 'STORE_FAILED', (what) => `${what} would break a constraint of the graph`],
  [STOPPED, 'STORE_UNAVAILABLE', 'Neo4j ended the transaction: it is stopping, or somebody ended it'],
  [/^Neo\.TransientError\./, 'STORE_FAILED', (what) => `${what} was in the way of others too often: try again`],
];

/**
 * The error to show for one that was thrown while doing `what`. The server's message may quote values of the query, so
 * it is kept as the cause, for the log; its code says enough.
 */
export function translated(what: string, error: unknown): AppError {
  if (error instanceof AppError) return error;
  const options = { cause: error };
  if (error instanceof Unreachable)
    return new AppError('STORE_UNAVAILABLE', SILENCES[error.reason], { found: error.detail }, options);
  if (error instanceof PoolExhausted)
    return new AppError(
      'STORE_UNAVAILABLE',
      'all connections to Neo4j are in use: ask for less at once, or raise NEO4J_POOL_SIZE',
      {},
      options,
    );
  const code = codeOf(error);
  if (LOST.has(code) || isAcquisitionTimeout(error)) {
    const silence = /certificate/i.test(textOf(error)) ? 'certificate' : 'silent';
    return new AppError('STORE_UNAVAILABLE', SILENCES[silence], { found: code }, options);
  }
  const details = code === '' || code === 'N/A' ? {} : { found: code };
  const rule = RULES.find(([match]) => match.test(code));
  if (!rule) return new AppError('STORE_FAILED', `${what} failed`, details, options);
  const [, appCode, message] = rule;
  return new AppError(appCode, typeof message === 'string' ? message : message(what), details, options);
}
