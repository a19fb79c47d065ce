/** How closely a fact tells its date: days where they are told, else the month or the year in which they lie. */
import { type Edtf, rangeOf } from '../../model/edtf.ts';

const DAY = 86_400_000;

/** "next week" is some day of its month, "in the autumn of 2024" and "the second half of 2006" are some day of their year. */
export function coarse(date: Edtf | null): Edtf | null {
  if (!date) return date;
  if (/^\d{4}-2[1-4]$/.test(date)) return date.slice(0, 4);
  const range = rangeOf(date);
  if (!range?.earliest || !range.latest || !date.includes('/')) return date;
  if (/^\d{4}-\d\d\/\d{4}-\d\d$/.test(date) && date.slice(0, 4) === date.slice(8, 12)) return date.slice(0, 4);
  const days = (Date.parse(range.latest) - Date.parse(range.earliest)) / DAY;
  const isWeek = days === 6 && new Date(range.earliest).getUTCDay() === 1;
  return isWeek && range.earliest.slice(0, 7) === range.latest.slice(0, 7) ? range.earliest.slice(0, 7) : date;
}
