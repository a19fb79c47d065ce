import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../server/model/errors.ts';
import { translated } from '../../../server/store/neo4j-errors.ts';
import { type Reader, setUpSchema } from '../../../server/store/neo4j-schema.ts';
import { expectedSchema, readSchemaStatement } from '../../../server/store/schema.ts';

const TIMES = { online: 2_000, look: 1 };
const WANTED = expectedSchema('neo4j');
const refusal = (code: string) =>
  translated('the set-up', new neo4j.Neo4jError('no', code, '50N42', 'no', undefined as never));

/** A database that has some of the schema; `state` is that of every index at the nth look. */
function database(there: string[], state: (look: number) => string = () => 'ONLINE') {
  let looks = 0;
  const names = new Set(there);
  const read = (async (query: string) => {
    if (query === 'schema/neo4j/show-constraints')
      return WANTED.filter(({ kind, name }) => kind === 'constraint' && names.has(name));
    looks++;
    return WANTED.filter(({ kind, name }) => kind === 'index' && names.has(name)).map((item) => ({
      ...item,
      state: state(looks),
      populated: 40,
      constraint: null,
    }));
  }) as unknown as Reader;
  return { names, read };
}

const fault = async (work: Promise<void>): Promise<AppError> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
};
const all = WANTED.map(({ name }) => name);
const nameOf = (statement: string) => readSchemaStatement(statement)?.name ?? '';

describe('setting up the schema', () => {
  it('asks for no right where everything is there', async () => {
    const { read } = database(all);
    const create = () => Promise.reject(refusal('Neo.ClientError.Security.Forbidden'));
    await expect(setUpSchema({ read, create }, TIMES)).resolves.toBeUndefined();
  });

  it('names all that is missing where the user may not create it', async () => {
    const { read } = database(all.filter((name) => name !== 'entity_type' && name !== 'lock_id_unique'));
    const create = () => Promise.reject(refusal('Neo.ClientError.Security.Forbidden'));
    const error = await fault(setUpSchema({ read, create }, TIMES));
    expect(error.code).toBe('STORE_UNAVAILABLE');
    expect(error.message).toContain('constraint lock_id_unique');
    expect(error.message).toContain('index entity_type');
    expect(error.message).toContain('NEO4J_USERNAME');
  });

  it('does not mind that another process was quicker', async () => {
    const { names, read } = database([]);
    const create = async (statement: string) => {
      names.add(nameOf(statement));
      throw refusal('Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists');
    };
    await expect(setUpSchema({ read, create }, TIMES)).resolves.toBeUndefined();
    expect([...names].sort()).toEqual(all.toSorted());
  });

  it('tries again what failed for a while, and not for ever', async () => {
    const { names, read } = database(all.slice(1));
    let tries = 0;
    const create = async (statement: string) => {
      if (++tries < 3) throw refusal('Neo.TransientError.Transaction.DeadlockDetected');
      names.add(nameOf(statement));
    };
    await setUpSchema({ read, create }, TIMES);
    expect(tries).toBe(3);
    names.delete(all[0] ?? '');
    const never = () => Promise.reject(refusal('Neo.DatabaseError.Schema.ConstraintCreationFailed'));
    expect((await fault(setUpSchema({ read, create: never }, TIMES))).message).toContain('what the database holds');
  });

  it('waits until indexes are filled, within a bound, and not at all for one that failed', async () => {
    const create = () => Promise.resolve();
    const filling = database(all, (look) => (look < 4 ? 'POPULATING' : 'ONLINE'));
    await expect(setUpSchema({ read: filling.read, create }, TIMES)).resolves.toBeUndefined();
    const slow = database(all, () => 'POPULATING');
    const late = await fault(setUpSchema({ read: slow.read, create }, { online: 5, look: 1 }));
    expect(late.describe()).toContain('40 percent');
    const broken = database(all, () => 'FAILED');
    expect((await fault(setUpSchema({ read: broken.read, create }, TIMES))).message).toContain('drop it');
  });
});
