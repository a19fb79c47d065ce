import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingDistance, tolerance } from '../../../server/store/spelling.ts';

test.each([
  ['kheng', 'kheng', 0],
  ['kheng', 'khenh', 1],
  ['lakhamfong', 'lakhamphong', 2],
  ['lahm', 'lham', 1],
  ['', 'abc', 3],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(spellingDistance(a, b, 5)).toBe(distance);
});

test('it is the same both ways, zero only for equals, and gives up beyond the bound', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, most) => {
      const distance = spellingDistance(a, b, most);
      expect(distance).toBe(spellingDistance(b, a, most));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(most + 1);
    }),
  );
});

test('short words may not be off at all', () => {
  expect([tolerance('lam'), tolerance('kheng'), tolerance('lakhamfong')]).toEqual([0, 1, 2]);
});
