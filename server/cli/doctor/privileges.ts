/** What a Neo4j user may do, as far as the server tells, beside what Signatory does. Pure. */
import type { QueryRow } from '../../store/queries.gen.ts';
import { type Finding, ok, warning } from './check.ts';

type Privilege = Pick<QueryRow<'schema/neo4j/show-privileges'>, 'access' | 'action' | 'graph'>;

/** What is done, the actions of which any one allows it, and how it is granted. */
const WANTED: readonly (readonly [what: string, actions: readonly string[], grant: string])[] = [
  ['enter the database', ['access', 'database_actions'], 'GRANT ACCESS ON DATABASE'],
  ['read', ['match', 'read', 'graph_actions'], 'GRANT MATCH {*} ON GRAPH'],
  ['write', ['write', 'graph_actions'], 'GRANT WRITE ON GRAPH'],
  ['use new names', ['token', 'create_label', 'database_actions'], 'GRANT NAME MANAGEMENT ON DATABASE'],
  ['create indexes', ['index', 'create_index', 'database_actions'], 'GRANT INDEX MANAGEMENT ON DATABASE'],
  [
    'create constraints',
    ['constraint', 'create_constraint', 'database_actions'],
    'GRANT CONSTRAINT MANAGEMENT ON DATABASE',
  ],
];

/**
 * Names what the user seems not to be allowed. Roles can be so fine that this may be wrong, hence only warnings: the
 * server has the last word.
 */
export function privilegeFindings(rows: readonly Privilege[], database: string): Finding[] {
  const here = rows.filter(
    ({ graph }) =>
      graph === '*' || graph.toLowerCase() === database.toLowerCase() || graph === 'HOME' || graph === 'DEFAULT',
  );
  const all = here.some(({ access, action }) => access === 'GRANTED' && /^(?:admin|all)$/.test(action));
  const has = (access: string, actions: readonly string[]) =>
    here.some((row) => row.access === access && actions.includes(row.action));
  const missing = WANTED.filter(([, actions]) => has('DENIED', actions) || !(all || has('GRANTED', actions)));
  if (missing.length === 0) return [ok('may read, write, and set up constraints and indexes')];
  return missing.map(([what, , grant]) =>
    warning(
      `this user may not ${what}, as far as the server tells`,
      `${grant} ${database} TO the role of the user, or name another in NEO4J_USERNAME`,
    ),
  );
}
