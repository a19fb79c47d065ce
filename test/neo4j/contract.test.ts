import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { fill } from '../contract/fixture.ts';
import { queryCases, type SharedQueryName } from '../contract/queries.ts';
import { queryContract } from '../contract/query-suite.ts';
import { storeContract } from '../contract/suite.ts';
import { valueContract } from '../contract/values.ts';
import { dumpOf } from '../support/dump.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';

/** Labels of a node are a set: each engine lists them in its own order. */
const sortedLabels = (rows: unknown): unknown =>
  JSON.parse(
    JSON.stringify(rows, (key, value) => (key === 'labels' && Array.isArray(value) ? value.toSorted() : value)),
  );

describe.skipIf(withoutNeo4j() !== null)('Neo4j', () => {
  let server: TestServer;
  beforeAll(() => {
    server = useNeo4j();
  });
  afterAll(() => server?.close());

  storeContract({ name: 'neo4j', open: () => server.open(), skip: {} });
  valueContract({ name: 'neo4j', open: () => server.open(), skip: {} });
  // The server has one database: the second store is a second way into the same graph.
  queryContract({ name: 'neo4j', open: () => server.open(), openShuffled: () => server.open(), skip: {} });

  describe('beside the embedded engine', () => {
    let neo4j: Store;
    let grafeo: Store;
    beforeAll(async () => {
      [neo4j, grafeo] = await Promise.all([server.open(), openMemoryStore()]);
    });
    afterAll(() => Promise.all([neo4j?.close(), grafeo?.close()]));

    it('holds the same graph, and answers every query with the same rows in the same order', async () => {
      const fixture = await fill(grafeo);
      expect(await fill(neo4j)).toEqual(fixture);
      expect(await dumpOf(neo4j)).toEqual(await dumpOf(grafeo));
      for (const [name, cases] of Object.entries(queryCases(fixture)))
        for (const params of cases) {
          const query = name as SharedQueryName;
          const [theirs, ours] = await Promise.all([neo4j, grafeo].map((store) => store.read(query, params as never)));
          expect({ name, rows: sortedLabels(theirs) }).toEqual({ name, rows: sortedLabels(ours) });
        }
    });
  });

  it('does not write into a database that holds something else, and says how to', async () => {
    await (await server.open()).close();
    await server.run("CREATE (:Invoice {number: '1'})");
    const fault = await server.reopen().catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(String(fault)).toContain('not of Signatory');
    const store = await server.reopen({ shareDatabase: true });
    await store.close();
    await server.run('MATCH (n:Invoice) DELETE n');
  });

  it('says what to check where the password is wrong or nobody answers, and never shows the password', async () => {
    const password = 'not-the-password';
    const refused = await server.reopen({ password }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(String(refused)).toContain('NEO4J_PASSWORD');
    expect(JSON.stringify([String(refused), (refused as { details: unknown }).details])).not.toContain(password);
    const silent = await server.reopen({ uri: 'bolt://127.0.0.1:1' }).catch((error: unknown) => error);
    expect(silent).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(String(silent)).toContain('NEO4J_URI');
  });
});
