/** Days, months and years as people write them, as EDTF. Pure. */
import { fold } from '../../ui/match.ts';
import { texts } from '../../ui/texts.ts';

const NUMBERS = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const WORDS = /^(?:(\d{1,2})\s)?(\p{L}{3,12})\s(\d{4})$/u;

const two = (n: number): string => String(n).padStart(2, '0');

/** `2018`, `2018-03`, `30 March 2018` and the like as EDTF; null for anything else, and for days that no month has. */
export function whenOf(written: string): string | null {
  const text = written.trim().replace(/,/g, '');
  const numbers = NUMBERS.exec(text);
  if (numbers) return dated(numbers[1] ?? '', numbers[2] ? Number(numbers[2]) : null, numbers[3]);
  const words = WORDS.exec(text);
  if (!words) return null;
  const name = fold(words[2] ?? '');
  const month = texts.dates.months.findIndex((known) => fold(known).startsWith(name)) + 1;
  return month > 0 ? dated(words[3] ?? '', month, words[1]) : null;
}

function dated(year: string, month: number | null, day: string | undefined): string | null {
  if (month === null) return year;
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const n = Number(day);
  return n >= 1 && n <= days ? `${year}-${two(month)}-${two(n)}` : null;
}

/** Whether it is a whole day. */
export const isDay = (edtf: string): boolean => edtf.length === 10;
