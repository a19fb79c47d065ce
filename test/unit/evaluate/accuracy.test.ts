import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accuracyPage } from '../../../server/cli/accuracy-page.ts';
import { measureOf } from '../../../server/cli/evaluation.ts';
import { addScores, evaluateSheet, SCORED } from '../../../server/evaluate.ts';
import { extractFacts } from '../../../server/extract/index.ts';
import { type Measure, readAccuracy } from '../../../server/model/accuracy.ts';
import { fromRoot } from '../../../server/root.ts';
import { goldDocument, goldFacts, goldNames } from '../../support/gold.ts';

/** What the rules are to reach at the least on the corpus. */
const FLOORS: Readonly<Record<string, number>> = {
  persons: 0.97,
  offices: 0.93,
  organizations: 0.93,
  meetings: 0.88,
  agreements: 0.92,
  parties: 0.9,
  commitments: 0.85,
};

function measured(names: readonly string[]): Measure {
  const scores = names.map((name) => {
    const document = goldDocument(name);
    return evaluateSheet(extractFacts(document), goldFacts(name), document.text);
  });
  return measureOf(names.length, addScores(scores), null);
}

describe('the figures that the product tells of itself', () => {
  const kept = readAccuracy();

  test('are those that the rules reach: `npm run eval` keeps them', () => {
    const names = goldNames();
    const facts = (measure: Measure) => measure.facts;
    expect(facts(kept.seeds)).toEqual(facts(measured(names)));
    for (const [odd, half] of kept.halves.entries())
      expect(facts(half)).toEqual(facts(measured(names.filter((_, index) => index % 2 === odd))));
  });

  test('are not below what they are to be', () => {
    for (const [fact, floor] of Object.entries(FLOORS))
      expect(kept.seeds.facts[fact]?.f1, fact).toBeGreaterThanOrEqual(floor);
    const { precision, recall } = kept.seeds.facts.signatures ?? { precision: 0, recall: 0 };
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(kept.seeds.resolution?.pairs.f1).toBeGreaterThanOrEqual(0.98);
    expect(kept.seeds.resolution?.falseMerges).toBe(0);
  });

  test('stand in docs/accuracy.md as they were measured, every kind of fact', () => {
    const page = readFileSync(fromRoot('docs', 'accuracy.md'), 'utf8');
    expect(page).toBe(accuracyPage(kept));
    expect(Object.keys(kept.seeds.facts)).toEqual([...SCORED]);
  });
});
