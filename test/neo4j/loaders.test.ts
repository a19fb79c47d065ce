/** Several processes that write into one database at once leave the graph that one alone would have made. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest, fileInputs } from '../../server/ingest.ts';
import { fromRoot } from '../../server/root.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { dumpOf } from '../support/dump.ts';
import { goldNames } from '../support/gold.ts';
import { type LoaderProcess, startLoader } from '../support/loader-process.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';

const MINUTES = 400_000;
/** Few documents in a transaction, so that the loaders get in each other's way. */
const GROUP = 2;
const PATHS = goldNames()
  .filter((_, index) => index % 2 === 0)
  .map((name) => fromRoot(`seeds/documents/${name}.md`));
const inputs = (paths: readonly string[]) => fileInputs(paths, 1_000_000);

/** Three quarters of the documents for each of four: every document is in three sets, which begin at different ones. */
const SETS = [0, 1, 2, 3].map((loader) => {
  const own = PATHS.filter((_, index) => index % 4 !== loader);
  const from = (loader * own.length) / 4;
  return [...own.slice(from), ...own.slice(0, from)];
});

describe.skipIf(withoutNeo4j() !== null)('loaders at work at once', { timeout: MINUTES }, () => {
  let server: TestServer;
  let serial: Awaited<ReturnType<typeof dumpOf>>;
  const stores: Store[] = [];
  const kept = (store: Store) => {
    stores.push(store);
    return store;
  };
  beforeAll(async () => {
    server = useNeo4j();
    const memory = kept(await openMemoryStore());
    await createIngest(memory).load(inputs(PATHS));
    serial = await dumpOf(memory);
  }, MINUTES);
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await server?.close();
  });

  const loaders = (sets: readonly (readonly string[])[]) =>
    sets.map((paths) => startLoader(server.settings, paths, GROUP));
  async function begin(all: readonly LoaderProcess[]): Promise<void> {
    await Promise.all(all.map(({ ready }) => ready));
    for (const loader of all) loader.begin();
  }
  const nobodyFailed = async (all: readonly LoaderProcess[]) =>
    expect((await Promise.all(all.map(({ outcome }) => outcome))).flatMap(({ faults }) => faults)).toEqual([]);

  it('make the graph of one alone, on an empty database and again on a full one', async () => {
    const store = kept(await server.open());
    // As new as can be: neither the lock that they queue at nor a constraint is there.
    for (const { name } of await server.run('SHOW CONSTRAINTS')) await server.run(`DROP CONSTRAINT ${String(name)}`);
    const all = loaders(SETS);
    await begin(all);
    await nobodyFailed(all);
    const written = (await Promise.all(all.map(({ outcome }) => outcome))).map(({ statuses }) => statuses.loaded ?? 0);
    expect(written.reduce((sum, each) => sum + each)).toBe(PATHS.length);
    expect(written.filter((each) => each > 0).length).toBeGreaterThan(1);
    const graph = await dumpOf(store);
    expect(graph).toEqual(serial);
    const reports = await createIngest(store).load(inputs(PATHS));
    expect(reports.filter(({ status }) => status !== 'unchanged')).toEqual([]);

    const alone = kept(await server.open());
    await createIngest(alone).load(inputs(PATHS));
    expect(await dumpOf(alone)).toEqual(graph);
  });

  it('leave what the next load completes where one is killed in the middle', async () => {
    const store = kept(await server.open());
    const all = loaders(SETS);
    const [victim] = all;
    await begin(all);
    await victim?.stored(1);
    await victim?.kill();
    await nobodyFailed(all.slice(1));
    const [again] = loaders(SETS.slice(0, 1));
    await begin(again ? [again] : []);
    await nobodyFailed(again ? [again] : []);
    expect(await dumpOf(store)).toEqual(serial);
  });

  it('do not keep what another process takes out meanwhile', async () => {
    const store = kept(await server.open());
    const others = goldNames()
      .map((name) => fromRoot(`seeds/documents/${name}.md`))
      .filter((path) => !PATHS.includes(path));
    const ingest = createIngest(store);
    const ids = (await ingest.load(inputs(others))).map(({ id }) => id ?? '');
    const all = loaders(SETS.slice(0, 2));
    await begin(all);
    const removed = await ingest.remove(ids);
    expect(removed.filter(({ status }) => status !== 'removed')).toEqual([]);
    await nobodyFailed(all);
    expect(await dumpOf(store)).toEqual(serial);
  });
});
