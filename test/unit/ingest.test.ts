import { afterEach, describe, expect, it } from 'vitest';
import { createIngest, type Ingest, type IngestOptions } from '../../server/ingest.ts';
import type { SourceDocument } from '../../server/model/document.ts';
import { AppError } from '../../server/model/errors.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { dumpOf } from '../support/dump.ts';
import { goldDocument, goldInput, goldNames, goldSheet } from '../support/gold.ts';
import { sheetOf } from '../support/sheet.ts';

/** Documents in which persons, ministries and instruments recur. */
const NAMES = goldNames().filter((name) => /cambodia-(laos|receives|vietnam)|clv|minutes|plan-20(11|23|25)/.test(name));
/** Every case loads several graphs. */
const PATIENCE = { timeout: 120_000 };
const DAY = '2026-01-01T00:00:00Z';

const stores: Store[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

async function newGraph(options: IngestOptions = {}): Promise<{ store: Store; ingest: Ingest }> {
  const store = await openMemoryStore();
  stores.push(store);
  return { store, ingest: createIngest(store, { extract: goldSheet, now: () => new Date(DAY), ...options }) };
}

async function loaded(names: readonly string[]) {
  const graph = await newGraph();
  const reports = await graph.ingest.load(names.map(goldInput));
  expect(reports.map(({ status }) => status)).toEqual(names.map(() => 'loaded'));
  const ids = reports.map(({ id }) => id ?? '');
  return { ...graph, ids, dump: await dumpOf(graph.store) };
}

const entityNamed = async (store: Store, type: string, name: string): Promise<string> => {
  const found = (await store.read('graph/all-nodes', {})).find(
    ({ labels, properties }) => labels.includes('Entity') && properties.type === type && properties.name === name,
  );
  return found?.id ?? `no ${name}`;
};

describe('loading', PATIENCE, () => {
  it('tells of each document what was found in it, as it goes', async () => {
    const { ingest } = await newGraph();
    const seen: string[] = [];
    const names = NAMES.slice(0, 2);
    const reports = await ingest.load(names.map(goldInput), ({ done, total, report }) =>
      seen.push(`${done}/${total} ${report.source}`),
    );
    expect(seen).toEqual(names.map((name, index) => `${index + 1}/2 seeds/documents/${name}.md`));
    const persons = goldSheet(goldDocument(names[0] ?? '')).persons.length;
    expect(reports[0]).toMatchObject({ status: 'loaded', error: null, counts: { persons } });
  });

  it('gives the same graph whatever the order', async () => {
    const forward = await loaded(NAMES);
    const backward = await loaded([...NAMES].reverse());
    const mixed = await loaded([
      ...NAMES.filter((_, index) => index % 3 === 1),
      ...NAMES.filter((_, index) => index % 3 !== 1),
    ]);
    expect(forward.dump.relations.length).toBeGreaterThan(300);
    expect(backward.dump).toEqual(forward.dump);
    expect(mixed.dump).toEqual(forward.dump);
  });

  it('changes nothing the second time, also from another place and by another process', async () => {
    const { store, ingest, dump } = await loaded(NAMES.slice(0, 5));
    const again = NAMES.slice(0, 5).map((name) => ({ ...goldInput(name), source: `elsewhere/${name}.md` }));
    for (const loader of [ingest, createIngest(store, { extract: goldSheet })])
      expect((await loader.load(again)).map(({ status }) => status)).toEqual(again.map(() => 'unchanged'));
    expect(await dumpOf(store)).toEqual(dump);
  });

  it('replaces what a document said when it is read differently', async () => {
    const names = NAMES.slice(0, 6);
    const { store, dump } = await loaded(names);
    const without = (document: SourceDocument) => ({ ...goldSheet(document), persons: [], offices: [] });
    const other = createIngest(store, { extract: without });
    const [report] = await other.load([goldInput(names[2] ?? '')]);
    expect(report?.status).toBe('loaded');
    expect(await dumpOf(store)).not.toEqual(dump);
    await createIngest(store, { extract: goldSheet }).load([goldInput(names[2] ?? '')]);
    expect(await dumpOf(store)).toEqual(dump);
  });

  it('projects a document anew that was projected by other rules', async () => {
    const { store, ids, dump } = await loaded(NAMES.slice(0, 2));
    const { id, source, title, publisher, url, published, language, sha256, text } = goldDocument(NAMES[0] ?? '');
    const facts = JSON.stringify(goldSheet(goldDocument(NAMES[0] ?? '')));
    const days = { publishedFrom: published, publishedTo: published };
    const stored = {
      id,
      source,
      title,
      publisher,
      url,
      published,
      language,
      sha256,
      text,
      notes: [],
      facts,
      extractor: '',
    };
    await store.write((tx) =>
      tx.run('document/save', { rows: [{ document: stored, ...days, projection: 0, loaded: null }] }),
    );
    const reports = await createIngest(store, { extract: goldSheet }).load(NAMES.slice(0, 2).map(goldInput));
    expect(reports.map(({ id, status }) => [id, status])).toEqual([
      [ids[0], 'loaded'],
      [ids[1], 'unchanged'],
    ]);
    expect(await dumpOf(store)).toEqual(dump);
  });

  it('goes on past a document that cannot be read, and leaves no trace of it', async () => {
    const { store, ingest } = await newGraph({ maxDocumentBytes: 20_000 });
    const bytes = (text: string) => new TextEncoder().encode(text);
    const reports = await ingest.load([
      { source: 'large.txt', bytes: bytes('word '.repeat(10_000)) },
      { source: 'empty.txt', bytes: bytes('') },
      { source: 'gone.txt', bytes: () => Promise.reject(new AppError('NOT_FOUND', 'No such file')) },
      goldInput(NAMES[0] ?? ''),
    ]);
    expect(reports.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed', 'loaded']);
    expect(reports[2]).toMatchObject({ id: null, error: 'No such file' });
    expect(await store.read('document/ids', {})).toHaveLength(1);
  });

  it('keeps one document’s fault, in whatever step, from the others', async () => {
    const { store, ingest, dump } = await loaded(NAMES.slice(0, 3));
    const faulty = createIngest(store, {
      extract: (document) => {
        const sheet = goldSheet(document);
        const [person] = sheet.persons;
        return document.source.includes(NAMES[3] ?? '') && person
          ? { ...sheet, persons: [...sheet.persons, { ...person, ref: 'p99', name: null as unknown as string }] }
          : sheet;
      },
    });
    const [broken] = await faulty.load([goldInput(NAMES[3] ?? '')]);
    expect(broken?.status).toBe('failed');
    expect(await dumpOf(store)).toEqual(dump);
    await faulty.load([goldInput(NAMES[4] ?? '')]);
    await ingest.load([goldInput(NAMES[3] ?? '')]);
    expect(await dumpOf(store)).toEqual((await loaded(NAMES.slice(0, 5))).dump);
  });

  it('notices that another process has written', async () => {
    const { store, ingest } = await newGraph();
    const other = createIngest(store, { extract: goldSheet });
    for (const [index, name] of NAMES.slice(0, 6).entries())
      await (index % 2 === 0 ? ingest : other).load([goldInput(name)]);
    expect(await dumpOf(store)).toEqual((await loaded(NAMES.slice(0, 6))).dump);
  });

  it('keeps a document that says nothing', async () => {
    const { store } = await newGraph();
    const silent = createIngest(store, { extract: sheetOf });
    const [report] = await silent.load([goldInput(NAMES[0] ?? '')]);
    expect(report).toMatchObject({ status: 'loaded', counts: { persons: 0 } });
    expect(await silent.remove([report?.id ?? ''])).toMatchObject([{ status: 'removed' }]);
    expect(await dumpOf(store)).toEqual({ nodes: [], relations: [] });
  });
});

describe('removing', PATIENCE, () => {
  it('takes out exactly what only that document said', async () => {
    const all = await loaded(NAMES);
    for (const index of [0, 4, NAMES.length - 1]) {
      const rest = await loaded(NAMES.filter((_, other) => other !== index));
      const name = NAMES[index] ?? '';
      expect(await all.ingest.remove([all.ids[index] ?? ''])).toEqual([{ id: all.ids[index], status: 'removed' }]);
      expect(await dumpOf(all.store), `without ${name}`).toEqual(rest.dump);
      await all.ingest.load([goldInput(name)]);
      expect(await dumpOf(all.store), `with ${name} again`).toEqual(all.dump);
    }
  });

  it('leaves nothing when all are taken out, and says which were not there', async () => {
    const { store, ingest, ids } = await loaded(NAMES.slice(0, 4));
    const reports = await ingest.remove([...ids, ids[0] ?? '', 'document/none']);
    expect(reports.map(({ status }) => status)).toEqual(['removed', 'removed', 'removed', 'removed', 'missing']);
    expect(await dumpOf(store)).toEqual({ nodes: [], relations: [] });
  });
});

describe('judging', PATIENCE, () => {
  const same = (subjects: string[]) => ({ kind: 'same', subjects, by: 'an editor' }) as const;

  it('makes two entities one, and undoing it restores what was there', async () => {
    const { store, ingest, dump } = await loaded(NAMES);
    const [a, b] = [await entityNamed(store, 'Person', 'Sar Kheng'), await entityNamed(store, 'Person', 'Sar Sokha')];
    const judgement = await ingest.judge(same([b, a]));
    expect(judgement).toMatchObject({ kind: 'same', subjects: [a, b].sort(), by: 'an editor', at: DAY, note: null });
    const merged = await dumpOf(store);
    expect(merged.nodes.some(({ id, labels }) => id === b && labels.includes('Entity'))).toBe(false);
    expect(merged.nodes.find(({ id, labels }) => id === a && labels.includes('Entity'))?.properties.aliases).toContain(
      'Sar Sokha',
    );
    expect(merged.relations.some(({ type, target }) => type !== 'DESCRIBES' && target === b)).toBe(false);
    expect(await ingest.judge(same([a, b]))).toEqual(judgement);
    expect(await ingest.judgements()).toEqual([judgement]);
    await ingest.undo(judgement.id);
    expect(await dumpOf(store)).toEqual(dump);
  });

  it('holds whatever is loaded before and after', async () => {
    const { store, ingest } = await loaded(NAMES);
    const [a, b] = [await entityNamed(store, 'Person', 'Sar Kheng'), await entityNamed(store, 'Person', 'Sar Sokha')];
    await ingest.judge(same([a, b]));
    const before = await newGraph();
    const has = async (id: string) => (await before.store.read('graph/all-nodes', {})).some((node) => node.id === id);
    let judged = false;
    for (const name of [...NAMES].reverse()) {
      await before.ingest.load([goldInput(name)]);
      if (!judged && (await has(a)) && (await has(b))) {
        await before.ingest.judge(same([a, b]));
        judged = true;
      }
    }
    expect(judged).toBe(true);
    expect(await dumpOf(before.store)).toEqual(await dumpOf(store));
  });

  it('keeps apart what it is told to keep apart', async () => {
    const { store, ingest, dump } = await loaded(NAMES);
    const records = dump.relations.filter(
      ({ type, target }) => type === 'RESOLVED_TO' && target.startsWith('person/sar-kheng'),
    );
    const [first, second] = records.map(({ source }) => source);
    const judgement = await ingest.judge({ kind: 'different', subjects: [first ?? '', second ?? ''], by: 'an editor' });
    const entityOf = async (record: string | undefined) =>
      (await dumpOf(store)).relations.find(({ type, source }) => type === 'RESOLVED_TO' && source === record)?.target;
    expect(await entityOf(first)).not.toBe(await entityOf(second));
    await ingest.undo(judgement.id);
    expect(await dumpOf(store)).toEqual(dump);
  });

  it('takes a rejected relation out, keeps it out, and brings it back with all its evidence', async () => {
    const { store, ingest } = await loaded(NAMES.slice(0, -1));
    const all = await loaded(NAMES);
    const office = all.dump.relations
      .filter(({ type }) => type === 'HOLDS_OFFICE')
      .sort((a, b) => evidenceOf(b) - evidenceOf(a))[0]?.properties.id as string;
    const judgement = await ingest.judge({ kind: 'reject', subjects: [office], by: 'an editor', note: 'misread' });
    await ingest.load([goldInput(NAMES.at(-1) ?? '')]);
    const { relations } = await dumpOf(store);
    expect(relations.some(({ properties }) => properties.id === office)).toBe(false);
    expect(relations).toHaveLength(all.dump.relations.length - 1);
    await ingest.undo(judgement.id);
    expect(await dumpOf(store)).toEqual(all.dump);
  });

  it('refuses what makes no sense, and changes nothing', async () => {
    const { store, ingest, dump } = await loaded(NAMES.slice(0, 3));
    const person = dump.nodes.find(({ labels }) => labels.includes('Person'))?.id ?? '';
    const body = dump.nodes.find(({ labels }) => labels.includes('Organization'))?.id ?? '';
    const country = dump.nodes.find(({ labels }) => labels.includes('Country'))?.id ?? '';
    const wrong = (subjects: string[], own = {}) => ingest.judge({ ...same(subjects), ...own });
    await expect(wrong([person, person])).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(wrong([person, body])).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(wrong([person, body], { by: ' ' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(wrong([person, body], { note: 'x'.repeat(3000) })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(wrong([person, 'person/none'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(wrong([country, 'country/xx'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(wrong(['signed/none'], { kind: 'reject' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ingest.undo('judgement/none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await dumpOf(store)).toEqual(dump);
  });
});

const evidenceOf = ({ properties }: { properties: Record<string, unknown> }): number =>
  (properties.evidence as string[]).length;
