import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../server/model/errors.ts';
import { isLost, isWorthRepeating, PoolExhausted, translated } from '../../../server/store/neo4j-errors.ts';
import { type Silence, Unreachable } from '../../../server/store/neo4j-knock.ts';

const SECRET = 'bolt://someone:hunter2@graph.example:7687 {name: "Vilay"} MATCH (n) RETURN n';
const serverError = (code: string) => new neo4j.Neo4jError(SECRET, code, '50N42', SECRET, undefined as never);

const CASES: readonly (readonly [code: string, appCode: string, words: string, again: boolean])[] = [
  ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAVAILABLE', 'NEO4J_PASSWORD', false],
  ['Neo.ClientError.Security.CredentialsExpired', 'STORE_UNAVAILABLE', 'ALTER CURRENT USER', false],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_UNAVAILABLE', 'too many have failed', false],
  ['Neo.ClientError.Security.Forbidden', 'STORE_UNAVAILABLE', 'may not do this', false],
  ['Neo.ClientError.Security.AuthorizationExpired', 'STORE_UNAVAILABLE', 'refused the sign-in', true],
  ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE', 'NEO4J_DATABASE', false],
  ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE', 'SHOW DATABASES', true],
  ['Neo.TransientError.Database.DatabaseUnavailable', 'STORE_UNAVAILABLE', 'SHOW DATABASES', true],
  ['Neo.ClientError.Cluster.NotALeader', 'STORE_UNAVAILABLE', 'neo4j://', false],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'STORE_UNAVAILABLE', 'neo4j://', false],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'STORE_FAILED', 'only reading is allowed', false],
  ['Neo.ClientError.Statement.AccessMode', 'STORE_FAILED', 'only reading is allowed', false],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'STORE_FAILED', 'took longer than it may', false],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'STORE_FAILED', 'took longer', false],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_FAILED', 'more memory', true],
  ['Neo.TransientError.General.OutOfMemoryError', 'STORE_FAILED', 'more memory', true],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'STORE_FAILED', 'constraint', false],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_FAILED', 'try again', true],
  ['Neo.ClientError.Transaction.Terminated', 'STORE_UNAVAILABLE', 'ended the transaction', true],
  ['Neo.TransientError.Transaction.BookmarkTimeout', 'STORE_FAILED', 'try again', true],
  ['Neo.ClientError.Statement.SyntaxError', 'STORE_FAILED', 'query a/b failed', false],
  ['Neo.DatabaseError.General.UnknownError', 'STORE_FAILED', 'query a/b failed', false],
  ['ServiceUnavailable', 'STORE_UNAVAILABLE', 'NEO4J_URI', true],
  ['SessionExpired', 'STORE_UNAVAILABLE', 'NEO4J_URI', true],
  ['N/A', 'STORE_FAILED', 'query a/b failed', false],
];

describe('what Neo4j reports', () => {
  it.each(CASES)('%s is told as %s', (code, appCode, words, again) => {
    const cause = serverError(code);
    const error = translated('query a/b', cause);
    expect(error).toMatchObject({ code: appCode, cause });
    expect(error.message).toContain(words);
    for (const part of ['hunter2', 'graph.example', 'Vilay', 'MATCH']) expect(error.describe()).not.toContain(part);
    // The same before and after it is translated: whoever decides to try again may see either.
    expect([isWorthRepeating(cause), isWorthRepeating(error)]).toEqual([again, again]);
  });

  it.each<[Silence, string, boolean]>([
    ['refused', 'nobody listens', true],
    ['unknown-host', 'host', true],
    ['silent', 'does not answer', true],
    ['closed', 'without a word', true],
    ['not-bolt', '7687', false],
    ['certificate', 'NODE_EXTRA_CA_CERTS', false],
    ['no-tls', 'TLS', false],
  ])('a door that is %s says what to do', (reason, words, again) => {
    const error = translated('opening Neo4j', new Unreachable(reason, 'CODE'));
    expect(error.code).toBe('STORE_UNAVAILABLE');
    expect(error.message).toContain(words);
    expect(error.message).toContain('NEO4J_URI'.slice(0, reason === 'closed' ? 5 : 9));
    expect(isWorthRepeating(error)).toBe(again);
    expect(isLost(error)).toBe(true);
  });

  it('a pool without a free connection is no lost connection', () => {
    const error = translated('query a/b', new PoolExhausted('none'));
    expect(error.message).toContain('NEO4J_POOL_SIZE');
    expect(error.message).not.toContain('check that it runs');
    expect([isWorthRepeating(error), isLost(error)]).toEqual([true, false]);
  });

  it('what was made on purpose stays as it is, and is not tried again', () => {
    const error = new AppError('NOT_FOUND', 'there is no such decision');
    expect(translated('transaction', error)).toBe(error);
    expect([isWorthRepeating(error), isWorthRepeating(new Error('a bug'))]).toEqual([false, false]);
  });
});
