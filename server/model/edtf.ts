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
  const range = plainRange(value) ?? parse(value);
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

/** A year, a month or a day, and whether it is sure. */
const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/;
const MONTH_ENDS = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];

/**
 * The days of the forms that nearly all dates have: a year, month or day, or the span between two of these. Null for any
 * other, valid or not: the package knows them all, and takes a hundred times as long.
 */
function plainRange(value: Edtf): DayRange | null {
  const slash = value.indexOf('/');
  if (slash < 0) return plainDate(value);
  const [from, to] = [plainDate(value.slice(0, slash)), plainDate(value.slice(slash + 1))];
  return from && to && from.latest < to.earliest ? { earliest: from.earliest, latest: to.latest } : null;
}

function plainDate(value: string): { earliest: Day; latest: Day } | null {
  const [, year, month, day] = PLAIN.exec(value) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = month === '02' && isLeap(Number(year)) ? '29' : (MONTH_ENDS[Number(month) - 1] as string);
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
  if (day > last) return null;
  const own = `${year}-${month}-${day}`;
  return { earliest: own, latest: own };
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function parse(value: string): DayRange | null {
  try {
    const parsed = edtf(value);
    return KINDS.has(parsed.type) ? { earliest: day(parsed.min), latest: day(parsed.max) } : null;
  } catch {
    return null;
  }
}
