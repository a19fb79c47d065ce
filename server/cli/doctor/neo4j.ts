/** The Neo4j server of the settings, from its name to what is in its database. Nothing is written, and one sign-in is tried. */
import type { Neo4jConfig } from '../../config.ts';
import { inspectNeo4j, type Neo4jInspection, Refusal } from '../../store/neo4j-inspect.ts';
import { doorOf } from '../../store/neo4j-knock.ts';
import type { QueryRow } from '../../store/queries.gen.ts';
import { expectedSchema, type SchemaItem } from '../../store/schema.ts';
import { type SchemaFault, schemaFaults, wordsOf } from '../../store/schema-faults.ts';
import { type Finding, failed, type Group, ok, unchecked, warning } from './check.ts';
import { clockFinding, type DatabaseFindings, databaseFindings, ownerFinding, serverFinding } from './database.ts';
import { graphChecks } from './graph.ts';
import { privilegeFindings } from './privileges.ts';
import { nameFinding, portFinding, protocolFinding } from './reach.ts';

const OPEN = '"signatory status" sets up what is missing';

export function neo4jChecks(config: Neo4jConfig, queryTimeout: number): Group {
  const door = doorOf(config.uri);
  const routed = config.uri.startsWith('neo4j');
  const options = { ...config, queryTimeout };
  const open = new Map<'direct' | 'routed', Neo4jInspection>();
  const look = (way: 'direct' | 'routed'): Neo4jInspection => {
    const known = open.get(way) ?? inspectNeo4j(options, { direct: way === 'direct' });
    open.set(way, known);
    return known;
  };
  let databases: QueryRow<'schema/neo4j/show-databases'>[] = [];
  let edition = '';
  let judged: DatabaseFindings | null = null;
  let empty = false;

  async function signInFinding(): Promise<Finding> {
    try {
      databases = await look('direct').read('schema/neo4j/show-databases', {}, 'system');
      return ok(`as ${config.username}`);
    } catch (error) {
      return signInFault(error, config.username);
    }
  }

  async function serverCheck(): Promise<Finding> {
    const components = await look('direct').read('schema/neo4j/components', {}, 'system');
    const kernel = components.find(({ name }) => name === 'Neo4j Kernel') ?? components[0];
    edition = kernel?.edition ?? '';
    return serverFinding(kernel?.versions[0] ?? '', edition);
  }

  function databaseCheck(): Finding {
    judged = databaseFindings(databases, config.database, routed);
    return judged.state;
  }

  /** The server names the servers to go on with, by addresses that must lead there from here too. */
  async function routingFinding(): Promise<Finding> {
    try {
      await look('routed').read('graph/revision', {});
      return ok(routed ? 'the addresses that the server names lead to it' : 'straight to the server of the address');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return failed(
        `the server answers, but not by the addresses it names (${error.code})`,
        'addresses that lead to the servers from here',
        'set server.bolt.advertised_address in neo4j.conf to what is reached from here, or use bolt:// in place of neo4j:// in NEO4J_URI',
      );
    }
  }

  async function ownerCheck(): Promise<Finding> {
    const [state = { ours: false, filled: false }] = await look('routed').read('schema/neo4j/occupied', {});
    empty = !state.filled;
    return ownerFinding(state, config.shareDatabase, config.database);
  }

  async function schemaFindings(): Promise<Finding[]> {
    const wanted = expectedSchema('neo4j');
    const faults = schemaFaults(wanted, await look('routed').items());
    if (empty && faults.length === wanted.length && faults.every(({ fault }) => fault === 'missing'))
      return [ok('none yet, as the database is empty: the first command that opens it sets them up')];
    const findings = faults.map(schemaFinding);
    return findings.length > 0 ? findings : [ok(`${wanted.length} as they should be`)];
  }

  async function privilegesCheck(): Promise<Finding | Finding[]> {
    if (edition === 'community') return ok('all: Community Edition has no roles');
    const name = config.database ?? databases.find(({ home }) => home)?.name ?? '';
    try {
      return privilegeFindings(await look('direct').read('schema/neo4j/show-privileges', {}, 'system'), name);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return unchecked(`the server does not tell (${error.code})`);
    }
  }

  async function clockCheck(): Promise<Finding> {
    const before = Date.now();
    const [row] = await look('routed').read('schema/neo4j/clock', {});
    return clockFinding(row?.now ?? 0, before, Date.now());
  }

  const signedIn = ['neo4j.sign-in'];
  const inside = ['neo4j.routing', 'neo4j.owner'];
  return {
    title: 'Neo4j',
    checks: [
      { id: 'neo4j.name', title: 'host', run: () => nameFinding(door) },
      { id: 'neo4j.port', title: 'port', needs: ['neo4j.name'], run: () => portFinding(door) },
      { id: 'neo4j.protocol', title: 'protocol', needs: ['neo4j.port'], run: () => protocolFinding(door) },
      { id: 'neo4j.sign-in', title: 'sign-in', needs: ['neo4j.protocol'], run: signInFinding },
      { id: 'neo4j.server', title: 'server', needs: signedIn, run: serverCheck },
      { id: 'neo4j.database', title: 'database', needs: signedIn, run: databaseCheck },
      { id: 'neo4j.role', title: 'role', needs: ['neo4j.database'], run: () => judged?.role ?? [] },
      { id: 'neo4j.privileges', title: 'rights', needs: ['neo4j.server'], run: privilegesCheck },
      { id: 'neo4j.routing', title: 'routing', needs: ['neo4j.database'], run: routingFinding },
      { id: 'neo4j.clock', title: 'clock', needs: ['neo4j.routing'], run: clockCheck },
      { id: 'neo4j.owner', title: 'owner', needs: ['neo4j.routing'], run: ownerCheck },
      { id: 'neo4j.schema', title: 'constraints, indexes', needs: inside, run: schemaFindings },
      ...graphChecks('neo4j', () => look('routed'), inside),
    ],
    close: async () => void (await Promise.all([...open.values()].map((inspection) => inspection.close()))),
  };
}

function signInFault(error: unknown, username: string): Finding {
  if (!(error instanceof Refusal)) throw error;
  const expected = 'a sign-in';
  const { code } = error;
  if (/\.Security\.AuthenticationRateLimit$/.test(code))
    return failed(
      'refused for a while, since too many have failed',
      expected,
      'wait some seconds, check NEO4J_USERNAME and NEO4J_PASSWORD, and try again',
    );
  if (/\.Security\.CredentialsExpired$/.test(code))
    return failed(
      `the password of ${username} is to be changed first`,
      expected,
      "ALTER CURRENT USER SET PASSWORD FROM '…' TO '…', in cypher-shell or Neo4j Browser, then set NEO4J_PASSWORD to the new one",
    );
  if (/\.Security\./.test(code))
    return failed(
      `refused for ${username} (${code})`,
      expected,
      'set NEO4J_USERNAME and NEO4J_PASSWORD to those of a user of that server',
    );
  if (/\.TransactionTimedOut/.test(code))
    return failed(
      `taken, but the first question was not answered in time`,
      'an answer',
      'wait if it is only just starting, and look again',
    );
  return failed(
    `the server did not answer the first question (${code})`,
    expected,
    'wait if it is starting; else the log of the server says why',
  );
}

function schemaFinding({ item, fault, found }: SchemaFault): Finding {
  const expected = wordsOf(item);
  const where = `${item.kind} ${item.name}: ${found}`;
  if (fault === 'missing') return failed(where, expected, OPEN);
  if (fault === 'populating') return warning(where, 'wait until it is filled, and look again', expected);
  return failed(where, expected, `${dropping(item)} in cypher-shell or Neo4j Browser; then ${OPEN}`);
}

const dropping = ({ kind, name }: SchemaItem) => `DROP ${kind.toUpperCase()} ${name}`;
