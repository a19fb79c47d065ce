/** What becomes of reads and writes when the way to the server breaks, hangs or is crowded. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AppError } from '../../server/model/errors.ts';
import type { Store } from '../../server/store/store.ts';
import { entity } from '../contract/suite.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';
import { openProxied, type Proxied, prepareSlowRead, slowRead } from '../support/neo4j-proxied.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const fault = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (value) => value,
    (error: unknown) => error,
  );
const revision = (store: Store) => store.read('graph/revision', {});
const save = (store: Store, id: string) => store.write((tx) => tx.run('entity/save', { rows: [entity(id, id)] }));
/** Timers and sockets that this process holds. */
const held = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout' || /TCP|TLS/.test(kind)).length;

describe.skipIf(withoutNeo4j() !== null)('the way to Neo4j', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = useNeo4j();
    await (await server.open()).close();
    return () => server.close();
  });
  const opened: Proxied[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((each) => each.close())));
  const open: typeof openProxied = async (...args) => {
    const proxied = await openProxied(...args);
    opened.push(proxied);
    return proxied;
  };
  const count = async () => (await server.run('MATCH (n:Entity) RETURN count(n) AS count'))[0]?.count;

  it('refuses reads at once while nobody listens, gathers nothing, and goes on when the server is back', async () => {
    const { proxy, store } = await open(server);
    await proxy.cut();
    const first = await fault(revision(store));
    expect(first).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(String(first)).toContain('NEO4J_URI');
    const before = held();
    for (let round = 0; round < 5; round++) {
      const faults = await Promise.all(Array.from({ length: 200 }, () => fault(revision(store))));
      expect(new Set(faults.map((each) => (each as AppError).code))).toEqual(new Set(['STORE_UNAVAILABLE']));
    }
    expect(held()).toBeLessThanOrEqual(before);
    await proxy.restore();
    await expect(revision(store)).resolves.toBeDefined();
  });

  it('notices that everything is lost on the way, knocks for all who wait, and goes on when it is not', async () => {
    const { proxy, store } = await open(server);
    await revision(store);
    proxy.block();
    const waiting = await Promise.all([1, 2, 3].map(() => fault(revision(store))));
    for (const each of waiting) expect(each).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    const before = proxy.accepted;
    const faults = await Promise.all(Array.from({ length: 200 }, () => fault(revision(store))));
    expect(new Set(faults.map((each) => (each as AppError).code))).toEqual(new Set(['STORE_UNAVAILABLE']));
    // One for those who came while none was under way, and one more for those who came later.
    expect(proxy.accepted - before).toBeLessThanOrEqual(2);
    await proxy.restore();
    await expect(revision(store)).resolves.toBeDefined();
  });

  it('replaces connections that hang while the server answers, so that none of them is given out again', async () => {
    const { proxy, store } = await open(server, { queryTimeout: 300 });
    await Promise.all([1, 2, 3].map(() => revision(store)));
    proxy.stall();
    const before = proxy.accepted;
    // The first finds out; it is asked again on a new connection, and so is everything after it.
    await expect(revision(store)).resolves.toBeDefined();
    expect(proxy.accepted).toBeGreaterThan(before);
    await Promise.all([1, 2, 3, 4, 5].map(() => revision(store)));
  });

  it('tests connections that were idle for long before it uses them', async () => {
    const { proxy, store } = await open(server, {}, { liveness: 0 });
    await revision(store);
    proxy.stall();
    await expect(revision(store)).resolves.toBeDefined();
  });

  it('has the server end a read that takes too long, and says so', async () => {
    await prepareSlowRead(server);
    const { store } = await open(server, { queryTimeout: 300 }, { grace: 20_000 });
    const late = await fault(slowRead(store));
    expect(late).toMatchObject({ code: 'STORE_FAILED' });
    expect(String(late)).toContain('search/names took longer than it may');
    const running = await server.run(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'search CONTAINS' RETURN *",
    );
    expect(running.filter(({ currentQuery }) => !String(currentQuery).includes('SHOW TRANSACTIONS'))).toEqual([]);
  });

  it('says that all connections are in use where that is so', async () => {
    await prepareSlowRead(server);
    const { store } = await open(server, { queryTimeout: 4_000, poolSize: 1 }, { grace: 20_000, acquire: 1_000 });
    const slow = fault(slowRead(store));
    await pause(300);
    const crowded = await fault(revision(store));
    expect(crowded).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(String(crowded)).toContain('NEO4J_POOL_SIZE');
    expect(String(crowded)).not.toContain('check that it runs');
    expect(await slow).toMatchObject({ code: 'STORE_FAILED' });
    await expect(revision(store)).resolves.toBeDefined();
  });

  it('closes within its bound though a read hangs, once, and lets what can end', async () => {
    const { proxy, store } = await open(
      server,
      {},
      { close: 300, way: { knock: 60_000, doubt: 60_000, pause: 50, longestPause: 50 } },
    );
    const done = revision(store);
    await Promise.all([store.close(), store.close(), expect(done).resolves.toBeDefined()]);

    const other = await open(
      server,
      {},
      { close: 300, way: { knock: 60_000, doubt: 60_000, pause: 50, longestPause: 50 } },
    );
    await revision(other.store);
    other.proxy.block();
    const hanging = fault(revision(other.store));
    await other.store.close();
    expect(await hanging).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(revision(other.store)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await proxy.close();
  });

  it('waits with a write until the server is back', async () => {
    const { proxy, store } = await open(server);
    await server.run('MATCH (n) DETACH DELETE n');
    await proxy.cut();
    const writing = save(store, 'person/patient');
    await pause(800);
    await proxy.restore();
    await writing;
    expect(await count()).toBe(1);
  });

  it.each(['cut', 'block', 'stall'] as const)(
    'runs a transaction again whose connection breaks in its middle (%s)',
    async (how) => {
      const { proxy, store } = await open(server, {}, { writeLimit: 4_000 });
      await server.run('MATCH (n) DETACH DELETE n');
      let runs = 0;
      await store.write(async (tx) => {
        runs++;
        await tx.run('entity/save', { rows: [entity('person/a', `run ${runs}`)] });
        if (runs > 1) return;
        await proxy[how]();
        if (how !== 'stall') setTimeout(() => proxy.restore(), 600);
        await tx.run('entity/save', { rows: [entity('person/b', 'B')] });
      });
      expect(runs).toBeGreaterThan(1);
      expect(await server.run('MATCH (n:Entity) RETURN n.id AS id, n.name AS name')).toEqual([
        { id: 'person/a', name: `run ${runs}` },
      ]);
    },
  );

  it('gives up a write in the end, and says what to check', async () => {
    const { proxy, store } = await open(server, {}, { writePatience: 300 });
    await proxy.cut();
    const given = await fault(save(store, 'person/late'));
    expect(given).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect((given as AppError).describe()).toContain('NEO4J_URI');
  });
});
