import { describe, expect, test } from 'vitest';
import { addScores, evaluateSheet, type GoldSheet, SCORED, sheetOfReader } from '../../../server/evaluate.ts';
import { goldDocument, goldFacts, goldNames } from '../../support/gold.ts';

const scoresOf = (name: string, second: (first: GoldSheet) => GoldSheet) => {
  const document = goldDocument(name);
  const first = goldFacts(name);
  return evaluateSheet(sheetOfReader(second(first), document), first, document.text);
};

describe('a second reader', () => {
  test('who finds the same agrees in everything, document by document', () => {
    for (const name of goldNames()) {
      const scores = scoresOf(name, (first) => first);
      for (const type of SCORED) {
        const { found, gold, correct } = scores[type];
        expect([found, correct], `${name}: ${type}`).toEqual([gold, gold]);
      }
    }
  });

  test('who names a state in place of its ministry differs in that party alone', () => {
    const name = '2018-01-18-laos-cambodia-mou-2018';
    const { parties, ...rest } = scoresOf(name, (first) => ({
      ...first,
      agreements: first.agreements.map((agreement, index) =>
        index ? agreement : { ...agreement, parties: ['Laos', ...agreement.parties.slice(1)] },
      ),
    }));
    expect(parties.misses).toHaveLength(1);
    expect(parties.falseAlarms.map(({ what }) => what)).toEqual([expect.stringMatching(/^Laos — /)]);
    for (const score of Object.values(rest)) expect(score.misses).toEqual([]);
  });

  test('who overlooks a person and calls an office by other words is missed there, and nowhere else found wrong', () => {
    const total = addScores(
      goldNames().map((name) =>
        scoresOf(name, (first) => ({
          ...first,
          persons: first.persons.slice(1),
          offices: first.offices.filter(({ person }) => person !== first.persons[0]?.name),
        })),
      ),
    );
    expect(total.persons.gold - total.persons.correct).toBe(36);
    expect(total.persons.falseAlarms).toEqual([]);
    expect(total.offices.falseAlarms).toEqual([]);
    expect(total.offices.correct).toBeLessThan(total.offices.gold - 35);
  });
});
