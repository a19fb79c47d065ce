import { describe, expect, it } from 'vitest';
import type { Step, Way } from '../../../../web/api/paths.ts';
import { pictureOf } from '../../../../web/panels/paths/layers.ts';

const end = (id: string) => ({ __typename: 'Person', id, name: id });
const step = (from: string, to: string, confidence = 1): Step => ({
  from: end(from),
  to: end(to),
  forward: true,
  relation: {
    id: `${from}-${to}`,
    type: 'SIGNED',
    title: null,
    from: null,
    to: null,
    office: null,
    inferred: false,
    confidence,
  },
  evidence: [],
});
const way = (...steps: readonly Step[]): Way => ({ steps });

describe('pictureOf', () => {
  it('is empty where there is no way', () => {
    expect(pictureOf([])).toEqual({ spots: [], lines: [], columns: 0, rows: 0 });
  });

  it('puts the ends left and right, and what lies between above one another', () => {
    const picture = pictureOf([way(step('a', 'm'), step('m', 'z')), way(step('a', 'n'), step('n', 'z'))]);
    expect(picture.columns).toBe(3);
    expect(picture.rows).toBe(2);
    expect(picture.spots.map(({ entity, x, y }) => [entity.id, Math.round(x), Math.round(y)])).toEqual([
      ['a', 17, 50],
      ['m', 50, 25],
      ['n', 50, 75],
      ['z', 83, 50],
    ]);
    expect(picture.lines).toHaveLength(4);
  });

  it('draws a line once, and as unsure only where nothing sure is behind it', () => {
    const picture = pictureOf([way(step('a', 'b', 0.3)), way(step('a', 'b', 0.9)), way(step('a', 'b', 0.4))]);
    expect(picture.lines.map(({ unsure }) => unsure)).toEqual([false]);
    expect(pictureOf([way(step('a', 'b', 0.3))]).lines.map(({ unsure }) => unsure)).toEqual([true]);
  });
});
