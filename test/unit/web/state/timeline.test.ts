import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('fetch', () => new Promise(() => {})); // the module asks for the months when it is loaded
const { gatherBars, unitFor } = await import('../../../../web/state/timeline.ts');
const { dayNumber } = await import('../../../../web/state/days.ts');

const month = (start: string, meetings: number, agreements = 0) => ({
  start,
  end: start,
  meetings,
  agreements,
  commitments: 0,
  documents: 0,
});

describe('gatherBars', () => {
  it('gathers months into quarters of the calendar', () => {
    const bars = gatherBars([month('2024-01-01', 1), month('2024-03-01', 2, 1), month('2024-04-01', 4)], 3);
    expect(bars).toEqual([
      { from: dayNumber('2024-01-01'), to: dayNumber('2024-03-31'), meetings: 3, agreements: 1, commitments: 0 },
      { from: dayNumber('2024-04-01'), to: dayNumber('2024-06-30'), meetings: 4, agreements: 0, commitments: 0 },
    ]);
  });

  it('keeps the sum whatever the unit', () => {
    const months = [month('2023-12-01', 3), month('2024-01-01', 5), month('2024-12-01', 7)];
    for (const unit of [1, 3, 12] as const) {
      expect(gatherBars(months, unit).reduce((sum, bar) => sum + bar.meetings, 0)).toBe(15);
    }
    expect(gatherBars(months, 12)).toHaveLength(2);
  });
});

describe('unitFor', () => {
  it('takes the finest unit that there is room for', () => {
    const years = (from: number, to: number) => ({
      from: dayNumber(`${from}-01-01`) ?? 0,
      to: dayNumber(`${to}-12-31`) ?? 0,
    });
    expect(unitFor(years(2024, 2024), 800)).toBe(1);
    expect(unitFor(years(2008, 2026), 800)).toBe(3);
    expect(unitFor(years(2008, 2026), 300)).toBe(12);
  });
});
