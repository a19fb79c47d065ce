/** The year of a month or a day that is told without one, or by "last year", "that year", "a year earlier". */
import { dayOf, yearOf } from './calendar.ts';
import type { DateContext } from './resolve.ts';

export type Groups = Readonly<Record<string, string | undefined>>;
/** Days by which what lies ahead may do so without a word of what is to come. */
const DAYS_AHEAD = 60;

/** The year of a month and day given without one: the nearest that has passed, or lies a little ahead. */
export function yearFor(month: number, day: number, context: DateContext): number | null {
  const { today, year, month: now, future } = context;
  if (today) {
    const here = yearOf(today);
    const same = dayOf(here, month, day) ?? `${here}-12-31`;
    const ahead = (Date.parse(same) - Date.parse(today)) / 86_400_000;
    if (ahead > DAYS_AHEAD && !future()) return here - 1;
    if (ahead < -120 && future()) return here + 1;
    if (ahead < -300) return here + 1;
    return here;
  }
  if (year === null) return null;
  return now !== null && month > now + 2 && !future() ? year - 1 : year;
}

/** The year of "last June", "next March", "this May", "in May". */
export function yearOfNamed(month: number, which: string, context: DateContext): number | null {
  const { year, month: now } = context;
  if (!which || year === null || now === null) return yearFor(month, 15, context);
  if (which === 'this') return year;
  return which === 'last' ? (month < now ? year : year - 1) : month > now ? year : year + 1;
}

/** The year that stands beside a month as "last year", "of that year", "a year earlier"; null where none does. */
export function yearBeside({ same, rel, rel2 }: Groups, { year, told }: DateContext): number | null {
  if (same) return told;
  const words = rel ?? rel2;
  if (!words) return null;
  const base = /following|previous|before|after|earlier|later/.test(words) ? (told ?? year) : year;
  const step = /last|previous|past|ago|before|earlier/.test(words) ? -1 : /this|current/.test(words) ? 0 : 1;
  return base === null ? null : base + step;
}
