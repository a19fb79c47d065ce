/** What a Neo4j server says of its databases, its version and its user, judged. Pure: rows in, findings out. */
import { AppError } from '../../model/errors.ts';
import { versionOf } from '../../store/neo4j-open.ts';
import type { QueryRow } from '../../store/queries.gen.ts';
import { type Finding, failed, ok, warning } from './check.ts';
import { compareVersions, numbersOf } from './versions.ts';

/** The long-term version on which all is tried. */
export const TRIED_SERVER = '5.26';

export function serverFinding(version: string, edition: string): Finding {
  const words = `${version || 'of no version'}, ${edition || 'unknown'} edition`;
  if (numbersOf(version).length === 0)
    return warning(words, 'check that it is a Neo4j server', `Neo4j ${TRIED_SERVER}`);
  try {
    versionOf(`Neo4j/${version}`);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return failed(words, error.details.expected ?? TRIED_SERVER, `upgrade the server to ${TRIED_SERVER}`);
  }
  if (compareVersions(version, TRIED_SERVER) > 0)
    return warning(
      words,
      `if something fails that works on ${TRIED_SERVER}, use that, and report it`,
      `${TRIED_SERVER}, on which all is tried`,
    );
  return ok(words);
}

type Database = QueryRow<'schema/neo4j/show-databases'>;

export interface DatabaseFindings {
  readonly state: Finding;
  readonly role: Finding;
}

/** The database of the settings among those of the server; `name` null stands for the user's home database. */
export function databaseFindings(rows: readonly Database[], name: string | null, routed: boolean): DatabaseFindings {
  const mine = rows.filter((row) =>
    name === null ? row.home : [row.name, ...row.aliases].includes(name.toLowerCase()),
  );
  const [first] = mine;
  const nothing: Finding = { status: 'unchecked', found: 'not checked, because there is no such database' };
  if (!first) return { state: absent(rows, name), role: nothing };
  return { state: stateOf(first, mine), role: roleOf(mine, routed) };
}

function absent(rows: readonly Database[], name: string | null): Finding {
  const others = [...new Set(rows.filter(({ type }) => type !== 'system').map((row) => row.name))].join(', ');
  const seen = others === '' ? 'the user sees none' : `there is ${others}`;
  if (name === null)
    return failed(`this user has no home database; ${seen}`, 'a database', 'name one in NEO4J_DATABASE');
  return failed(
    `there is no database ${name}; ${seen}`,
    'a database of that name, seen by this user',
    `set NEO4J_DATABASE to one that is there or unset it; on Enterprise Edition, CREATE DATABASE ${quoted(name)} makes it`,
  );
}

function stateOf(first: Database, mine: readonly Database[]): Finding {
  const name = quoted(first.name);
  if (first.type === 'system' || first.type === 'composite')
    return failed(
      `${first.name} is a ${first.type} database`,
      'one that holds a graph',
      'name another in NEO4J_DATABASE',
    );
  const online = mine.filter(({ status }) => status === 'online');
  if (online.length === 0)
    return failed(
      `${first.name} is ${first.status}${first.message ? `: ${first.message.slice(0, 200)}` : ''}`,
      'online',
      first.requested === 'offline'
        ? `START DATABASE ${name}, in cypher-shell or Neo4j Browser`
        : 'wait if it is starting; else the log of the server says why it is not',
    );
  if (first.access !== 'read-write')
    return failed(
      `${first.name} is ${first.access}`,
      'read-write',
      `ALTER DATABASE ${name} SET ACCESS READ WRITE, or server.databases.read_only in neo4j.conf`,
    );
  const words = `${first.name}, online, read-write`;
  if (online.length === mine.length) return ok(words);
  const gone = mine.filter(({ status }) => status !== 'online').map(({ address, status }) => `${address} ${status}`);
  return warning(`${words}; but ${gone.join(', ')}`, 'see to these members of the cluster', 'online on every member');
}

/** What the database is on the servers that hold it; `routed` says whether the address finds the one that writes. */
function roleOf(mine: readonly Database[], routed: boolean): Finding {
  const writers = mine.filter(({ writer }) => writer);
  const members = `${mine.length} server${mine.length === 1 ? '' : 's'}`;
  if (writers.length === 0)
    return failed(
      `no server writes it (${mine.map(({ address, role }) => `${address} ${role}`).join(', ')})`,
      'a server that writes',
      'wait for the cluster to choose a leader; if it does not, more of its members are away than it can do without',
    );
  if (mine.length === 1) return ok(`${mine[0]?.role ?? 'primary'}, on one server`);
  if (!routed)
    return warning(
      `on ${members}, and NEO4J_URI leads to one of them only`,
      'use neo4j:// (or neo4j+s://) in NEO4J_URI, so that the one that writes is found and all of them serve reads',
    );
  return ok(
    `on ${members}: ${mine.map(({ address, role, writer }) => `${address} ${role}${writer ? ', writes' : ''}`).join('; ')}`,
  );
}

/** Milliseconds by which clocks may differ unremarked. */
const SKEW = 30_000;

/** The server's clock beside ours: `before` and `after` are our time when it was asked and when it had answered. */
export function clockFinding(server: number, before: number, after: number): Finding {
  const skew = server < before ? server - before : server > after ? server - after : 0;
  const words = `${Math.abs(skew) < 1_000 ? 'less than a second' : `${Math.round(Math.abs(skew) / 1_000)} seconds`} apart`;
  if (Math.abs(skew) <= SKEW) return ok(words);
  return warning(
    `the server's clock is ${Math.round(Math.abs(skew) / 1_000)} seconds ${skew < 0 ? 'behind' : 'ahead'}`,
    'set both clocks by a time server (NTP): decisions are dated by one and logs by the other',
    `at most ${SKEW / 1_000} seconds apart`,
  );
}

/** Whose graph the database holds. */
export function ownerFinding(
  { ours, filled }: QueryRow<'schema/neo4j/occupied'>,
  share: boolean,
  database: string | null,
): Finding {
  if (ours) return ok('a graph of Signatory');
  if (!filled) return ok('empty');
  const found = `${database ?? 'the home database'} holds a graph that is not of Signatory`;
  if (share)
    return warning(
      found,
      'unset NEO4J_SHARE_DATABASE if nothing was to be written into it',
      'meant so: NEO4J_SHARE_DATABASE is yes',
    );
  return failed(
    found,
    'an empty database, or one of Signatory',
    'name an empty database in NEO4J_DATABASE, or set NEO4J_SHARE_DATABASE=yes to write into this one',
  );
}

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);
