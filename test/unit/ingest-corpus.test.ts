/** The demonstration corpus by the product's own way, from bytes to graph. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../server/ingest.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { dumpOf } from '../support/dump.ts';
import { goldInput, goldNames } from '../support/gold.ts';

type Dump = Awaited<ReturnType<typeof dumpOf>>;
const NAMES = goldNames();
const MINUTES = 300_000;

describe('the corpus as a graph', { timeout: MINUTES }, () => {
  const stores: Store[] = [];
  let dump: Dump;
  async function load(names: readonly string[]): Promise<Dump> {
    const store = await openMemoryStore();
    stores.push(store);
    const reports = await createIngest(store).load(names.map(goldInput));
    expect(reports.filter(({ status }) => status !== 'loaded')).toEqual([]);
    return dumpOf(store);
  }
  beforeAll(async () => {
    dump = await load(NAMES);
  }, MINUTES);
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  const entities = (label: string, own: Record<string, unknown> = {}) =>
    dump.nodes.filter(
      ({ labels, properties }) =>
        labels.includes('Entity') &&
        labels.includes(label) &&
        Object.entries(own).every(([key, value]) => properties[key] === value),
    );
  const relations = (type: string, source?: string) =>
    dump.relations.filter((relation) => relation.type === type && (source === undefined || relation.source === source));

  it('is the same in whatever order the documents come', async () => {
    expect(await load([...NAMES].reverse())).toEqual(dump);
  });

  it('has Vilay once, however he is spelled', () => {
    const found = entities('Person').filter(({ properties }) => String(properties.search).includes('vilay'));
    expect(found.map(({ properties }) => properties.name)).toHaveLength(1);
    const spellings = String(found[0]?.properties.search);
    for (const spelling of ['vilay lakhamfong', 'vilay lahamphong']) expect(spellings).toContain(spelling);
  });

  it('has Sar Kheng and Sar Sokha as two, one after the other in one office of one ministry', () => {
    const [ministry, ...others] = entities('Ministry', { country: 'KH' }).filter(({ properties }) =>
      /Interior|Home Affairs/.test(String(properties.name)),
    );
    expect(others).toEqual([]);
    const held = (name: string) => {
      const [person, ...namesakes] = entities('Minister', { name, country: 'KH' });
      expect(namesakes).toEqual([]);
      return relations('HOLDS_OFFICE', person?.id).find(
        ({ target, properties }) => target === ministry?.id && /minister/i.test(String(properties.title)),
      );
    };
    const [kheng, sokha] = [held('Sar Kheng'), held('Sar Sokha')];
    expect(kheng?.source).not.toBe(sokha?.source);
    expect(String(kheng?.properties.to) < String(sokha?.properties.from)).toBe(true);
  });

  it('has three Ministries of Public Security', () => {
    const found = entities('Ministry', { name: 'Ministry of Public Security' });
    expect(found.map(({ properties }) => properties.country).sort()).toEqual(['CN', 'LA', 'VN']);
  });

  it('says of every relation where it is written', () => {
    const passages = new Map(
      dump.nodes.filter(({ labels }) => labels.includes('Passage')).map(({ id, properties }) => [id, properties]),
    );
    const between = dump.relations.filter(({ properties }) => Array.isArray(properties.evidence));
    expect(between.length).toBeGreaterThan(1000);
    for (const { properties } of between) {
      const [evidence, starts] = [properties.evidence as string[], properties.starts as number[]];
      expect(evidence.length).toBeGreaterThan(0);
      for (const [index, id] of evidence.entries()) {
        const passage = passages.get(id);
        expect(Number(passage?.start)).toBeLessThanOrEqual(starts[index] ?? -1);
        expect(Number(passage?.end)).toBeGreaterThan(starts[index] ?? -1);
      }
    }
  });

  it('leaves no entity without a record, and no record without its entity', () => {
    const resolved = relations('RESOLVED_TO');
    const named = new Set(resolved.map(({ target }) => target));
    expect(dump.nodes.filter(({ id, labels }) => labels.includes('Entity') && !named.has(id))).toEqual([]);
    expect(resolved).toHaveLength(dump.nodes.filter(({ labels }) => labels.includes('Record')).length);
  });
});
