import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createLog } from '../../../server/http/log.ts';
import { type Watch, type WatchOptions, watchStore } from '../../../server/http/watch.ts';
import { openMemoryStore, type Store } from '../../../server/store/index.ts';
import { away, troubledStore } from '../../support/troubled.ts';

let real: Store;
let watch: Watch | null = null;
beforeAll(async () => {
  real = await openMemoryStore();
});
afterAll(() => real.close());
afterEach(() => watch?.stop());

function watched(options: WatchOptions = {}) {
  const troubled = troubledStore(real);
  const events: string[] = [];
  const log = createLog({
    level: 'info',
    write: (line) => events.push((JSON.parse(line) as { msg: string }).msg),
  });
  watch = watchStore(troubled.store, { log, pause: 10, bound: 2_000, ...options });
  return { troubled, events, watch };
}
const DOWN = 'the database does not answer';
const BACK = 'the database answers again';

describe('a watched store', () => {
  test('answers as the store does', async () => {
    const { watch } = watched();
    expect(await watch.store.read('stats/totals', {})).toEqual(await real.read('stats/totals', {}));
    expect(await watch.probe()).toBe(0);
  });

  test('once the database is away, refuses without asking it, and takes reads again by itself', async () => {
    const { troubled, watch, events } = watched();
    troubled.fail(away());
    await expect(watch.store.read('stats/totals', {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await vi.waitFor(() => expect(events).toEqual([DOWN]));
    troubled.hang();
    const before = troubled.reads;
    for (let at = 0; at < 50; at++)
      await expect(watch.store.read('stats/totals', {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(troubled.reads - before).toBeLessThan(5);
    troubled.letGo();
    troubled.fail(null);
    await vi.waitFor(async () => expect(await watch.store.read('stats/totals', {})).toHaveLength(1));
    expect(events).toEqual([DOWN, BACK]);
  });

  test('is not away because one read failed', async () => {
    const events: string[] = [];
    const log = createLog({ level: 'info', write: (line) => events.push(line) });
    let reads = 0;
    const read: Store['read'] = (name, params) => {
      reads += 1;
      return reads === 1 ? Promise.reject(away()) : real.read(name, params);
    };
    const watch = watchStore({ ...real, engine: 'neo4j', read }, { log });
    await expect(watch.store.read('stats/totals', {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await vi.waitFor(() => expect(reads).toBe(2));
    expect(await watch.store.read('stats/totals', {})).toHaveLength(1);
    expect(events).toEqual([]);
  });

  test('asks the database once for all who want to know', async () => {
    const { troubled, watch } = watched({ bound: 500 });
    troubled.hang();
    const probes = Array.from({ length: 20 }, () => watch.probe());
    expect(troubled.reads).toBe(1);
    troubled.letGo();
    expect(new Set(await Promise.all(probes)).size).toBe(1);
  });

  test('asks no more while an earlier try has no answer at all', async () => {
    const { troubled, watch } = watched({ bound: 10 });
    troubled.hang();
    await expect(watch.probe()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await wait(100);
    expect(troubled.reads).toBe(1);
    troubled.letGo();
  });

  test('an engine in this process may be busy, and is never away', async () => {
    const events: string[] = [];
    const log = createLog({ level: 'info', write: (line) => events.push(line) });
    const busy = { ...real, read: () => wait(200, []) } as unknown as Store;
    const watch = watchStore(busy, { log, bound: 10 });
    expect(watch.store).toBe(busy);
    await expect(watch.probe()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(events).toEqual([]);
  });
});
