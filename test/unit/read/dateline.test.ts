import { describe, expect, it } from 'vitest';
import { findDatedLine, findDateline } from '../../../server/read/dateline.ts';

const all = (text: string) => [{ start: 0, end: text.length }];
const dateline = (text: string, published: string | null = '2017-06-01') => findDateline(text, all(text), published);
const dated = (text: string) => findDatedLine(text, all(text));

describe('findDateline', () => {
  it.each([
    ['HANOI, Jan. 9 (VNA) - The two sides met', 'HANOI', '2017-01-09'],
    ['PHNOM PENH — The two sides met', 'PHNOM PENH', null],
    ['PATTAYA, Oct 30 — The two sides met', 'PATTAYA', '2016-10-30'],
    ['SIEM REAP, 19 November 2009 — The two sides met', 'SIEM REAP', '2009-11-19'],
    ['Phnom Penh, December 28, 2021 -- The two sides met', 'Phnom Penh', '2021-12-28'],
    ['AKP Phnom Penh, December 28, 2021 -- The two sides met', 'Phnom Penh', '2021-12-28'],
    ['Kathmandu, Feb. 19 (RSS): The two sides met', 'Kathmandu', '2017-02-19'],
    ['Hanoi (VNA) – The two sides met', 'Hanoi', null],
    ['HÀ NỘI — The two sides met', 'HÀ NỘI', null],
  ])('reads %s', (text, place, date) => {
    expect(dateline(text)).toMatchObject({ place, date });
  });

  it.each([
    'MPS - The two sides met',
    'The minister - a general - met his counterpart',
    'Minister of Interior — The two sides met',
    'On May 3 — a Friday — the two sides met',
    'Cambodia, Laos and Vietnam agreed',
    '1. HANOI is the capital',
  ])('does not take "%s" for one', (text) => {
    expect(dateline(text)).toBeNull();
  });
});

describe('findDatedLine', () => {
  it.each([
    ['March, 30 2024', '2024-03-30'],
    ['23. December 2021 - 12:34', '2021-12-23'],
    ['Saturday, 30th March 2024 | 10:30 GMT+7', '2024-03-30'],
    ['Published: Sept. 2, 2023', '2023-09-02'],
    ['30/03/2024 16:05', '2024-03-30'],
    ['2024-03-30', '2024-03-30'],
  ])('reads %s', (line, day) => {
    expect(dated(line)).toBe(day);
  });

  it.each(['05/03/2024', '31 February 2024', 'March 30', 'On 30 March 2024 the ministers signed a plan', '12 of 2024'])(
    'does not take "%s" for the date of the document',
    (line) => {
      expect(dated(line)).toBeNull();
    },
  );
});
