import { describe, expect, it } from 'vitest';
import { startsOf } from '../../../../web/panels/details/starts.ts';

const node = (id: string, type: 'PERSON' | 'COUNTRY' | 'MEETING', degree: number) => ({ id, type, degree });

describe('startsOf', () => {
  it('offers the most connected of each kind, at most three, and no countries', () => {
    const nodes = [
      node('c', 'COUNTRY', 90),
      node('m', 'MEETING', 2),
      ...[1, 5, 3, 5].map((degree, index) => node(`p${index}`, 'PERSON', degree)),
    ];
    expect(startsOf(nodes).map(({ id }) => id)).toEqual(['p1', 'p3', 'p2', 'm']);
  });
  it('offers nothing of nothing', () => {
    expect(startsOf([])).toEqual([]);
  });
});
