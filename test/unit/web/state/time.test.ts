import { beforeEach, describe, expect, it } from 'vitest';
import { dayNumber, dayOf, monthStart, shiftMonths, yearStart } from '../../../../web/state/days.ts';
import {
  bounds,
  fitWindow,
  limitsOf,
  moveWindow,
  nextWindow,
  playFrom,
  restedWindow,
  SHORTEST,
  setTimeMode,
  setWindow,
  timeMode,
  timeWindow,
} from '../../../../web/state/time.ts';

const day = (text: string): number => dayNumber(text) ?? Number.NaN;
const limits = { from: day('2008-01-01'), to: day('2026-12-31') };

describe('days', () => {
  it('counts days and comes back', () => {
    expect(dayOf(day('2024-02-29'))).toBe('2024-02-29');
    expect(dayNumber('2024-3-1')).toBeNull();
    expect(dayNumber(null)).toBeNull();
  });

  it('finds the starts of months and years, over the turn of a year', () => {
    expect(dayOf(monthStart(day('2023-12-31'), 1))).toBe('2024-01-01');
    expect(dayOf(monthStart(day('2024-01-15'), -1))).toBe('2023-12-01');
    expect(dayOf(yearStart(day('2024-06-30')))).toBe('2024-01-01');
    expect(dayOf(shiftMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
  });
});

describe('fitWindow', () => {
  it('moves a window that reaches past the limits back inside, without shortening it', () => {
    const year = { from: day('2026-06-01'), to: day('2027-05-31') };
    const fitted = fitWindow(year, limits);
    expect(fitted.to).toBe(limits.to);
    expect(fitted.to - fitted.from).toBe(year.to - year.from);
  });

  it('cuts what is longer than all of time and stretches what is too short', () => {
    expect(fitWindow({ from: 0, to: 99_999 }, limits)).toEqual(limits);
    const short = fitWindow({ from: day('2010-01-01'), to: day('2010-01-02') }, limits);
    expect(short.to - short.from).toBe(SHORTEST);
  });
});

describe('the window', () => {
  beforeEach(() => {
    bounds.value = limits;
    timeWindow.value = null;
  });

  it('is none when it covers all of time', () => {
    setWindow({ from: day('2010-01-01'), to: day('2011-12-31') });
    expect(timeWindow.value).not.toBeNull();
    setWindow({ from: limits.from - 10, to: limits.to + 10 });
    expect(timeWindow.value).toBeNull();
  });

  it('moves one end and keeps the other; ends never cross', () => {
    setWindow({ from: day('2010-01-01'), to: day('2010-12-31') });
    moveWindow('from', 50);
    expect(timeWindow.value).toEqual({ from: day('2010-12-31') - SHORTEST, to: day('2010-12-31') });
    moveWindow('to', 99_999);
    expect(timeWindow.value?.to).toBe(limits.to);
  });

  it('moves as a whole and stops at the limits', () => {
    setWindow({ from: day('2010-01-01'), to: day('2010-12-31') });
    moveWindow('both', -99_999);
    expect(timeWindow.value).toEqual({ from: limits.from, to: day('2008-12-31') });
  });

  it('keeps whole months whole', () => {
    setWindow({ from: day('2010-01-01'), to: day('2010-02-28') });
    moveWindow('both', 1);
    expect(timeWindow.value).toEqual({ from: day('2010-02-01'), to: day('2010-03-31') });
  });
});

describe('playing', () => {
  it('begins with the first year where all of time is shown', () => {
    expect(playFrom(null, limits)).toEqual({ from: limits.from, to: day('2008-12-31') });
  });

  it('goes on from the window there is, and begins anew at the end', () => {
    const now = { from: day('2012-01-01'), to: day('2012-12-31') };
    expect(playFrom(now, limits)).toEqual(now);
    expect(playFrom({ from: day('2026-01-01'), to: limits.to }, limits).from).toBe(limits.from);
  });

  it('steps until the end and then stops', () => {
    let now = playFrom(null, limits);
    let steps = 0;
    for (let next = nextWindow(now, limits); next; next = nextWindow(now, limits)) {
      expect(next.to).toBeGreaterThan(now.to);
      now = next;
      steps += 1;
    }
    expect(now.to).toBe(limits.to);
    expect(steps).toBeGreaterThan(200);
    expect(steps).toBeLessThan(240);
  });
});

describe('time that adds up', () => {
  beforeEach(() => {
    bounds.value = limits;
    timeMode.value = 'window';
    setWindow({ from: day('2010-01-01'), to: day('2011-12-31') });
    setTimeMode('cumulative');
    return () => setTimeMode('window');
  });

  it('goes from the beginning to the end of the window, at once', () => {
    expect(timeWindow.value).toEqual({ from: limits.from, to: day('2011-12-31') });
    expect(restedWindow.value).toEqual(timeWindow.value);
  });

  it('moves its end only, whichever part is moved', () => {
    for (const part of ['from', 'to', 'both'] as const) {
      moveWindow(part, 1);
      expect(timeWindow.value?.from).toBe(limits.from);
    }
    expect(timeWindow.value?.to).toBe(day('2012-03-31'));
  });

  it('plays to the end and adds a month a step', () => {
    expect(nextWindow({ from: limits.from, to: day('2011-12-31') }, limits, 'cumulative')).toEqual({
      from: limits.from,
      to: day('2012-01-31'),
    });
    expect(nextWindow(limits, limits, 'cumulative')).toBeNull();
  });

  it('has its former length again when both ends move', () => {
    setTimeMode('window');
    expect(timeWindow.value).toEqual({ from: day('2010-01-01'), to: day('2011-12-31') });
  });
});

describe('limitsOf', () => {
  it('takes whole years', () => {
    expect(limitsOf('2008-08-27', '2026-02-05')).toEqual(limits);
    expect(limitsOf(null, '2026-02-05')).toBeNull();
  });
});
