/**
 * EDTF (ISO 8601-2, levels 0 and 1) and pairs of days in plain words, and the first and last day each may mean.
 *
 *   dateText('2021~')           → 'about 2021'
 *   dateText('2024-03')         → 'March 2024'
 *   dateText('2021/2022')       → '2021 to 2022'
 *   daysText('2024-03-01', '2024-03-31') → 'March 2024'
 */
import { texts } from './texts.ts';

/** Days between which a date lies, both included (`YYYY-MM-DD`); null where it is open or unknown. */
export interface DayRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface Part {
  readonly year: string;
  /** 1 to 12, 21 to 24 for a season, null where the date stops at the year, 0 for "some month". */
  readonly month: number | null;
  /** 1 to 31, null where the date stops at the month, 0 for "some day". */
  readonly day: number | null;
  readonly qualifier: '' | '~' | '?' | '%';
}

const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/;
const LONGEST = 40;
const SEASON_MONTHS: Readonly<Record<number, readonly [string, string]>> = {
  21: ['03', '05'],
  22: ['06', '08'],
  23: ['09', '11'],
  24: ['12', '12'],
};

/** An EDTF date or interval as a reader would say it; the string itself where it is not understood. */
export function dateText(edtf: string | null | undefined): string {
  if (!edtf) return texts.dates.unknown;
  const ends = edtf.length > LONGEST ? [] : edtf.split('/');
  if (ends.length === 1) {
    const part = parse(edtf);
    return part ? qualified(part) : edtf;
  }
  const [first, last] = ends;
  if (ends.length !== 2 || first === undefined || last === undefined) return edtf;
  const from = parse(first);
  const to = parse(last);
  if (from && to) return spanText(from, to);
  if (from && isOpen(last)) return texts.dates.since(qualified(from));
  if (to && isOpen(first)) return texts.dates.until(qualified(to));
  return edtf;
}

/** A pair of days in words; whole months and years read as such. `null` ends are open. */
export function daysText(from: string | null | undefined, to: string | null | undefined): string {
  if (!from && !to) return texts.dates.unknown;
  if (!from) return texts.dates.until(dateText(to));
  if (!to) return texts.dates.since(dateText(from));
  if (from === to) return dateText(from);
  const size = from.endsWith('-01-01') && to.endsWith('-12-31') ? 4 : 7;
  const [first, last] = [from.slice(0, size), to.slice(0, size)];
  if (!from.endsWith('-01') || to !== lastDay(to.slice(0, 7))) return dateText(`${from}/${to}`);
  return first === last ? dateText(first) : dateText(`${first}/${last}`);
}

/** A pair of days as short as may be, to stand within a sentence: "2011–2014", "March 2014 – May 2015". */
export function periodText(from: string, to: string): string {
  const isWholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const isWholeMonths = from.endsWith('-01') && to === lastDay(to.slice(0, 7));
  const size = isWholeYears ? 4 : isWholeMonths ? 7 : 10;
  const [first, last] = [from.slice(0, size), to.slice(0, size)];
  if (first === last) return dateText(first);
  const join = isWholeYears ? texts.dates.years : texts.dates.period;
  return join(dateText(first), dateText(last));
}

/** The first and last day an EDTF string may mean; both null where it is unknown or not understood. */
export function dayRange(edtf: string | null | undefined): DayRange {
  const nothing: DayRange = { earliest: null, latest: null };
  if (!edtf || edtf.length > LONGEST) return nothing;
  const ends = edtf.split('/');
  if (ends.length > 2) return nothing;
  const from = parse(ends[0] ?? '');
  const to = parse(ends.at(-1) ?? '');
  return { earliest: from ? first(from) : null, latest: to ? last(to) : null };
}

/** Whether two stretches of days may touch. What has no date at all touches none; an open end reaches everything. */
export const rangesMeet = ({ earliest, latest }: DayRange, window: DayRange): boolean =>
  (earliest !== null || latest !== null) &&
  (!window.latest || !earliest || earliest <= window.latest) &&
  (!window.earliest || !latest || latest >= window.earliest);

const isOpen = (end: string): boolean => end === '' || end === '..';

function parse(value: string): Part | null {
  const match = PART.exec(value);
  if (!match) return null;
  const month = numberOf(match[2]);
  const day = numberOf(match[3]);
  const isMonth = month === null || (month >= 0 && month <= 12) || (month >= 21 && month <= 24);
  if (!isMonth || (day !== null && day > 31)) return null;
  return { year: match[1] ?? '', month, day, qualifier: (match[4] ?? '') as Part['qualifier'] };
}

const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : digits === 'XX' ? 0 : Number(digits);

function qualified(part: Part): string {
  const text = partText(part);
  if (part.qualifier === '~') return texts.dates.about(text);
  if (part.qualifier === '?') return texts.dates.possibly(text);
  return part.qualifier === '%' ? texts.dates.possibly(texts.dates.about(text)) : text;
}

function partText({ year, month, day }: Part): string {
  const named = year.endsWith('XX') ? texts.dates.century(year) : year.endsWith('X') ? texts.dates.decade(year) : year;
  if (month === null) return named;
  if (month === 0) return texts.dates.someMonth(named);
  if (month > 12) return texts.dates.inYear(texts.dates.seasons[month - 21] ?? '', named);
  const monthText = texts.dates.inYear(texts.dates.months[month - 1] ?? '', named);
  if (day === null) return monthText;
  return day === 0 ? texts.dates.someDay(monthText) : texts.dates.dayOf(day, monthText);
}

/** "3 to 5 March 2024", "March to May 2024", "2021 to 2022": what both ends share is said once. */
function spanText(from: Part, to: Part): string {
  const exact = !from.qualifier && !to.qualifier && from.year === to.year;
  const inMonths = exact && from.month && to.month && from.month <= 12 && to.month <= 12;
  if (inMonths && from.day && to.day) {
    if (from.month === to.month) return texts.dates.span(String(from.day), partText(to));
    const start = texts.dates.dayOf(from.day, texts.dates.months[(from.month ?? 1) - 1] ?? '');
    return texts.dates.span(start, partText(to));
  }
  if (inMonths && from.day === null && to.day === null) {
    return texts.dates.span(texts.dates.months[(from.month ?? 1) - 1] ?? '', partText(to));
  }
  return texts.dates.span(qualified(from), qualified(to));
}

const pad = (value: number): string => String(value).padStart(2, '0');

function first({ year, month, day }: Part): string {
  const start = year.replaceAll('X', '0');
  const season = month ? SEASON_MONTHS[month] : undefined;
  return `${start}-${season?.[0] ?? pad(month || 1)}-${pad(day || 1)}`;
}

function last({ year, month, day }: Part): string {
  const end = year.replaceAll('X', '9');
  const season = month ? SEASON_MONTHS[month] : undefined;
  const inMonth = `${end}-${season?.[1] ?? pad(month || 12)}`;
  return day ? `${inMonth}-${pad(day)}` : lastDay(inMonth);
}

/** The last day of a month given as `YYYY-MM`. */
function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${pad(new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate())}`;
}
