/** Ranges of days as numbers: every range is compared with many others. */
import type { DayRange } from '../model/edtf.ts';

const DAY = 86_400_000;
/** Ranges this long or shorter count as days, and as months. */
const DAYS = 4;
const MONTH = 31;

export type Precision = 'day' | 'month' | 'year';

/** A range, also in days since 1970; open ends are infinite. */
export interface Stretch extends DayRange {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
}

/** Ranges come from few texts, and are kept where they are made. */
const known = new WeakMap<DayRange, Stretch>();

export function stretchOf(range: DayRange): Stretch {
  const found = known.get(range);
  if (found) return found;
  const { earliest, latest } = range;
  const from = earliest ? Math.round(Date.parse(earliest) / DAY) : Number.NEGATIVE_INFINITY;
  const to = latest ? Math.round(Date.parse(latest) / DAY) : Number.POSITIVE_INFINITY;
  const length = to - from + 1;
  const precision = length <= DAYS ? 'day' : length <= MONTH ? 'month' : 'year';
  const made: Stretch = { earliest, latest, from, to, precision };
  known.set(range, made);
  return made;
}
