/** What is looked at before a Neo4j is used: that it is one, of a version on which every query runs, and whose graph it holds. */
import { AppError } from '../model/errors.ts';
import type { Reader } from './neo4j-schema.ts';

/** The oldest version on which every query file and every schema file runs. */
const OLDEST = { major: 5, minor: 7 } as const;

/**
 * The version of a server that calls itself `Neo4j/5.26.30`, `Neo4j/2025.07.1` or `Neo4j/5.27-aura`. Throws
 * `STORE_UNAVAILABLE` where it is too old, or is another product that speaks the same protocol.
 */
export function versionOf(agent: string): string {
  const expected = `Neo4j ${OLDEST.major}.${OLDEST.minor} or later`;
  const [, version = '', major = '', minor = ''] = /^Neo4j\/((\d+)\.(\d+)[\w.+-]*)$/.exec(agent) ?? [];
  if (version === '')
    throw new AppError('STORE_UNAVAILABLE', 'the server of NEO4J_URI is not a Neo4j', {
      expected,
      found: agent.slice(0, 60) || 'no name',
    });
  const tooOld = Number(major) < OLDEST.major || (Number(major) === OLDEST.major && Number(minor) < OLDEST.minor);
  if (tooOld)
    throw new AppError('STORE_UNAVAILABLE', 'this Neo4j server is too old', { expected, found: `Neo4j ${version}` });
  return version;
}

/** Rejects with `STORE_UNAVAILABLE` where the database holds a graph that is not of this product. */
export async function assertOurs(read: Reader, database: string | null): Promise<void> {
  const [state] = await read('schema/neo4j/occupied', {});
  if (!state?.filled || state.ours) return;
  throw new AppError('STORE_UNAVAILABLE', 'the database holds a graph that is not of Signatory', {
    where: database ?? 'the home database',
    expected: 'an empty database (NEO4J_DATABASE), or NEO4J_SHARE_DATABASE=yes to write into this one',
  });
}
