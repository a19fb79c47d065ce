import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../server/model/judgement.ts';
import { createResolver, explain, pairOf, subjectsOf } from '../../../server/resolve/index.ts';
import { WEIGHTS } from '../../../server/resolve/weights.ts';
import { goldRecords } from './gold-records.ts';
import { minister, record } from './record.ts';

const judge = (kind: Judgement['kind'], a: string, b: string): Judgement => ({
  id: `${kind} ${a} ${b}`,
  kind,
  subjects: [a, b],
  by: 'an editor',
  at: '2026-01-01T00:00:00Z',
  note: null,
});
const security = [minister('Public Security', 'LA')];
const vilay = (name: string, document: string) =>
  record('Person', { name, country: 'LA', offices: security, document });

describe('explain', () => {
  const [full, long, typo] = [
    vilay('Vilay Lakhamfong', 'a'),
    vilay('Vilay Bounthong Lakhamfong', 'b'),
    vilay('Vilay Bounthong Lahamphong', 'c'),
  ];

  it('adds features up to the score, beside the most that each can add', () => {
    const { verdict, likeness, chain } = explain(full.id, long.id, [full, long]);
    expect(verdict).toBe('joined');
    expect(likeness.features.map(({ name, most }) => [name, most])).toEqual([
      ['name', 0.86],
      ['country', 0.06],
      ['office', 0.1],
    ]);
    expect(likeness.features.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(likeness.score, 3);
    expect(likeness.features[2]?.why).toBe('both are head of public security, LA');
    expect(chain).toHaveLength(1);
  });

  it('gives the chain where two are one through a third only', () => {
    const { verdict, likeness, chain } = explain(full.id, typo.id, [full, long, typo]);
    expect(likeness.score).toBeLessThan(0.85);
    expect(verdict).toBe('joined');
    expect(chain?.map(({ from, to }) => [from, to])).toEqual([
      [full.name, long.name],
      [long.name, typo.name],
    ]);
    expect(explain(full.id, typo.id, [full, typo])).toMatchObject({ verdict: 'apart', chain: null });
  });

  it('tells what contradicts, directly and through what is joined with either', () => {
    const lao = record('Person', { name: 'Vilay Lakhamfong', country: 'KH', document: 'd' });
    expect(explain(full.id, lao.id, [full, lao])).toMatchObject({
      verdict: 'suggested',
      obstacles: ['"Vilay Lakhamfong" belongs to LA, "Vilay Lakhamfong" to KH'],
    });
    const body = record('Organization', { name: 'Ministry of Interior', country: 'KH', kind: 'ministry' });
    expect(explain(full.id, body.id, [full, body])).toMatchObject({ verdict: 'apart', likeness: { refused: true } });
  });

  it('tells what people decided, and that a decision is what joins or parts', () => {
    const other = vilay('Soukan Mahalath', 'e');
    const same = judge('same', full.id, other.id);
    const joined = explain(full.id, other.id, [full, other], [same]);
    expect(joined).toMatchObject({ verdict: 'joined', decisions: [same], chain: [{ score: null }] });
    const different = judge('different', full.id, long.id);
    const parted = explain(full.id, long.id, [full, long], [different]);
    expect(parted).toMatchObject({ verdict: 'apart', decisions: [different] });
    expect(parted.obstacles).toEqual([`a person said that "${full.name}" and "${long.name}" are two`]);
  });

  it('finds the names most alike in two entities, where others were asked about', () => {
    const short = record('Person', { name: 'Vilay', country: 'LA', offices: security, document: 'f' });
    const near = record('Person', { name: 'Vilai Lakhanfun', country: 'LA', document: 'g' });
    const { verdict, likeness, closest } = explain(short.id, near.id, [full, short, near]);
    expect(verdict).toBe('suggested');
    expect(closest).toMatchObject({ a: 'Vilay Lakhamfong', b: 'Vilai Lakhanfun' });
    expect(closest?.score).toBeGreaterThan(likeness.score);
  });

  it('refuses one record twice and what is no record', () => {
    expect(() => explain(full.id, full.id, [full])).toThrow(/that is one record/);
    expect(() => explain(full.id, 'person/nobody', [full])).toThrow(/No such record/);
  });

  it('never adds more for a feature than it says it can', () => {
    const resolver = createResolver();
    const records = goldRecords().flat();
    resolver.add(records);
    const above: string[] = [];
    for (const [at, one] of records.entries())
      for (const other of records.slice(at + 1, at + 40)) {
        if (one.type !== other.type) continue;
        for (const { name, score, most } of resolver.explain(one.id, other.id).likeness.features)
          if (score > most + 1e-9) above.push(`${one.type} ${name}: ${score} of ${most}`);
      }
    expect(above).toEqual([]);
    expect(Object.keys(WEIGHTS)).toHaveLength(5);
  });
});

describe('names', () => {
  const [a, b, c] = [
    record('Person', { name: 'Tran Dai Quang', country: 'VN', aliases: ['Quang'], document: 'a' }),
    record('Person', { name: 'Luong Tam Quang', country: 'VN', document: 'b' }),
    record('Person', { name: 'Trần Đại Quang', country: 'VN', document: 'c' }),
  ];
  const records = [a, b, c];
  const resolver = createResolver();
  resolver.add(records);
  const { assignment } = resolver.resolution();
  const found = (wanted: string) =>
    subjectsOf(wanted, records, assignment).map(({ records: own }) => own.map(({ id }) => id));

  it('lead to entities, by id, name, alias, or words of the name', () => {
    expect(found(c.id)).toEqual([[c.id]]);
    expect(found('tran dai quang')).toEqual([[a.id, c.id]]);
    expect(found('Quang')).toEqual([[a.id, c.id], [b.id]]);
    expect(found('Luong Quang')).toEqual([[b.id]]);
    expect(found('Dai')).toEqual([[a.id, c.id]]);
    expect(found('—')).toEqual([]);
  });

  it('of one entity give two different records where there are', () => {
    const [subject] = subjectsOf('Tran Dai Quang', records, assignment);
    const [mine] = subjectsOf(c.id, records, assignment);
    if (!subject || !mine) throw new Error('not found');
    expect(pairOf(subject, subject).map((each) => each?.id)).toEqual([a.id, c.id]);
    expect(pairOf(mine, subject).map((each) => each?.id)).toEqual([c.id, a.id]);
  });
});
