import { describe, expect, it } from 'vitest';
import { sliceAt } from '../../../../web/panels/signatures/rows-in-view.ts';

describe('sliceAt', () => {
  it('holds every row in sight, and stays within the table', () => {
    for (const top of [0, 1, 4_800, 28_000, 99_999]) {
      const { first, end } = sliceAt(top, 480, 48, 600);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(600);
      expect(first * 48).toBeLessThanOrEqual(Math.min(top, 600 * 48));
      expect(end * 48).toBeGreaterThanOrEqual(Math.min(top + 480, 600 * 48));
    }
  });
  it('holds little more than that', () => {
    const { first, end } = sliceAt(4_800, 480, 48, 600);
    expect(end - first).toBeLessThan(50);
  });
});
