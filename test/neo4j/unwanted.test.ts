/** A query for whose answer nobody waits any more is ended in the server, not only left alone. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NEO4J_TIMES } from '../../server/store/neo4j.ts';
import { doorOf } from '../../server/store/neo4j-knock.ts';
import { createWay, type Way } from '../../server/store/neo4j-way.ts';
import { unlessAborted } from '../../server/store/unwanted.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';

/** It would go on for hours. */
const ENDLESS = 'UNWIND range(1, 1000000000000) AS number RETURN sum(number % 7) AS endless';

describe.skipIf(withoutNeo4j() !== null)('a query that nobody waits for', () => {
  let server: TestServer;
  let way: Way;
  beforeAll(() => {
    server = useNeo4j();
    const { uri, username, password, database } = server.config;
    way = createWay({
      connect: () => neo4j.driver(uri, neo4j.auth.basic(username, password)),
      door: doorOf(uri),
      database,
      poolSize: 10,
      times: { ...NEO4J_TIMES.way, stall: 60_000 },
    });
  });
  afterAll(async () => {
    await way.close();
    await server.close();
  });

  const running = async () =>
    (await server.run('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery')).filter(({ currentQuery }) =>
      String(currentQuery).includes('AS endless'),
    ).length;

  it('is ended in the server at once', async () => {
    const unwanted = new AbortController();
    const attempts = { mode: 'READ', limit: 60_000, patience: 0, failFast: true } as const;
    const asked = way.use(attempts, (session) => unlessAborted(session.run(ENDLESS), unwanted.signal));
    const ended = expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
    await vi.waitFor(async () => expect(await running()).toBe(1), { timeout: 20_000 });
    unwanted.abort();
    await ended;
    await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 20_000 });
    // The way is as good as before.
    const after = await way.use(attempts, (session) => session.run('RETURN 1 AS one'));
    expect(after.records).toHaveLength(1);
  });
});
