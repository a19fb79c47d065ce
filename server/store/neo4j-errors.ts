/** What a Neo4j server or the way to it reports, in this product's words. Messages never show addresses' credentials. */
import neo4j from 'neo4j-driver';
import { AppError } from '../model/errors.ts';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** Whether the driver may run the transaction again. */
export const isRetryable = (error: unknown): boolean => error instanceof Error && neo4j.isRetryableError(error);

/**
 * The error to show for one that the driver threw while doing `what`. The server's message may quote values of the
 * query, so it is kept as the cause, for the log; its code says enough.
 */
export function translated(what: string, error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const options = { cause: error };
  if (code.startsWith('Neo.ClientError.Security'))
    return new AppError(
      'STORE_UNAVAILABLE',
      'Neo4j refused the sign-in: check NEO4J_USERNAME and NEO4J_PASSWORD',
      { found: code },
      options,
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new AppError(
      'STORE_UNAVAILABLE',
      'Neo4j has no database of that name: check NEO4J_DATABASE',
      { found: code },
      options,
    );
  if (UNREACHABLE.has(code) || code.startsWith('Neo.TransientError.General.DatabaseUnavailable'))
    return new AppError(
      'STORE_UNAVAILABLE',
      'Neo4j does not answer: check that it runs and that NEO4J_URI leads to it',
      { found: code || 'no answer' },
      options,
    );
  if (code.includes('TransactionTimedOut'))
    return new AppError('STORE_FAILED', `${what} took longer than it may`, { found: code }, options);
  return new AppError('STORE_FAILED', `${what} failed`, code ? { found: code } : {}, options);
}
