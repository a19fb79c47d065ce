/** Offices without a name: who is meant follows from the documents that are loaded, and from nothing else. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createIngest, type Ingest } from '../../server/ingest.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { dumpOf } from '../support/dump.ts';
import { UNNAMED_TEXTS, type UnnamedText, unnamedInput } from '../support/unnamed.ts';

const PATIENCE = { timeout: 120_000 };
const DAY = '2026-01-01T00:00:00Z';
const SECURITY = 'Minister of Public Security';

const NAMES = Object.keys(UNNAMED_TEXTS) as UnnamedText[];

const stores: Store[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

class Graph {
  readonly ids = new Map<UnnamedText, string>();
  private constructor(
    readonly store: Store,
    readonly ingest: Ingest,
  ) {}

  static async open(): Promise<Graph> {
    const store = await openMemoryStore();
    stores.push(store);
    return new Graph(store, createIngest(store, { now: () => new Date(DAY) }));
  }

  async load(...names: UnnamedText[]): Promise<void> {
    const reports = await this.ingest.load(names.map(unnamedInput));
    for (const [at, { id, status }] of reports.entries()) {
      expect(status).not.toBe('failed');
      this.ids.set(names[at] as UnnamedText, id ?? '');
    }
  }

  async remove(name: UnnamedText): Promise<void> {
    await this.ingest.remove([this.ids.get(name) ?? '']);
  }

  /** "type person", for every relation that is inferred. */
  async inferred(): Promise<string[]> {
    const { nodes, relations } = await dumpOf(this.store);
    const names = new Map(nodes.map(({ id, properties }) => [id, properties.name]));
    return relations
      .filter(({ properties }) => properties.inferred === true)
      .map(({ type, source }) => `${type} ${names.get(source)}`)
      .sort();
  }
}

const LAM = ['SIGNED To Lam', 'TOOK_PART To Lam'];

describe('an office without a name', PATIENCE, () => {
  it('leads to the one who is seen in it before and after, whichever document comes first', async () => {
    for (const order of [
      ['early', 'late', 'asks'],
      ['asks', 'late', 'early'],
      ['late', 'asks', 'early'],
    ] as const) {
      const graph = await Graph.open();
      for (const name of order) await graph.load(name);
      expect(await graph.inferred()).toEqual(LAM);
    }
  });

  it('says so: by the words of the office, less surely than of somebody named', async () => {
    const graph = await Graph.open();
    await graph.load('early', 'late', 'asks');
    const { relations } = await dumpOf(graph.store);
    const signed = relations.filter(({ type }) => type === 'SIGNED');
    const [guessed, told] = [true, undefined].map((is) => signed.find(({ properties }) => properties.inferred === is));
    expect(guessed?.properties).toMatchObject({ office: SECURITY, inferences: [true] });
    expect(told?.properties.inferences).toBeUndefined();
    expect(Number(guessed?.properties.confidence)).toBeLessThan(Number(told?.properties.confidence));
  });

  it('leads to nobody where nobody is known, where it is long ago, and where two are known', async () => {
    const graph = await Graph.open();
    await graph.load('asks', 'asksBefore');
    expect(await graph.inferred()).toEqual([]);
    await graph.load('early', 'late');
    expect(await graph.inferred()).toEqual(LAM);
    await graph.load('rival');
    expect(await graph.inferred()).toEqual(['COMMITTED_TO Vilay Lakhamfong']);
    await graph.remove('rival');
    expect(await graph.inferred()).toEqual(LAM);
  });

  it('leads nowhere any more when the documents that named the holder go', async () => {
    const graph = await Graph.open();
    await graph.load('asks');
    const without = await dumpOf(graph.store);
    await graph.load('early', 'late');
    await graph.remove('late');
    expect(await graph.inferred()).toEqual([]);
    await graph.remove('early');
    expect(await dumpOf(graph.store)).toEqual(without);
  });

  it('follows decisions: a rejected office holds nobody, and two persons made one are one holder', async () => {
    const graph = await Graph.open();
    await graph.load('early', 'late', 'rival', 'asks');
    const none = await dumpOf(graph.store);
    const office = none.relations.find(
      ({ type, source }) => type === 'HOLDS_OFFICE' && source.startsWith('person/luong-tam-quang'),
    );
    const rejected = await graph.ingest.judge({
      kind: 'reject',
      subjects: [String(office?.properties.id)],
      by: 'an editor',
    });
    expect(await graph.inferred()).toEqual(expect.arrayContaining(LAM));
    await graph.ingest.undo(rejected.id);
    expect(await dumpOf(graph.store)).toEqual(none);
    const person = (name: string) => none.nodes.find(({ properties }) => properties.name === name)?.id ?? '';
    const same = await graph.ingest.judge({
      kind: 'same',
      subjects: [person('To Lam'), person('Luong Tam Quang')],
      by: 'an editor',
    });
    expect(await graph.inferred()).toEqual(expect.arrayContaining(['SIGNED To Lam']));
    await graph.ingest.undo(same.id);
    expect(await dumpOf(graph.store)).toEqual(none);
  });

  it('can be rejected itself', async () => {
    const graph = await Graph.open();
    await graph.load('early', 'late', 'asks');
    const { relations } = await dumpOf(graph.store);
    const guess = relations.find(({ type, properties }) => type === 'SIGNED' && properties.inferred === true);
    await graph.ingest.judge({ kind: 'reject', subjects: [String(guess?.properties.id)], by: 'an editor' });
    expect(await graph.inferred()).toEqual(['TOOK_PART To Lam']);
  });

  it('comes to the same whatever was loaded, removed and loaded again in whatever order', async () => {
    const step = fc.tuple(fc.constantFrom(...NAMES), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 18 }), fc.nat(), async (steps, turn) => {
        const graph = await Graph.open();
        const loaded = new Set<UnnamedText>();
        for (const [name, add] of steps) {
          if (add) await graph.load(name);
          else await graph.remove(name);
          if (add) loaded.add(name);
          else loaded.delete(name);
        }
        const rest = [...loaded];
        const fresh = await Graph.open();
        await fresh.load(...rest.slice(turn % (rest.length || 1)), ...rest.slice(0, turn % (rest.length || 1)));
        const dump = await dumpOf(fresh.store);
        expect(await dumpOf(graph.store)).toEqual(dump);
        await fresh.load(...rest);
        expect(await dumpOf(fresh.store)).toEqual(dump);
        await Promise.all([graph.store.close(), fresh.store.close()]);
        stores.length = 0;
      }),
      { numRuns: 40 },
    );
  });
});
