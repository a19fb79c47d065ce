/**
 * Constraints and indexes of a Neo4j database. What is there is looked at first: a database that has everything is not
 * written to, and a user who may not create anything can still use it. Several processes may do this at the same moment.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../model/errors.ts';
import { schemaStatements } from './cypher.ts';
import { codeOf } from './neo4j-errors.ts';
import type { QueryParams, QueryRow, ReadQueryName } from './queries.gen.ts';
import { expectedSchema, readSchemaStatement } from './schema.ts';
import { type FoundItem, type SchemaFault, schemaFaults } from './schema-faults.ts';

export type Reader = <N extends ReadQueryName>(
  name: N,
  params: QueryParams<N>,
  signal?: AbortSignal,
) => Promise<QueryRow<N>[]>;

export interface SchemaAccess {
  readonly read: Reader;
  /** Runs one schema statement by itself. */
  readonly create: (statement: string) => Promise<void>;
}

export interface SchemaTimes {
  /** Longest wait for indexes to be filled, in milliseconds. */
  readonly online: number;
  /** Pause between two looks, in milliseconds. */
  readonly look: number;
}

/** How often the same statement may fail: others may be creating the same, and then one of us loses. */
const TRIES = 5;

/**
 * Creates what is missing and waits until all indexes are filled. Rejects with `STORE_UNAVAILABLE`, naming what is
 * missing and why: no right to create it, something else of its name, data that break it, or an index that failed.
 */
export async function setUpSchema({ read, create }: SchemaAccess, times: SchemaTimes): Promise<void> {
  const statements = new Map(
    schemaStatements('neo4j').map((statement) => [readSchemaStatement(statement)?.name ?? '', statement]),
  );
  const wanted = expectedSchema('neo4j');
  const refused = new Map<string, { tries: number; error: unknown }>();
  const began = Date.now();
  let others = 0;
  for (;;) {
    const faults = schemaFaults(wanted, await foundItems(read));
    if (faults.length === 0) return;
    // A constraint that another process is creating shows as an index of its name, until it is there.
    const lasting = faults.filter(({ fault }) => fault === 'other' || fault === 'failed');
    others = lasting.length > 0 ? others + 1 : 0;
    if (others > TRIES) throw unusable(lasting);
    const missing = faults.filter(({ fault }) => fault === 'missing');
    for (const fault of missing) {
      const { name } = fault.item;
      const before = refused.get(name);
      if (before && before.tries >= TRIES) throw cannotCreate(missing, before.error);
      try {
        await create(statements.get(name) ?? '');
      } catch (error) {
        if (codeOf(error).endsWith('.Security.Forbidden')) throw cannotCreate(missing, error);
        if (error instanceof AppError && error.code === 'STORE_UNAVAILABLE') throw error;
        refused.set(name, { tries: (before?.tries ?? 0) + 1, error });
      }
    }
    if (Date.now() - began > times.online) throw late(faults);
    await wait(missing.length > 0 && refused.size === 0 && others === 0 ? 0 : times.look * (0.5 + Math.random()));
  }
}

/** Every constraint, and every index that is not a constraint's own, with its state. */
export async function foundItems(read: Reader): Promise<FoundItem[]> {
  const [constraints, indexes] = await Promise.all([
    read('schema/neo4j/show-constraints', {}),
    read('schema/neo4j/show-indexes', {}),
  ]);
  // A constraint's own index has its name: what is said of the one is said of the other.
  const behind = new Map(indexes.map((index) => [index.name, index]));
  return [
    ...constraints.map(({ name, type, entity, labels, properties }) => {
      const { state = null, populated = null } = behind.get(name) ?? {};
      return { name, type, entity, labels, properties, analyzer: null, state, populated };
    }),
    ...indexes
      .filter(({ constraint }) => constraint === null)
      .map(({ labels, properties, ...index }) => ({ ...index, labels: labels ?? [], properties: properties ?? [] })),
  ];
}

const namesOf = (faults: readonly SchemaFault[]): string =>
  faults.map(({ item }) => `${item.kind} ${item.name}`).join(', ');

const WHERE = 'cypher/schema/neo4j';

const unusable = (faults: readonly SchemaFault[]) =>
  new AppError(
    'STORE_UNAVAILABLE',
    `the database has something else in place of what Signatory needs: ${namesOf(faults)}; drop it, and start again`,
    { where: WHERE, found: faults.map(({ item, found }) => `${item.name} ${found}`).join('; ') },
  );

function cannotCreate(missing: readonly SchemaFault[], error: unknown): AppError {
  const code = codeOf(error);
  const why = code.endsWith('.Security.Forbidden')
    ? 'the user of NEO4J_USERNAME may not create them: grant the right, or let an administrator run the statements of that folder'
    : /CreationFailed|ConstraintValidation/.test(code)
      ? 'what the database holds breaks them'
      : 'something else is in their place, or the server refused';
  return new AppError(
    'STORE_UNAVAILABLE',
    `the database lacks ${namesOf(missing)}: ${why}`,
    { where: WHERE, ...(code && { found: code }) },
    { cause: error },
  );
}

const late = (faults: readonly SchemaFault[]) =>
  new AppError('STORE_UNAVAILABLE', `the database is still filling its indexes: wait, and start again`, {
    where: WHERE,
    found: faults.map(({ item, found }) => `${item.name} ${found}`).join('; '),
  });
