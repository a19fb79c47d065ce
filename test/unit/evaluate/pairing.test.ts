import { describe, expect, it } from 'vitest';
import { coverage, nameWords, overlap, sameName } from '../../../server/evaluate/names.ts';
import { pairBest } from '../../../server/evaluate/pairing.ts';
import { f1, scoreResolution } from '../../../server/evaluate.ts';

describe('pairs', () => {
  it('takes the best first, each side once, the same way every time', () => {
    const scores: Record<string, number> = { ax: 0.6, ay: 0.9, bx: 0.5, by: 0.9 };
    const pairs = pairBest(['a', 'b'], ['x', 'y'], (left, right) => scores[left + right] ?? 0);
    expect([...pairs].sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('pairs nothing at a score of nothing', () => {
    expect(pairBest(['a'], ['x'], () => 0).size).toBe(0);
  });
});

describe('names', () => {
  it('strips ranks and diacritics', () => {
    expect(nameWords('Samdech Krolahom Sar Kheng')).toEqual(['sar', 'kheng']);
    expect(sameName(nameWords('General Tô Lâm'), nameWords('To Lam'))).toBe(1);
  });

  it('takes a part of a name for less than the whole', () => {
    const part = sameName(['lam'], ['to', 'lam']);
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(1);
    expect(sameName(['to', 'lam'], ['to', 'quang'])).toBe(0);
  });

  it('counts a word as often as it stands', () => {
    expect(overlap(['a', 'a', 'b'], ['a', 'c', 'd'])).toBeCloseTo(1 / 3);
    expect(coverage(['a', 'b'], ['a', 'b', 'c', 'd'])).toBe(1);
  });
});

describe('resolution', () => {
  it('is perfect where every entity is whole and pure', () => {
    const score = scoreResolution([
      { entity: 'e1', gold: 'g1', surfaces: 2 },
      { entity: 'e1', gold: 'g1', surfaces: 1 },
      { entity: 'e2', gold: 'g2', surfaces: 1 },
    ]);
    expect(f1(score.pairs)).toBe(1);
    expect(score.bCubed).toEqual({ precision: 1, recall: 1 });
    expect(score.falseMerges).toEqual([]);
  });

  it('tells a false merge from a split', () => {
    const merged = scoreResolution([
      { entity: 'e', gold: 'g1', surfaces: 1 },
      { entity: 'e', gold: 'g2', surfaces: 1 },
    ]);
    expect(merged.falseMerges).toEqual([{ entity: 'e', gold: ['g1', 'g2'] }]);
    expect(merged.bCubed).toEqual({ precision: 0.5, recall: 1 });
    const split = scoreResolution([
      { entity: 'e1', gold: 'g', surfaces: 1 },
      { entity: 'e2', gold: 'g', surfaces: 1 },
    ]);
    expect(split.falseMerges).toEqual([]);
    expect(split.bCubed).toEqual({ precision: 1, recall: 0.5 });
  });
});
