import { describe, expect, it } from 'vitest';
import { nearestWay, stepTo } from '../../../../web/graph/neighbours.ts';

const from = { x: 0, y: 0 };
const right = { id: 'right', x: 100, y: 20 };
const far = { id: 'far', x: 300, y: 0 };
const above = { id: 'above', x: 5, y: -80 };

describe('nearestWay', () => {
  it('takes what lies that way, the nearer first', () => {
    expect(nearestWay(from, 'right', [far, right, above])).toBe('right');
    expect(nearestWay(from, 'up', [far, right, above])).toBe('above');
    expect(nearestWay(from, 'left', [far, right, above])).toBeNull();
  });
});

describe('stepTo', () => {
  it('prefers a neighbour, even one farther off, and else goes anywhere that way', () => {
    expect(stepTo(from, 'right', [far], [far, right])).toBe('far');
    expect(stepTo(from, 'up', [far], [far, right, above])).toBe('above');
  });
});
