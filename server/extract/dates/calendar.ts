/** Reckoning with calendar days, without any clock or time zone. Days are `YYYY-MM-DD`. */
import type { Day, DayRange } from '../../model/edtf.ts';

const MS = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** The day's string, or null where the calendar has no such day (February 30). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${year}-${two(month)}-${two(day)}`
    : null;
}

/** The month's EDTF string. */
export const monthOf = (year: number, month: number): string => `${year}-${two(month)}`;

export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * MS).toISOString().slice(0, 10);

/** Whether a range is one day, and known. */
export const isOneDay = ({ earliest, latest }: DayRange): boolean => earliest !== null && earliest === latest;

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => new Date(Date.parse(day)).getUTCDay();

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthNumberOf = (day: Day): number => Number(day.slice(5, 7));

/** Month `count` months away from that of a day. */
export function shiftMonth(day: Day, count: number): string {
  const index = yearOf(day) * 12 + monthNumberOf(day) - 1 + count;
  return monthOf(Math.floor(index / 12), (index % 12) + 1);
}

/** An interval, or the single day where both ends are one. */
export const interval = (from: string | null, to: string | null): string | null =>
  from && to ? (from === to ? from : from < to ? `${from}/${to}` : null) : null;
