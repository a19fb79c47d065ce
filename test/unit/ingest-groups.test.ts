/** Several documents in one transaction, and several loaders on one graph. */
import { afterEach, describe, expect, it } from 'vitest';
import { createIngest, type IngestOptions } from '../../server/ingest.ts';
import { AppError } from '../../server/model/errors.ts';
import { openMemoryStore, type Store, type StoreTransaction } from '../../server/store/index.ts';
import { dumpOf } from '../support/dump.ts';
import { goldDocument, goldInput, goldNames, goldSheet } from '../support/gold.ts';

const NAMES = goldNames().filter((name) => /plan-20|minutes|cambodia-(laos|receives)/.test(name));
const PATIENCE = { timeout: 120_000 };

const stores: Store[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

async function emptyStore(): Promise<Store> {
  const store = await openMemoryStore();
  stores.push(store);
  return store;
}

const ingestOf = (store: Store, options: IngestOptions = {}) => createIngest(store, { extract: goldSheet, ...options });

async function dumpOfLoad(names: readonly string[]) {
  const store = await emptyStore();
  await ingestOf(store).load(names.map(goldInput));
  return dumpOf(store);
}

/** The store with something done before each query of a transaction, and the names of all that was asked. */
function watched(store: Store, before: (name: string, params: unknown) => void = () => undefined) {
  const transactions: string[][] = [];
  const asked: [string, unknown][] = [];
  const seen: Store = {
    ...store,
    read: (name, params) => {
      asked.push([name, params]);
      return store.read(name, params);
    },
    write: (work) =>
      store.write((tx) => {
        const own: string[] = [];
        transactions.push(own);
        const run: StoreTransaction['run'] = async (name, params) => {
          own.push(name);
          asked.push([name, params]);
          before(name, params);
          return tx.run(name, params);
        };
        return work({ run });
      }),
  };
  return { store: seen, transactions, asked };
}

/** Throws where documents are written and that one is among them. */
const refusing = (id: string, error: () => Error) => (name: string, params: unknown) => {
  if (name === 'document/save' && JSON.stringify(params).includes(id)) throw error();
};

describe('a group of documents', PATIENCE, () => {
  it('goes into one transaction, the first smaller, and none larger than it may', async () => {
    const { store, transactions } = watched(await emptyStore());
    await ingestOf(store, { groupDocuments: 6 }).load(goldNames().slice(0, 13).map(goldInput));
    expect(transactions).toHaveLength(3);
    const larger = watched(await emptyStore());
    await ingestOf(larger.store).load(goldNames().slice(0, 20).map(goldInput));
    expect(larger.transactions.map((own) => own.filter((name) => name === 'document/save'))).toHaveLength(2);
    const { text } = goldDocument(NAMES[0] ?? '');
    const other = watched(await emptyStore());
    await ingestOf(other.store, { groupCharacters: text.length }).load(NAMES.slice(0, 4).map(goldInput));
    expect(other.transactions.length).toBeGreaterThan(2);
    expect(await dumpOf(other.store)).toEqual(await dumpOfLoad(NAMES.slice(0, 4)));
  });

  it('asks for nothing that has no rows', async () => {
    const { store, transactions } = watched(await emptyStore());
    await ingestOf(store).load(NAMES.slice(0, 3).map(goldInput));
    expect(transactions[0]?.filter((name) => /delete|clear|unresolve|around|find/.test(name))).toEqual([]);
  });

  it('takes the same document twice, and tells of each in its turn', async () => {
    const store = await emptyStore();
    const [a = '', b = ''] = NAMES;
    const seen: number[] = [];
    const inputs = [a, a, b, a].map(goldInput);
    const reports = await ingestOf(store).load(inputs, ({ done }) => seen.push(done));
    expect(reports.map(({ status }) => status)).toEqual(['loaded', 'unchanged', 'loaded', 'unchanged']);
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(await dumpOf(store)).toEqual(await dumpOfLoad([a, b]));
  });

  it('is the last to be written where the load is called off, and all after it say so', async () => {
    const { store, transactions } = watched(await emptyStore());
    const calling = new AbortController();
    const inputs = goldNames().slice(0, 12).map(goldInput);
    const reports = await ingestOf(store).load(inputs, () => calling.abort(), calling.signal);
    expect(transactions).toHaveLength(1);
    expect(reports.map(({ status, code }) => code ?? status)).toEqual([
      ...Array.from({ length: 8 }, () => 'loaded'),
      ...Array.from({ length: 4 }, () => 'CANCELLED'),
    ]);
  });

  it('loses only the document that cannot be written', async () => {
    const names = NAMES.slice(0, 4);
    const bad = names[2] ?? '';
    const { store } = watched(
      await emptyStore(),
      refusing(goldDocument(bad).id, () => new Error('too odd')),
    );
    const ingest = ingestOf(store);
    const reports = await ingest.load(names.map(goldInput));
    expect(reports.map(({ status }) => status)).toEqual(['loaded', 'loaded', 'failed', 'loaded']);
    expect(reports[2]).toMatchObject({ id: null, error: 'too odd' });
    expect(await dumpOf(store)).toEqual(await dumpOfLoad(names.filter((name) => name !== bad)));
  });

  it('ends the load where the store fails, with what was stored before still there', async () => {
    const names = NAMES.slice(0, 6);
    const bad = goldDocument(names[5] ?? '').id;
    const gone = watched(
      await emptyStore(),
      refusing(bad, () => new AppError('STORE_UNAVAILABLE', 'gone')),
    );
    await expect(ingestOf(gone.store, { groupDocuments: 4 }).load(names.map(goldInput))).rejects.toMatchObject({
      message: 'gone',
    });
    expect(gone.transactions).toHaveLength(2);
    expect(await dumpOf(gone.store)).toEqual(await dumpOfLoad(names.slice(0, 4)));
    const failed = watched(
      await emptyStore(),
      refusing(bad, () => new AppError('STORE_FAILED', 'query failed')),
    );
    await expect(ingestOf(failed.store).load(names.map(goldInput))).rejects.toMatchObject({ message: 'query failed' });
    expect(await dumpOf(failed.store)).toEqual(await dumpOfLoad(names.slice(0, 5)));
  });
});

describe('loaders that share a graph', PATIENCE, () => {
  it('keep in step with what the other loads, takes out and decides', async () => {
    const store = await emptyStore();
    const [one, other] = [ingestOf(store, { groupDocuments: 2 }), ingestOf(store, { groupDocuments: 3 })];
    const ids: string[] = [];
    const load = async (ingest: typeof one, names: readonly string[]) => {
      for (const { id } of await ingest.load(names.map(goldInput))) ids.push(id ?? '');
    };
    await load(one, NAMES.slice(0, 5));
    await load(other, NAMES.slice(3, 8));
    await one.remove([ids[1] ?? '']);
    const persons = (await store.read('graph/all-nodes', {})).filter(({ labels }) => labels.includes('Person'));
    const [a, b] = persons.filter(({ labels }) => labels.includes('Entity')).map(({ id }) => id);
    const made = await other.judge({ kind: 'same', subjects: [a ?? '', b ?? ''], by: 'an editor' });
    await load(other, NAMES.slice(8));
    const judged = await dumpOf(store);
    await one.undo(made.id);
    expect(judged).not.toEqual(await dumpOf(store));
    expect(await dumpOf(store)).toEqual(await dumpOfLoad(NAMES.filter((_, index) => index !== 1)));
  });

  it('load together what each alone would have loaded, each document once', async () => {
    const store = await emptyStore();
    const loaders = [0, 1, 2].map(() => ingestOf(store, { groupDocuments: 2 }));
    const reports = await Promise.all(
      loaders.map((loader, at) => loader.load([...NAMES.slice(at * 2), ...NAMES.slice(0, at * 2)].map(goldInput))),
    );
    expect(reports.flat().filter(({ status }) => status === 'failed')).toEqual([]);
    expect(reports.flat().filter(({ status }) => status === 'loaded')).toHaveLength(NAMES.length);
    expect(await dumpOf(store)).toEqual(await dumpOfLoad(NAMES));
  });

  it('read anew only the documents that the other has changed', async () => {
    const whole = await emptyStore();
    const { store, asked } = watched(whole);
    const ingest = ingestOf(store);
    await ingest.load(NAMES.slice(0, 6).map(goldInput));
    await ingestOf(whole).load(NAMES.slice(6, 8).map(goldInput));
    asked.length = 0;
    await ingest.load(NAMES.slice(8).map(goldInput));
    const read = asked.flatMap(([name, params]) =>
      name === 'record/of-documents' ? (params as { ids: string[] }).ids : [],
    );
    const written = NAMES.slice(6, 8).map((name) => goldDocument(name).id);
    expect(read).toEqual(expect.arrayContaining(written));
    expect(asked.map(([name]) => name)).not.toContain('document/ids');
    expect(await dumpOf(whole)).toEqual(await dumpOfLoad(NAMES));
  });

  it('read everything anew where a writer left no note', async () => {
    const whole = await emptyStore();
    const { store, asked } = watched(whole);
    const ingest = ingestOf(store);
    await ingest.load(NAMES.slice(0, 3).map(goldInput));
    await whole.write((tx) => tx.run('graph/lock', {}));
    asked.length = 0;
    await ingest.load(NAMES.slice(3, 6).map(goldInput));
    expect(asked.map(([name]) => name)).toContain('document/ids');
    expect(await dumpOf(whole)).toEqual(await dumpOfLoad(NAMES.slice(0, 6)));
  });

  it.each([0, 1])('notice another graph in place of theirs, with as many transactions and %i more', async (more) => {
    const [theirs, others] = [await emptyStore(), await emptyStore()];
    let there = theirs;
    const store: Store = {
      ...theirs,
      read: (name, params) => there.read(name, params),
      write: (work) => there.write(work),
    };
    const ingest = ingestOf(store);
    await ingest.load(NAMES.slice(0, 2).map(goldInput));
    const restored = ingestOf(others);
    for (const name of NAMES.slice(2, 3 + more)) await restored.load([goldInput(name)]);
    there = others;
    await ingest.load(NAMES.slice(5, 7).map(goldInput));
    expect(await dumpOf(others)).toEqual(await dumpOfLoad([...NAMES.slice(2, 3 + more), ...NAMES.slice(5, 7)]));
  });
});
