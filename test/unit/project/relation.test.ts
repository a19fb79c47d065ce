import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdgeContribution, Evidence } from '../../../server/model/graph.ts';
import { amend, type Relation, relationDays, relationProperties, relationsOf } from '../../../server/project/index.ts';

const evidence = (passage: string, own: Partial<Evidence> = {}): Evidence => ({
  passage,
  start: 0,
  end: 5,
  confidence: 0.5,
  from: null,
  to: null,
  ...own,
});
const office = (wording: string, ...said: Evidence[]): EdgeContribution => ({
  id: 'holds-office/1',
  type: 'HOLDS_OFFICE',
  source: 'person/a',
  target: 'organization/b',
  properties: { key: 'interior minister', wording },
  evidence: said,
});
const one = (...contributions: EdgeContribution[]): Relation => {
  const [relation] = relationsOf(contributions);
  if (!relation) throw new Error('no relation');
  return relation;
};

describe('a relation', () => {
  const first = office(
    'interior minister',
    evidence('document/x#0', { from: '2021-12-28', to: '2021-12-28', confidence: 0.7 }),
  );
  const second = office(
    'Minister of Interior',
    evidence('document/y#10', { from: '2012-04-27', to: '2012-04-27' }),
    evidence('document/y#9', { start: 60, end: 70 }),
  );

  it('has one entry for each stretch that says it, in the order of documents and passages', () => {
    const relation = one(second, first);
    const properties = relationProperties(relation);
    expect(properties.evidence).toEqual(['document/x#0', 'document/y#10', 'document/y#9']);
    expect(properties.starts).toEqual([0, 0, 60]);
    expect(properties.fromDays).toEqual(['2021-12-28', '2012-04-27', '']);
    expect(properties.wordings).toEqual(['interior minister', 'Minister of Interior', 'Minister of Interior']);
  });

  it('is as sure as its surest source, spans all its days, and bears the fullest title', () => {
    const relation = one(first, second);
    expect(relationProperties(relation)).toMatchObject({
      confidence: 0.7,
      title: 'Minister of Interior',
      role: null,
      onBehalfOf: null,
    });
    expect(relationDays(relation)).toEqual({ from: '2012-04-27', to: '2021-12-28' });
  });

  it('loses what a document said when the document goes, and goes with the last one', () => {
    const both = one(first, second);
    expect(amend(both, new Set(['document/y']), null)).toEqual(one(first));
    expect(amend(both, new Set(['document/x', 'document/y']), null)).toBeNull();
    expect(amend(one(first), new Set(['document/x']), one(second))).toEqual(one(second));
    expect(amend(null, new Set(), null)).toBeNull();
  });

  it('counts a stretch once, however often it is said', () => {
    const surer = office('Minister of Interior', evidence('document/x#0', { confidence: 0.9, from: '2020-01-01' }));
    expect(relationProperties(one(first, surer))).toMatchObject({
      evidence: ['document/x#0'],
      confidences: [0.9],
      fromDays: ['2020-01-01'],
      toDays: ['2021-12-28'],
      title: 'Minister of Interior',
    });
  });

  it('is the same in whatever order documents are added', () => {
    const said = fc.record({
      passage: fc.constantFrom('document/x#0', 'document/x#2', 'document/x#10', 'document/y#1'),
      start: fc.nat(3),
      end: fc.nat(3).map((end) => end + 3),
      confidence: fc.constantFrom(0.5, 0.75, 1),
      from: fc.constantFrom(null, '2020-01-01', '2021-01-01'),
      to: fc.constantFrom(null, '2022-01-01'),
    });
    const contribution = fc.tuple(
      fc.constantFrom('interior minister', 'Minister of Interior', 'the minister of interior'),
      fc.array(said, { minLength: 1, maxLength: 4 }),
    );
    const order = fc
      .array(contribution, { minLength: 1, maxLength: 6 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(order, ([list, shuffled]) => {
        const build = (contributions: typeof list) =>
          contributions.reduce<Relation | null>(
            (known, [wording, stretches]) => amend(known, new Set(), one(office(wording, ...stretches))),
            null,
          );
        expect(build(shuffled)).toEqual(build(list));
      }),
      { numRuns: 300 },
    );
  });
});
