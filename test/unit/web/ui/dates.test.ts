import { describe, expect, it } from 'vitest';
import { dateText, dayRange, daysText, rangesMeet } from '../../../../web/ui/dates.ts';

describe('dateText', () => {
  it.each([
    ['2024-03-30', '30 March 2024'],
    ['2024-03', 'March 2024'],
    ['2021', '2021'],
    ['2021~', 'about 2021'],
    ['2024-03~', 'about March 2024'],
    ['2021?', 'possibly 2021'],
    ['2021%', 'possibly about 2021'],
    ['2021/2022', '2021 to 2022'],
    ['2021-2025', '2021-2025'],
    ['2024-03/2024-05', 'March to May 2024'],
    ['2023-12/2024-01', 'December 2023 to January 2024'],
    ['2025-12-03/2025-12-05', '3 to 5 December 2025'],
    ['2025-11-30/2025-12-02', '30 November to 2 December 2025'],
    ['2025-12-30/2026-01-02', '30 December 2025 to 2 January 2026'],
    ['2021~/2022', 'about 2021 to 2022'],
    ['2021/..', 'since 2021'],
    ['2021/', 'since 2021'],
    ['../2022-05', 'until May 2022'],
    ['202X', 'the 2020s'],
    ['20XX', '2000 to 2099'],
    ['2024-XX', 'a month of 2024'],
    ['2024-03-XX', 'a day of March 2024'],
    ['2022-21', 'spring 2022'],
    ['2022-24', 'winter 2022'],
  ])('reads %s as "%s"', (edtf, words) => {
    expect(dateText(edtf)).toBe(words);
  });
  it('says so where there is none', () => {
    expect(dateText(null)).toBe('date not given');
    expect(dateText('')).toBe('date not given');
  });
  it.each(['soon', '2024-13', '2024-03-45', '2021/2022/2023', '9'.repeat(500)])('leaves %s as it is', (text) => {
    expect(dateText(text)).toBe(text);
  });
});

describe('daysText', () => {
  it.each([
    ['2024-03-01', '2024-03-31', 'March 2024'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-28', 'February 2023'],
    ['2023-02-01', '2023-02-27', '1 to 27 February 2023'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['2014-01-01', '2015-12-31', '2014 to 2015'],
    ['2014-03-01', '2015-02-28', 'March 2014 to February 2015'],
    ['2024-03-29', '2024-03-29', '29 March 2024'],
    ['2017-04-26', '2019-05-03', '26 April 2017 to 3 May 2019'],
    ['2017-04-26', null, 'since 26 April 2017'],
    [null, '2019-05-03', 'until 3 May 2019'],
    [null, null, 'date not given'],
  ])('reads %s and %s as "%s"', (from, to, words) => {
    expect(daysText(from, to)).toBe(words);
  });
});

describe('dayRange', () => {
  it.each([
    ['2024-03-30', '2024-03-30', '2024-03-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021~', '2021-01-01', '2021-12-31'],
    ['2021/2022', '2021-01-01', '2022-12-31'],
    ['2021/..', '2021-01-01', null],
    ['../2022', null, '2022-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2022-22', '2022-06-01', '2022-08-31'],
    ['nonsense', null, null],
    [null, null, null],
  ])('%s may mean %s to %s', (edtf, earliest, latest) => {
    expect(dayRange(edtf)).toEqual({ earliest, latest });
  });
});

describe('rangesMeet', () => {
  const window = { earliest: '2022-03-01', latest: '2022-06-30' };
  it.each([
    ['2022-03-01', true],
    ['2022-06-30', true],
    ['2022-02-28', false],
    ['2022-07-01', false],
    ['2022', true],
    ['2021/..', true],
    ['../2022-02', false],
    ['2021/2022-02', false],
    [null, false],
  ])('%s: %s', (edtf, within) => {
    expect(rangesMeet(dayRange(edtf), window)).toBe(within);
  });
  it('is open where the window is', () => {
    expect(rangesMeet(dayRange('2030'), { earliest: '2022-03-01', latest: null })).toBe(true);
    expect(rangesMeet(dayRange('2010'), { earliest: null, latest: '2009-12-31' })).toBe(false);
  });
});
