/** What every engine does with values at the edges, and with transactions whose queries are not waited for one by one. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { type EngineUnderTest, entity } from './suite.ts';

export function valueContract({ name, open, skip }: EngineUnderTest): void {
  const opened: Store[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  const promise = (title: string, body: (store: Store) => Promise<void>) =>
    it.skipIf(title in skip)(title, async () => {
      const store = await open();
      opened.push(store);
      await body(store);
    });
  const save = (store: Store, ...rows: ReturnType<typeof entity>[]) =>
    store.write((tx) => tx.run('entity/save', { rows }));
  const stored = async (store: Store) => (await store.read('graph/all-nodes', {})).map(({ properties }) => properties);
  const own = (properties: object) => ({
    ...entity('person/a', 'A'),
    properties: { ...entity('person/a', 'A').properties, ...properties },
  });

  describe(`values on ${name}`, { timeout: 120_000 }, () => {
    promise('gives numbers back as they are, small, large, whole or not, and knows one nothing', async (store) => {
      const numbers = {
        small: -5,
        large: 2 ** 60,
        edge: Number.MAX_SAFE_INTEGER,
        tiny: 1e-300,
        zero: -0,
        mixed: [1, 0.5, 2],
      };
      await save(store, own({ ...numbers, confidence: 1, confidences: [1, 0.5, 1] }));
      const [found] = await stored(store);
      expect(found).toMatchObject({ ...numbers, zero: 0, confidence: 1, confidences: [1, 0.5, 1] });
    });

    promise('takes no number that is none, and stores nothing of what comes with it', async (store) => {
      for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY])
        await expect(save(store, own({ share: [0.5, wrong] }))).rejects.toThrow('cannot be stored');
      expect(await stored(store)).toEqual([]);
    });

    promise('keeps texts whole however long they are, or of one endless word', async (store) => {
      const texts = { search: 'x'.repeat(70_000), text: `${'word '.repeat(100_000)}end`, name: 'n'.repeat(40_000) };
      await save(store, own(texts));
      expect((await stored(store))[0]).toMatchObject(texts);
      await save(store, own({ search: `${'y'.repeat(40_000)} lam` }));
      expect(await store.searchText('entities', 'lam', 5)).toMatchObject([{ id: 'person/a' }]);
      expect(await store.searchText('entities', 'z'.repeat(40_000), 5)).toEqual([]);
    });

    promise('finds nothing by an id that is too long to be one', async (store) => {
      await save(store, entity('person/a', 'A'));
      expect(await store.read('entity/get', { ids: [`person/${'a'.repeat(100_000)}`] })).toEqual([]);
    });

    promise('makes half a letter the sign for what cannot be read, and keeps every other', async (store) => {
      await save(store, own({ text: 'a\ud800b', list: ['\u0000', '\udc00', '👩🏽‍⚖️'] }));
      expect((await stored(store))[0]).toMatchObject({ text: 'a\ufffdb', list: ['\u0000', '\ufffd', '👩🏽‍⚖️'] });
    });

    promise('gives instants back to the second, in one form, in the order of time', async (store) => {
      const judgement = (id: string, at: string) => ({
        id,
        kind: 'different',
        subjects: ['a', 'b'],
        by: 'an editor',
        at,
        note: null,
      });
      const times = ['2026-03-01T00:00:00Z', '2024-02-29T23:59:59Z', '2026-03-01T00:00:01Z'];
      await store.write(async (tx) => {
        for (const at of times) await tx.run('judgement/save', { judgement: judgement(`judgement/${at}`, at) });
      });
      expect((await store.read('judgement/all', {})).map(({ at }) => at)).toEqual(times.toSorted());
      expect((await stored(store)).map(({ at }) => at).sort()).toEqual(times.toSorted());
    });
  });

  describe(`queries of one transaction on ${name}`, { timeout: 120_000 }, () => {
    promise('may be asked for without waiting for one another, and run in the order of asking', async (store) => {
      const names = await store.write(async (tx) => {
        const saves = ['A', 'B', 'C'].map((each) => tx.run('entity/save', { rows: [entity('person/a', each)] }));
        const nodes = tx.run('graph/all-nodes', {});
        await Promise.all(saves);
        return (await nodes).map(({ properties }) => properties.name);
      });
      expect(names).toEqual(['C']);
    });

    promise('are all stored though nobody waits for them', async (store) => {
      await store.write(async (tx) => {
        void tx.run('entity/save', { rows: [entity('person/a', 'A')] });
        void tx.run('entity/save', { rows: [entity('person/b', 'B')] });
      });
      expect(await stored(store)).toHaveLength(2);
    });

    promise('end in the failure of the first that fails, and nothing is stored', async (store) => {
      await save(store, entity('person/a', 'A'));
      const twice = {
        ...entity('person/b', 'B'),
        properties: { ...entity('person/b', 'B').properties, id: 'person/a' },
      };
      const others: Promise<unknown>[] = [];
      const work = store.write(async (tx) => {
        void tx.run('entity/save', { rows: [entity('person/c', 'C')] });
        void tx.run('entity/save', { rows: [twice] });
        others.push(tx.run('graph/lock', {}), tx.run('graph/all-nodes', {}));
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
      await expect(work).rejects.toMatchObject({
        code: 'STORE_FAILED',
        message: expect.stringContaining('entity/save'),
      });
      await Promise.allSettled(others);
      expect(await stored(store)).toHaveLength(1);
      await save(store, entity('person/d', 'D'));
      expect(await stored(store)).toHaveLength(2);
    });
  });
}
