/** Arithmetic of calendar days. Inside, a day is a whole number: days since 1970-01-01, UTC. */
import type { Day } from '../api/types.ts';

const MS = 86_400_000;

/** Days since 1970; null where `day` is not `YYYY-MM-DD`. */
export function dayNumber(day: Day | null | undefined): number | null {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms / MS;
}

/** `YYYY-MM-DD` of a number of days since 1970; fractions are cut. */
export const dayOf = (number: number): Day => new Date(Math.floor(number) * MS).toISOString().slice(0, 10);

/** Number of the first day of the year in which a day lies, `offset` years later. */
export const yearStart = (number: number, offset = 0): number =>
  Date.UTC(new Date(number * MS).getUTCFullYear() + offset, 0, 1) / MS;

/** Number of the first day of the month in which a day lies, `offset` months later. */
export function monthStart(number: number, offset = 0): number {
  const date = new Date(number * MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1) / MS;
}

/** The same day of the month, `months` later; the month's last day where it is shorter. */
export function shiftMonths(number: number, months: number): number {
  const start = monthStart(number, months);
  return Math.min(start + (number - monthStart(number)), monthStart(start, 1) - 1);
}

/** From 0, January, to 11. */
export const monthOf = (number: number): number => new Date(number * MS).getUTCMonth();

export const yearOf = (number: number): number => new Date(number * MS).getUTCFullYear();
