/**
 * `npm run bench -- load [ROUNDS [DOCUMENTS]]`: what it costs to load the demonstration corpus into Neo4j, as multiples of
 * what the driver alone needs to write the same rows, and how several loaders at once share a larger set of documents.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { readConfig } from '../../server/config.ts';
import { GROUPS } from '../../server/ingest/loading.ts';
import { createIngest, fileInputs } from '../../server/ingest.ts';
import { fromRoot } from '../../server/root.ts';
import { openStore, type Store, type StoreTransaction } from '../../server/store/index.ts';
import { start, stop } from '../neo4j.mjs';
import { type BareRows, rowsOf, writeRows } from '../support/bare-write.ts';
import { goldNames } from '../support/gold.ts';
import { startLoader } from '../support/loader-process.ts';
import { writeVariations } from '../support/variations.ts';

const MAX_BYTES = 1_000_000;
const WARM_UP = 4;
const LOADERS = [1, 2, 4];

const CORPUS = goldNames().map((name) => fromRoot(`seeds/documents/${name}.md`));

type Server = Awaited<ReturnType<typeof start>>;
type Calls = (readonly [string, unknown])[][];

/** A server with a driver and the product's own store on it. */
async function opened(server: Server) {
  const settings = { NEO4J_URI: server.uri, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const store = await openStore({ ...readConfig(settings), data: '' });
  return { settings, driver, store };
}

const empty = async (driver: Driver) => {
  const session = driver.session();
  await session.run('MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  await session.close();
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function load(store: Store): Promise<void> {
  const reports = await createIngest(store).load(fileInputs(CORPUS, MAX_BYTES));
  const failed = reports.filter(({ status }) => status !== 'loaded');
  if (failed.length > 0) throw new Error(failed.map(({ source, status }) => `${source}: ${status}`).join('\n'));
}

/** The store, and every query of every writing transaction that went through it. */
function recorded(store: Store): { store: Store; calls: Calls } {
  const calls: Calls = [];
  const write: Store['write'] = (work) =>
    store.write((tx) => {
      const own: (readonly [string, unknown])[] = [];
      calls.push(own);
      const run: StoreTransaction['run'] = (name, params) => {
        own.push([name, params]);
        return tx.run(name, params);
      };
      return work({ run });
    });
  return { store: { ...store, write }, calls };
}

/** The same transactions with the same queries once more, with nothing to be read, extracted or worked out. */
async function replay(store: Store, calls: Calls): Promise<void> {
  for (const own of calls)
    await store.write((tx) => Promise.all(own.map(([name, params]) => tx.run(name as never, params as never))));
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(8);
const times = (value: number): string => value.toFixed(2).padStart(5);

export async function measure([rounds = '9', documents = '288']: readonly string[]): Promise<void> {
  let server = await start();
  try {
    const first = await opened(server);
    console.log(
      `${server.how}; ${CORPUS.length} documents; medians of ${rounds} rounds, each way in turn, after ${WARM_UP} to warm up\n`,
    );
    const cold = await timed(() => load(first.store));
    const rows = await rowsOf(first.driver);
    await inTurns(first, rows, Number(rounds));
    await atOnce(first, Number(documents));
    await Promise.all([first.store.close(), first.driver.close()]);

    await stop(server);
    server = await start();
    const second = await opened(server);
    const bare = await timed(() => writeRows(second.driver, rows, 'merge', 'one'));
    await Promise.all([second.store.close(), second.driver.close()]);
    console.log('\nthe first thing that a server does after its start (once each; a server of its own for each)');
    console.log(`  the load        ${ms(cold)}`);
    console.log(`  the driver alone${ms(bare)}   the load takes ${times(cold / bare)} times as long`);
  } finally {
    await stop(server);
  }
}

async function inTurns({ driver, store }: Awaited<ReturnType<typeof opened>>, rows: BareRows, rounds: number) {
  const recording = recorded(store);
  await empty(driver);
  await load(recording.store);
  const ways = {
    load: () => load(store),
    replay: () => replay(store, recording.calls),
    merge: () => writeRows(driver, rows, 'merge', 'one'),
    create: () => writeRows(driver, rows, 'create', 'one'),
    each: () => writeRows(driver, rows, 'merge', 'each'),
  };
  const took: Record<keyof typeof ways, number[]> = { load: [], replay: [], merge: [], create: [], each: [] };
  for (let round = -WARM_UP; round < rounds; round++)
    for (const [way, work] of Object.entries(ways) as [keyof typeof ways, () => Promise<void>][]) {
      await empty(driver);
      const time = await timed(work);
      if (round >= 0) took[way].push(time);
    }
  const of = (way: keyof typeof ways) => median(took[way]);
  const shortest = (way: keyof typeof ways) => Math.min(...took[way]);
  const bare = of('each') < of('merge') ? 'each' : 'merge';
  const line = (what: string, way: keyof typeof ways) =>
    console.log(`  ${what.padEnd(58)}${ms(of(way))} ${times(of(way) / of(bare))}   ${ms(shortest(way))}`);
  console.log(
    `writing the same ${rows.nodes} nodes and ${rows.relations} relations into an empty database: median, ratio, shortest`,
  );
  line('the whole load: read, extract, resolve, project, write', 'load');
  line('its transactions alone, sent once more', 'replay');
  line('the driver alone, UNWIND and MERGE, all at once in one', 'merge');
  line('the same, batch after batch, a transaction for each', 'each');
  line('the same with CREATE, which cannot be run twice', 'create');
  const against = (what: string, way: keyof typeof ways) => {
    const least = shortest('load') / shortest(way);
    console.log(`  ${what}: ${times(of('load') / of(way))} times as long (${times(least)} by the shortest of each)`);
  };
  against('the load against batches of UNWIND, a transaction each', 'each');
  against('the load against the quickest way that can be run twice', bare);
}

async function atOnce({ driver, settings }: Awaited<ReturnType<typeof opened>>, documents: number) {
  const folder = mkdtempSync(join(tmpdir(), 'signatory-bench-'));
  const paths = writeVariations(folder, documents);
  console.log(
    `\n${documents} documents, shared out among loaders at once (processes; the extractor warms up within the time)`,
  );
  let alone = 0;
  try {
    for (const count of LOADERS) {
      await empty(driver);
      const shares = Array.from({ length: count }, (_, own) => paths.filter((__, index) => index % count === own));
      const loaders = shares.map((share) => startLoader(settings, share, GROUPS.writing.documents));
      await Promise.all(loaders.map(({ ready }) => ready));
      const took = await timed(async () => {
        for (const loader of loaders) loader.begin();
        const outcomes = await Promise.all(loaders.map(({ outcome }) => outcome));
        const faults = outcomes.flatMap((outcome) => outcome.faults);
        if (faults.length > 0) throw new Error(faults.join('\n'));
      });
      const { relations } = await rowsOf(driver);
      if (count === 1) alone = took;
      const rate = (value: number) => ((value * 1000) / took).toFixed(0).padStart(6);
      console.log(
        `  ${count}   ${ms(took)}   ${rate(documents)} documents/s ${rate(relations)} relations/s   ${times(alone / took)} times as fast`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
