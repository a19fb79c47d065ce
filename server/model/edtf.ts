/**
 * Dates as documents give them: EDTF (ISO 8601-2, levels 0 and 1), kept as written and as the earliest and latest day
 * they may mean. `2021~` is "about 2021", `2021/2022` a span, `2024-03` some day of that month.
 */
import edtf from 'edtf';

/** An EDTF string, for example `2024-03-30`, `2024-03`, `2021~`, `2021/2022`. */
export type Edtf = string;
/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** The days between which a date lies, both included; null where a span is open. */
export interface DayRange {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

const LONGEST = 40;
const KINDS = new Set(['Date', 'Year', 'Interval', 'Season', 'Decade', 'Century']);
const cache = new Map<string, DayRange | null>();
const day = (ms: number): Day | null => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : null);

/**
 * The days an EDTF string may mean, or null where it is not EDTF.
 *
 * `2024-03` → `{ earliest: '2024-03-01', latest: '2024-03-31' }`; `2021/..` → latest null.
 */
export function rangeOf(value: Edtf | null | undefined): DayRange | null {
  if (!value || value.length > LONGEST) return null;
  const known = cache.get(value);
  if (known !== undefined) return known;
  const range = parse(value);
  if (cache.size > 10_000) cache.clear();
  cache.set(value, range);
  return range;
}

/** Whether `value` is an EDTF date or interval that this product understands. */
export const isEdtf = (value: string): boolean => rangeOf(value) !== null;

/** The first day an EDTF string may mean; null where unknown or open. */
export const earliestDay = (value: Edtf | null | undefined): Day | null => rangeOf(value)?.earliest ?? null;

/** The last day an EDTF string may mean; null where unknown or open. */
export const latestDay = (value: Edtf | null | undefined): Day | null => rangeOf(value)?.latest ?? null;

/** Whether two ranges share a day; an open end reaches without limit. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  const startsBeforeEnd = (x: DayRange, y: DayRange) => !x.earliest || !y.latest || x.earliest <= y.latest;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function parse(value: string): DayRange | null {
  try {
    const parsed = edtf(value);
    return KINDS.has(parsed.type) ? { earliest: day(parsed.min), latest: day(parsed.max) } : null;
  } catch {
    return null;
  }
}
