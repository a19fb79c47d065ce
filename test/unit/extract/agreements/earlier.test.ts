import { expect, test } from 'vitest';
import { boundNow } from './reading.ts';

test('the plan before the new one is another, and named as such', () => {
  expect(
    boundNow(
      'Kenya and Uganda signed a plan on museums on Monday. The previous plan, which ran out in April, was carried out in full.',
    ).map((line) => line.split(':')[0]),
  ).toEqual(['plan on museums, signed', 'previous plan, in-force']);
  expect(boundNow('The minister said the previous plan had been carried out in full.')).toEqual([]);
});
