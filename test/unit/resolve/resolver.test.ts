import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../server/model/graph.ts';
import type { Judgement } from '../../../server/model/judgement.ts';
import { createResolver, resolve } from '../../../server/resolve/index.ts';
import { goldRecords } from './gold-records.ts';
import { minister, record } from './record.ts';

const judge = (kind: Judgement['kind'], a: string, b: string, at = '2026-01-01T00:00:00Z'): Judgement => ({
  id: `${kind} ${a} ${b} ${at}`,
  kind,
  subjects: [a, b],
  by: 'reviewer',
  at,
  note: null,
});
const groups = (records: readonly EntityRecord[], judgements: readonly Judgement[] = []) => {
  const { assignment } = resolve(records, judgements);
  return records.map(({ id }) => assignment.get(id));
};

const DOCUMENTS = goldRecords().filter((records) => records.length > 0);
const plain = ({ assignment, suggestions }: ReturnType<typeof resolve>) => ({
  assignment: [...assignment].sort(([a], [b]) => (a < b ? -1 : 1)),
  suggestions: [...suggestions],
});

describe('createResolver', () => {
  const documentIndex = fc.integer({ min: 0, max: DOCUMENTS.length - 1 });
  const records = DOCUMENTS.flat();
  const actors = records.filter(({ type }) => type === 'Person' || type === 'Organization' || type === 'Meeting');
  const subject = fc.constantFrom(...actors.map(({ id }) => id));
  const decision = fc
    .tuple(
      fc.constantFrom<Judgement['kind']>('same', 'different'),
      subject,
      subject,
      fc.constantFrom('2026-01-01', '2026-02-01'),
    )
    .map(([kind, a, b, at]) => judge(kind, a, b, at));

  it('comes to what resolving at once comes to, whatever is added, removed and asked in between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), documentIndex, fc.boolean()), { maxLength: 60 }),
        fc.array(decision, { maxLength: 4 }),
        (steps, judgements) => {
          const resolver = createResolver(judgements);
          const loaded = new Set<number>();
          for (const [add, index, ask] of steps) {
            const document = DOCUMENTS[index] ?? [];
            if (add) {
              resolver.add(document);
              loaded.add(index);
            } else {
              resolver.remove(document[0]?.document ?? '');
              loaded.delete(index);
            }
            if (ask) resolver.resolution();
          }
          const rest = [...loaded].sort((a, b) => a - b).flatMap((index) => DOCUMENTS[index] ?? []);
          expect(plain(resolver.resolution())).toEqual(plain(resolve(rest, judgements)));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('never joins what a decision tells apart, whatever else is decided', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), (judgements) => {
        const { assignment } = resolve(records, judgements);
        const latest = new Map<string, Judgement>();
        for (const each of [...judgements].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))) {
          if (each.subjects[0] !== each.subjects[1]) latest.set([...each.subjects].sort().join(), each);
        }
        for (const { kind, subjects } of latest.values()) {
          const [a = '', b = ''] = subjects;
          if (kind === 'different') expect(assignment.get(a)).not.toBe(assignment.get(b));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('resolves nothing to nothing, and takes adding twice and removing the unknown in its stride', () => {
    const resolver = createResolver();
    expect(resolver.resolution().assignment.size).toBe(0);
    resolver.remove('document/unknown');
    const [first = []] = DOCUMENTS;
    resolver.add(first);
    resolver.add(first);
    expect(resolver.resolution().assignment.size).toBe(first.length);
    resolver.remove(first[0]?.document ?? '');
    expect(resolver.resolution().assignment.size).toBe(0);
  });
});

describe('judgements', () => {
  const kheng = (document: string) =>
    record('Person', {
      name: 'Sar Kheng',
      country: 'KH',
      document,
      day: `20${document}-01-01`,
      offices: [minister('Interior', 'KH')],
    });
  const [early, middle, late] = [kheng('08'), kheng('12'), kheng('20')];
  const soukan = record('Person', { name: 'Soukan Malta', country: 'LA', document: '14' });
  const soukanh = record('Person', { name: 'Soukanh Mahalath', country: 'LA', document: '10', day: '2010-01-01' });

  it('join what scores keep apart, and leave it when the judgement is taken back', () => {
    const both = [soukan, soukanh];
    expect(new Set(groups(both)).size).toBe(2);
    expect(groups(both, [judge('same', soukan.id, soukanh.id)])).toEqual([soukanh.id, soukanh.id]);
    expect(new Set(groups(both, [])).size).toBe(2);
  });

  it('tell one namesake apart without tearing the others along', () => {
    const [a, b, c] = groups([early, middle, late], [judge('different', early.id, late.id)]);
    expect(a).not.toBe(c);
    expect([a, c]).toContain(b);
  });

  it('hold through others: what is one with one of two told apart is not one with the other', () => {
    const decisions = [
      judge('different', early.id, late.id),
      judge('same', middle.id, late.id),
      judge('same', early.id, middle.id),
    ];
    const [a, b, c] = groups([early, middle, late], decisions);
    expect(a).not.toBe(c);
    expect([a, c]).toContain(b);
  });

  it('the later of two on one pair counts', () => {
    const first = judge('same', soukan.id, soukanh.id, '2026-01-01T00:00:00Z');
    const second = judge('different', soukanh.id, soukan.id, '2026-01-02T00:00:00Z');
    expect(new Set(groups([soukan, soukanh], [second, first])).size).toBe(2);
  });

  it('do not join a person with a body', () => {
    const body = record('Organization', { name: 'Ministry of Interior', country: 'KH', kind: 'ministry' });
    expect(new Set(groups([early, body], [judge('same', early.id, body.id)])).size).toBe(2);
  });

  it('take a pair out of the suggestions', () => {
    const a = record('Person', { name: 'Hun Manet', country: 'KH', document: 'a' });
    const b = record('Person', { name: 'Hun Manit', country: 'KH', document: 'b' });
    expect(resolve([a, b], []).suggestions).toMatchObject([{ a: a.id, b: b.id }]);
    expect(resolve([a, b], [judge('different', a.id, b.id)]).suggestions).toEqual([]);
  });
});
