/** What the adapter sets up and how values lie in the database: what people who write Cypher rely on. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../server/model/errors.ts';
import type { Store } from '../../server/store/index.ts';
import { expectedSchema } from '../../server/store/schema.ts';
import { fill } from '../contract/fixture.ts';
import { entity } from '../contract/suite.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';
import { placeOf } from '../support/neo4j-proxied.ts';
import { startProxy } from '../support/tcp-proxy.ts';

const fault = (work: Promise<unknown>): Promise<AppError> =>
  work.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => {
      expect(error).toBeInstanceOf(AppError);
      return error as AppError;
    },
  );

describe.skipIf(withoutNeo4j() !== null)('the Neo4j adapter', () => {
  let server: TestServer;
  beforeAll(() => {
    server = useNeo4j();
    return () => server.close();
  });
  const opened: Store[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  const keep = async (store: Promise<Store>) => {
    opened.push(await store);
    return store;
  };

  const items = async () => [
    ...(await server.run('SHOW CONSTRAINTS YIELD name RETURN name')),
    ...(await server.run(
      "SHOW INDEXES YIELD name, type, owningConstraint WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN name",
    )),
  ];
  const wanted = expectedSchema('neo4j').map(({ name }) => name);
  const dropAll = async () => {
    for (const { name } of await server.run('SHOW CONSTRAINTS YIELD name RETURN name'))
      await server.run(`DROP CONSTRAINT \`${name}\``);
    for (const { name } of await items()) await server.run(`DROP INDEX \`${name}\``);
  };

  describe('sets up', () => {
    it('every constraint and index, also where many do so at the same moment, and all are filled when it is done', async () => {
      await (await server.open()).close();
      for (let round = 0; round < 2; round++) {
        await dropAll();
        expect(await items()).toEqual([]);
        await Promise.all(Array.from({ length: 4 }, () => keep(server.reopen())));
        expect((await items()).map(({ name }) => name).sort()).toEqual(wanted.toSorted());
        expect(await server.run("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")).toEqual([]);
        await Promise.all(opened.splice(0).map((store) => store.close()));
      }
    });

    it('nothing where nothing is missing: no statement of the schema is run', async () => {
      await (await server.open()).close();
      const before = await server.run('SHOW INDEXES YIELD id, name RETURN id, name ORDER BY name');
      await (await server.reopen()).close();
      expect(await server.run('SHOW INDEXES YIELD id, name RETURN id, name ORDER BY name')).toEqual(before);
    });

    it('names what is in the way: another index of that name, one on the same, or data', async () => {
      await (await server.open()).close();
      await dropAll();
      await server.run('CREATE INDEX entity_type FOR (n:Invoice) ON (n.number)');
      const other = await fault(server.reopen());
      expect(other.describe()).toContain('entity_type RANGE on (:Invoice).number');
      await dropAll();
      await server.run('CREATE INDEX mine FOR (n:Document) ON (n.id)');
      const same = await fault(server.reopen());
      expect(same.message).toContain('constraint document_id_unique');
      await dropAll();
      await server.run("CREATE (:Entity {id: 'a'}), (:Entity {id: 'a'})");
      const data = await fault(server.reopen({ shareDatabase: true }));
      expect(data.message).toContain('constraint entity_id_unique');
      expect(data.message).toContain('what the database holds breaks them');
      await server.run('MATCH (n) DETACH DELETE n');
      await dropAll();
      await keep(server.reopen());
    });
  });

  describe('says at opening what is wrong', () => {
    it('with the name of the database', async () => {
      const { code, message } = await fault(server.reopen({ database: 'nowhere' }));
      expect(code).toBe('STORE_UNAVAILABLE');
      expect(message).toContain('NEO4J_DATABASE');
    });

    it('with the address: unknown host, nobody there, not Neo4j, TLS where there is none', async () => {
      const web = await startProxy(placeOf(server.config.uri), {
        alter: (bytes, from) => (from === 'server' ? Buffer.from('HTTP/1.1 400 Bad Request') : bytes),
      });
      const messages: readonly (readonly [string, string])[] = [
        ['bolt://no-such-host.invalid', 'host of Neo4j is not known'],
        ['neo4j://127.0.0.1:1', 'nobody listens'],
        [`bolt://127.0.0.1:${web.port}`, 'not the Bolt port'],
        [server.config.uri.replace(/^\w+/, 'bolt+ssc'), 'does not speak TLS'],
      ];
      for (const [uri, words] of messages) {
        const error = await fault(server.reopen({ uri }));
        expect(error.code).toBe('STORE_UNAVAILABLE');
        expect(error.message).toContain(words);
        expect(error.message).toContain('NEO4J_URI');
      }
      await web.close();
    });

    it('with an address that is none, without showing it', async () => {
      const error = await fault(server.reopen({ uri: 'bolt://user:secret@host:port' }));
      expect(error.code).toBe('BAD_SETTING');
      expect(error.describe()).not.toContain('secret');
    });
  });

  it('takes addresses of version 6 of the internet protocol', async (context) => {
    const proxy = await startProxy(placeOf(server.config.uri), { host: '::1' }).catch(() => null);
    if (!proxy) return context.skip('this machine has no IPv6');
    const store = await server.reopen({ uri: `bolt://[::1]:${proxy.port}`, shareDatabase: true });
    expect(await store.read('stats/totals', {})).toHaveLength(1);
    await store.close();
    await proxy.close();
  });

  it('runs again a transaction that another one has ended by a deadlock', async () => {
    const [one, two] = [await keep(server.open()), await keep(server.reopen())];
    await one.write((tx) => tx.run('entity/save', { rows: [entity('person/a', 'A'), entity('person/b', 'B')] }));
    let waiting = 2;
    const both = new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (waiting > 0) return;
        clearInterval(timer);
        resolve();
      }, 5);
    });
    let runs = 0;
    const cross = (store: Store, first: string, second: string) =>
      store.write(async (tx) => {
        runs++;
        await tx.run('entity/save', { rows: [entity(first, `${first} ${second}`)] });
        waiting--;
        await both;
        await tx.run('entity/save', { rows: [entity(second, `${first} ${second}`)] });
      });
    await Promise.all([cross(one, 'person/a', 'person/b'), cross(two, 'person/b', 'person/a')]);
    expect(runs).toBeGreaterThan(2);
    const names = await server.run('MATCH (n:Entity) RETURN DISTINCT n.name AS name');
    expect(names).toHaveLength(1);
  });

  it('stores measures as floats, counts as integers, days as days and instants as instants, in every node and relation', async () => {
    const store = await keep(server.open());
    await fill(store);
    const rows = await server.run(`
      MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT key, valueType(n[key]) AS type
      UNION MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT key, valueType(r[key]) AS type`);
    const types = new Map<string, Set<string>>();
    for (const { key, type } of rows)
      types.set(String(key), (types.get(String(key)) ?? new Set()).add(String(type).replaceAll(' NOT NULL', '')));
    const of = (...keys: string[]) => keys.flatMap((key) => [...(types.get(key) ?? ['none'])]);
    expect(new Set(of('confidence'))).toEqual(new Set(['FLOAT']));
    expect(new Set(of('confidences'))).toEqual(new Set(['LIST<FLOAT>']));
    expect(new Set(of('start', 'end', 'index', 'revision', 'projection'))).toEqual(new Set(['INTEGER']));
    expect(new Set(of('starts', 'ends'))).toEqual(new Set(['LIST<INTEGER>']));
    const days = of('from', 'to', 'firstSeen', 'lastSeen', 'earliest', 'latest', 'publishedFrom', 'publishedTo');
    expect(new Set(days)).toEqual(new Set(['DATE']));
    expect(of('at')).toEqual(['ZONED DATETIME']);
    // One kind a name, wherever it stands; a list without members is of none.
    const mixed = [...types].filter(([, kinds]) => [...kinds].filter((kind) => kind !== 'LIST<NOTHING>').length > 1);
    expect(mixed).toEqual([]);
  });
});
