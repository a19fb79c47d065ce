/** How closely a fact tells its date. */
import { expect, test } from 'vitest';
import { coarse } from '../../../../server/extract/dates/coarse.ts';

test.each([
  ['a week is some day of its month', '2024-05-20/2024-05-26', '2024-05'],
  ['but not one of two months', '2024-04-29/2024-05-05', '2024-04-29/2024-05-05'],
  ['other days stay', '2024-05-14/2024-05-20', '2024-05-14/2024-05-20'],
  ['a season is some day of its year', '2024-23', '2024'],
  ['half a year as well', '2024-07/2024-12', '2024'],
  ['years stay', '2024/2026', '2024/2026'],
  ['a day stays', '2024-05-21', '2024-05-21'],
] as const)('%s', (_, date, expected) => expect(coarse(date)).toBe(expected));
