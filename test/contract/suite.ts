/**
 * What every engine behind the store promises, as one suite: `storeContract(engine)`. An engine that cannot keep a
 * promise names the case in its skip list, with the reason.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '../../server/model/errors.ts';
import { fold } from '../../server/model/ids.ts';
import type { Store } from '../../server/store/store.ts';

export interface EngineUnderTest {
  readonly name: Store['engine'];
  /** A store on an empty graph, set up as the product does it. */
  open(): Promise<Store>;
  /** Cases by their title, with why this engine does not keep them. */
  readonly skip: Readonly<Record<string, string>>;
}

/** A row of entity/save. */
export const entity = (
  id: string,
  name: string,
  own: Record<string, string | number | boolean | string[] | null> = {},
) => ({
  id,
  type: 'Person',
  roles: [] as string[],
  properties: { id, name, type: 'Person', aliases: [] as string[], search: name.toLowerCase(), ...own },
  firstSeen: null as string | null,
  lastSeen: null as string | null,
  earliest: null as string | null,
  latest: null as string | null,
});

const save = (store: Store, ...rows: ReturnType<typeof entity>[]) =>
  store.write((tx) => tx.run('entity/save', { rows }));
const namesIn = async (store: Store) =>
  (await store.read('graph/all-nodes', {})).map(({ properties }) => properties.name);

export function storeContract({ name, open, skip }: EngineUnderTest): void {
  const promise = (title: string, body: (store: Store) => Promise<void>) =>
    it.skipIf(title in skip)(title, async () => {
      const store = await open();
      opened.push(store);
      await body(store);
    });
  const opened: Store[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  describe(`the store on ${name}`, { timeout: 120_000 }, () => {
    promise('names its engine and version', async (store) => {
      expect(store.engine).toBe(name);
      expect(store.version).toMatch(/\d+\.\d+/);
    });

    promise('gives back values as they were written, days as days, and nothing for null', async (store) => {
      const own = {
        text: 'Đặng "quoted" \\ back\nline',
        whole: 2 ** 40,
        share: 0.85,
        flag: true,
        list: ['b', 'a'],
        empty: [] as string[],
        nothing: null,
      };
      await save(store, { ...entity('person/a', 'A', own), firstSeen: '2024-02-29', lastSeen: null });
      const [node] = await store.read('graph/all-nodes', {});
      const { nothing, ...kept } = own;
      expect(nothing).toBeNull();
      expect(node?.properties).toEqual({
        id: 'person/a',
        name: 'A',
        type: 'Person',
        aliases: [],
        search: 'a',
        firstSeen: '2024-02-29',
        ...kept,
      });
      expect([...(node?.labels ?? [])].sort()).toEqual(['Actor', 'Entity', 'Person']);
    });

    promise('replaces all properties and role labels of an entity that is saved again', async (store) => {
      await save(store, { ...entity('person/a', 'A', { whole: 1 }), roles: ['Minister'], firstSeen: '2020-01-01' });
      await save(store, entity('person/a', 'B'));
      const nodes = await store.read('graph/all-nodes', {});
      expect(nodes).toHaveLength(1);
      expect(nodes[0]?.properties).toEqual({ id: 'person/a', name: 'B', type: 'Person', aliases: [], search: 'b' });
      expect(nodes[0]?.labels).not.toContain('Minister');
    });

    promise('takes whatever text it is given as data', async (store) => {
      const names = ["'}) DETACH DELETE n //", '$rows', '`x`', '{id: 1}', '\u0000end', '👩🏽‍⚖️'];
      await save(store, ...names.map((text, index) => entity(`person/${index}`, text)));
      expect(await namesIn(store)).toEqual(names);
    });

    promise('runs a query over no rows, and over thousands', async (store) => {
      await save(store);
      expect(await namesIn(store)).toEqual([]);
      await save(store, ...Array.from({ length: 3000 }, (_, index) => entity(`person/${index}`, `P${index}`)));
      expect(await namesIn(store)).toHaveLength(3000);
    });

    promise('stores nothing of a transaction that throws, and passes on what was thrown', async (store) => {
      const fault = new Error('on purpose');
      const work = store.write(async (tx) => {
        await tx.run('entity/save', { rows: [entity('person/a', 'A')] });
        throw fault;
      });
      await expect(work).rejects.toBe(fault);
      expect(await namesIn(store)).toEqual([]);
      await save(store, entity('person/b', 'B'));
      expect(await namesIn(store)).toEqual(['B']);
    });

    promise('shows a transaction its own writes, and others only what is committed', async (store) => {
      await store.write(async (tx) => {
        await tx.run('entity/save', { rows: [entity('person/a', 'A')] });
        expect(await tx.run('graph/all-nodes', {})).toHaveLength(1);
        expect(await store.read('graph/all-nodes', {})).toHaveLength(0);
      });
      expect(await store.read('graph/all-nodes', {})).toHaveLength(1);
    });

    promise('lets one writer in at a time, in the order of asking', async (store) => {
      const order: number[] = [];
      const revisions = await Promise.all(
        [1, 2, 3, 4, 5].map((turn) =>
          store.write(async (tx) => {
            const [row] = await tx.run('graph/lock', {});
            order.push(turn);
            return row?.revision;
          }),
        ),
      );
      expect(order).toEqual([1, 2, 3, 4, 5]);
      expect(revisions).toEqual([1, 2, 3, 4, 5]);
      expect(await store.read('graph/revision', {})).toMatchObject([{ revision: 5 }]);
    });

    promise('refuses to read with a query that writes', async (store) => {
      await expect(store.read('entity/save' as never, { rows: [] } as never)).rejects.toThrow('entity/save');
    });

    promise(
      'keeps ids unique, and tells of a failed query by its name, without the values it was given',
      async (store) => {
        const secret = 'person/a-secret';
        await save(store, entity(secret, 'A'));
        const twin = entity('person/b', 'B');
        const fault = await save(store, { ...twin, properties: { ...twin.properties, id: secret } }).catch(
          (error: unknown) => error,
        );
        expect(fault).toBeInstanceOf(AppError);
        const error = fault as AppError;
        expect(error.code).toBe('STORE_FAILED');
        expect(error.describe()).toContain('entity/save');
        expect(error.describe()).not.toContain(secret);
        expect(await namesIn(store)).toEqual(['A']);
      },
    );

    promise('joins entities by relations that are written whole, and takes them away', async (store) => {
      await save(store, entity('person/a', 'A'), { ...entity('agreement/b', 'B'), type: 'Agreement' });
      const row = {
        id: 'signed/1',
        type: 'SIGNED',
        source: 'person/a',
        target: 'agreement/b',
        from: '2024-01-02',
        to: null,
      };
      const write = (properties: Record<string, string | string[] | number[]>) =>
        store.write((tx) =>
          tx.run('relation/save-signed', { rows: [{ ...row, properties: { id: row.id, ...properties } }] }),
        );
      await write({ office: 'minister', evidence: ['document/x#1'], starts: [3] });
      await write({ evidence: ['document/x#1', 'document/x#2'], starts: [3, 40] });
      const properties = {
        id: 'signed/1',
        evidence: ['document/x#1', 'document/x#2'],
        starts: [3, 40],
        from: '2024-01-02',
      };
      expect(await store.read('graph/all-relations', {})).toEqual([
        { source: 'person/a', type: 'SIGNED', target: 'agreement/b', properties },
      ]);
      await store.write((tx) =>
        tx.run('relation/delete', { rows: [{ id: row.id, near: row.target, far: row.source }] }),
      );
      expect(await store.read('graph/all-relations', {})).toEqual([]);
    });

    promise(
      'finds entities by any word of their names, small ones too, without regard to marks and case',
      async (store) => {
        await save(store, entity('person/to-lam', 'To Lam'), entity('person/lam', 'Lam'), entity('person/x', 'Xay'));
        const ids = async (text: string, limit = 10) =>
          (await store.searchText('entities', text, limit)).map(({ id }) => id);
        expect((await ids('Tô LÂM'))[0]).toBe('person/to-lam');
        expect(await ids('to')).toEqual(['person/to-lam']);
        expect(await ids('lam', 1)).toHaveLength(1);
        expect(await ids('nobody')).toEqual([]);
        expect(await ids('   ')).toEqual([]);
        expect(await ids('AND OR NOT ( " * ~ :')).toEqual([]);
      },
    );

    promise('keeps the text index with what is written, renamed and deleted', async (store) => {
      await save(store, entity('person/a', 'Alpha'));
      await save(store, entity('person/a', 'Beta'));
      expect(await store.searchText('entities', 'alpha', 5)).toEqual([]);
      expect(await store.searchText('entities', 'beta', 5)).toMatchObject([{ id: 'person/a' }]);
      await store.write((tx) => tx.run('entity/delete', { ids: ['person/a'] }));
      expect(await store.searchText('entities', 'beta', 5)).toEqual([]);
    });

    promise('finds passages by their words', async (store) => {
      const document = {
        id: 'document/x',
        source: 'x',
        title: null,
        publisher: null,
        url: null,
        published: null,
        language: 'en',
        sha256: '',
        text: '',
        notes: [],
        facts: '{}',
        extractor: 'rules 1',
      };
      await store.write(async (tx) => {
        await tx.run('document/save', {
          rows: [{ document, publishedFrom: null, publishedTo: null, projection: 1, loaded: null }],
        });
        const rows = ['The talks were held.', 'A plan was signed by Tô Lâm.'].map((text, index) => ({
          document: document.id,
          passage: { id: `document/x#${index}`, index, start: 0, end: text.length, text, search: fold(text) },
        }));
        await tx.run('document/save-passages', { rows });
      });
      expect(await store.searchText('passages', 'signed plan', 5)).toMatchObject([{ id: 'document/x#1' }]);
      expect(await store.searchText('passages', 'to LAM', 5)).toMatchObject([{ id: 'document/x#1' }]);
    });

    promise('finishes what was asked before it closes, and refuses what is asked after', async (store) => {
      const pending = save(store, entity('person/a', 'A'));
      await store.close();
      await expect(pending).resolves.toBeDefined();
      await store.close();
      for (const work of [store.read('graph/all-nodes', {}), save(store), store.searchText('entities', 'a', 1)])
        await expect(work).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });
  });
}
