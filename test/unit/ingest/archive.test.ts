import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { archiveLines, GraphChanged } from '../../../server/ingest/archive.ts';
import { createIngest } from '../../../server/ingest.ts';
import { openMemoryStore, type Store } from '../../../server/store/index.ts';
import {
  ARCHIVED,
  fileOf,
  fillJudged,
  goldIngest,
  linesOfBackup,
  MAX_LINE,
  restored,
  sealed,
} from '../../support/archive.ts';
import { dumpOf } from '../../support/dump.ts';
import { goldInput } from '../../support/gold.ts';

let original: Store;
let lines: string[];
let dump: Awaited<ReturnType<typeof dumpOf>>;
beforeAll(async () => {
  original = await openMemoryStore();
  await fillJudged(original);
  lines = await linesOfBackup(original);
  dump = await dumpOf(original);
}, 120_000);
afterAll(() => original.close());

const opened: Store[] = [];
afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));
async function newGraph(): Promise<Store> {
  const store = await openMemoryStore();
  opened.push(store);
  return store;
}
/** Without the count of writing transactions, which tells of how a graph came about. */
const timeless = (all: readonly string[]) =>
  all.slice(0, -1).map((line) => line.replace(/"revision":\d+,|,"loaded":"[^"]+"/, ''));

describe('a backup', () => {
  it('has a line for every document and decision, and says which decisions sleep', () => {
    const kinds = lines.map((line) => Object.keys(JSON.parse(line) as object)[0]);
    const documents = ARCHIVED.length - 1;
    expect(kinds).toEqual(['format', ...Array(4).fill('judgement'), ...Array(documents).fill('document'), 'end']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ version: 2, product: '1.0.0', judgements: 4, documents });
    const sleeping = lines.filter((line) => line.endsWith('"dormant":true}'));
    expect(sleeping.length).toBeGreaterThan(0);
    expect(sleeping.length).toBeLessThan(3);
  });

  it('is the same for the same graph, in whatever order it was loaded', async () => {
    expect(await linesOfBackup(original)).toEqual(lines);
    const [one, other] = [await newGraph(), await newGraph()];
    await goldIngest(one).load(ARCHIVED.map(goldInput));
    await goldIngest(other).load([...ARCHIVED].reverse().map(goldInput));
    expect(timeless(await linesOfBackup(other))).toEqual(timeless(await linesOfBackup(one)));
  });

  it('is not of two states: who reads while others write is told so in the place of the last line', async () => {
    const store = await newGraph();
    const ingest = goldIngest(store);
    await ingest.load(ARCHIVED.slice(0, 3).map(goldInput));
    const read = archiveLines(store, { product: '1', maxLine: MAX_LINE });
    await read.next();
    await ingest.load(ARCHIVED.slice(3, 4).map(goldInput));
    const rest = (async () => {
      for await (const _ of read);
    })();
    await expect(rest).rejects.toBeInstanceOf(GraphChanged);
  });

  it('is refused where a line would be too long to be restored', async () => {
    const all = async () => {
      for await (const _ of archiveLines(original, { product: '1', maxLine: 10_000 }));
    };
    await expect(all()).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });
});

describe('restoring', { timeout: 120_000 }, () => {
  it('makes the same graph, decisions included, without reading anything anew', async () => {
    const store = await newGraph();
    const report = await restored(store, fileOf(lines));
    expect(report).toEqual({ restored: ARCHIVED.length - 1, unchanged: 0, judgements: 4 });
    expect(await dumpOf(store)).toEqual(dump);
    expect(timeless(await linesOfBackup(store))).toEqual(timeless(lines));
  });

  it('keeps when each document was first loaded, and takes files in which that is not kept', async () => {
    const times = async (store: Store) => (await store.read('document/loaded', {})).map(({ loaded }) => loaded);
    const [store, old] = [await newGraph(), await newGraph()];
    await restored(store, fileOf(lines));
    expect(await times(store)).toEqual(await times(original));
    expect((await times(store)).every((time) => time !== null)).toBe(true);
    const before = lines.map((line) => line.replace('"version":2', '"version":1').replace(/,"loaded":"[^"]+"\}$/, '}'));
    await restored(old, sealed(before));
    expect(await dumpOf(old)).toEqual(dump);
    expect((await times(old)).every((time) => time === null)).toBe(true);
  });

  it('changes nothing the second time', async () => {
    const store = await newGraph();
    await restored(store, fileOf(lines));
    const revision = await store.read('graph/revision', {});
    expect(await restored(store, fileOf(lines))).toMatchObject({ restored: 0, judgements: 0 });
    expect(await store.read('graph/revision', {})).toEqual(revision);
    expect(await dumpOf(store)).toEqual(dump);
  });

  it('adds to what is there, as if all had been loaded and decided in one graph', async () => {
    const store = await newGraph();
    await goldIngest(store).load(ARCHIVED.slice(0, 4).map(goldInput));
    const { restored: written, unchanged } = await restored(store, fileOf(lines));
    expect(unchanged).toBeGreaterThanOrEqual(3);
    expect(written).toBe(ARCHIVED.length - 1 - unchanged);
    const whole = await newGraph();
    await restored(whole, fileOf(lines));
    await goldIngest(whole).load(ARCHIVED.slice(0, 4).map(goldInput));
    expect(await dumpOf(store)).toEqual(await dumpOf(whole));
  });

  it('leaves a document as it is that was loaded from another place', async () => {
    const store = await newGraph();
    const elsewhere = ARCHIVED.map((name) => ({ ...goldInput(name), source: `elsewhere/${name}.md` }));
    await goldIngest(store).load(elsewhere);
    expect(await restored(store, fileOf(lines))).toMatchObject({ restored: 0, unchanged: ARCHIVED.length - 1 });
    const documents = await store.read('document/get', {
      ids: (await store.read('document/ids', {})).map(({ id }) => id),
    });
    expect(documents.every(({ document }) => document.source.startsWith('elsewhere/'))).toBe(true);
  });

  it('takes out of a graph that has the documents what the backup’s decisions reject', async () => {
    const store = await newGraph();
    await goldIngest(store).load(ARCHIVED.map(goldInput));
    const report = await restored(store, fileOf(lines));
    expect(report).toEqual({ restored: 0, unchanged: ARCHIVED.length - 1, judgements: 4 });
    const kept = lines.join();
    const ids = (await store.read('document/ids', {})).map(({ id }) => id);
    await createIngest(store).remove(ids.filter((id) => !kept.includes(`"id":"${id}"`)));
    expect(await dumpOf(store)).toEqual(dump);
  });

  it('refuses a document that is there with other facts, names it, and writes nothing', async () => {
    const store = await newGraph();
    const other = createIngest(store);
    await other.load(ARCHIVED.slice(0, 2).map(goldInput));
    const before = await dumpOf(store);
    const fault = await restored(store, fileOf(lines)).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'BAD_INPUT' });
    expect(String(fault)).toContain('other content');
    expect(await dumpOf(store)).toEqual(before);
  });
});
