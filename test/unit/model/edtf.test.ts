/** Dates read by our own few lines are those that the package reads: over all plain forms, and much that is none. */
import edtf from 'edtf';
import { expect, test } from 'vitest';
import { rangeOf } from '../../../server/model/edtf.ts';

const KINDS = new Set(['Date', 'Year', 'Interval', 'Season', 'Decade', 'Century']);
const day = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : null);

/** As the package alone has it. */
function byPackage(value: string) {
  try {
    const { type, min, max } = edtf(value);
    return KINDS.has(type) ? { earliest: day(min), latest: day(max) } : null;
  } catch {
    return null;
  }
}

const two = (number: number) => String(number).padStart(2, '0');
const YEARS = ['0000', '0004', '0099', '0100', '0400', '1582', '1900', '1999', '2000', '2023', '2024', '2100', '9999'];
const MONTHS = Array.from({ length: 15 }, (_, month) => `2024-${two(month)}`).concat('2023-02', '1900-02', '2024-21');
const DAYS = ['2023-02', '2024-02', '1900-02', '2000-02', '0400-02', '2024-04', '2024-12', '2024-13'].flatMap((month) =>
  [0, 1, 9, 10, 28, 29, 30, 31, 32].map((number) => `${month}-${two(number)}`),
);
const DATES = [...YEARS, ...MONTHS, ...DAYS];
const MARKS = ['', '~', '?', '%', '~?', '!'];
const ENDS = ['2023', '2024', '2024-02', '2024-02-28', '2024-02-29', '2024-02-29~', '2024-03?', '2023-02-29', '..', ''];
const OTHERS = [
  '202',
  '20244',
  '2024-1',
  '2024-1-1',
  '24-01-01',
  '2024/01',
  '2024-01-01T10:00:00',
  ' 2024',
  '2024 ',
  '-2024',
];
const MORE = ['Y17000', '202X', '20XX', '2024-XX', '2024-21', '[2023, 2024]', '2023/2024/2025', '2024-01~-05', '٢٠٢٤'];

test.each([
  ['years, months and days', DATES.flatMap((date) => MARKS.map((mark) => `${date}${mark}`))],
  ['spans', ENDS.flatMap((from) => ENDS.map((to) => `${from}/${to}`))],
  ['other forms', [...OTHERS, ...MORE]],
])('%s are read as by the package', (_, values) => {
  const ours = values.map((value) => [value, rangeOf(value)]);
  expect(ours).toEqual(values.map((value) => [value, value ? byPackage(value) : null]));
});
