/** Calendar dates as the heads of press releases write them: "Jan. 9", "March, 30 2024", "19 November 2009", "2024-03-30". */
import { type Day, type Edtf, latestDay } from '../model/edtf.ts';

/** A day of a year that may not be said. */
export interface WrittenDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Where it stands in the text searched. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ORDINAL = '(?:st|nd|rd|th)?';
const PATTERNS: readonly { readonly pattern: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, order: ['year', 'month', 'day'] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:${ORDINAL}|\\.) {1,3}${MONTH}\\b\\.?,?(?: {1,3}(\\d{4})\\b)?`, 'i'),
    order: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\b\\.?,? {1,3}(\\d{1,2})${ORDINAL}\\b(?:,? {1,3}(\\d{4})\\b)?`, 'i'),
    order: ['month', 'day', 'year'],
  },
  { pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/, order: ['day', 'month', 'year'] },
];

/** The first date in a short text, or null. Numbers alone count only where they cannot be read two ways (30/03/2024). */
export function findDate(text: string): WrittenDate | null {
  for (const { pattern, order } of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: 'year' | 'month' | 'day') => match[1 + order.indexOf(name)];
    const month = monthNumber(part('month'));
    const day = Number(part('day'));
    const year = part('year') === undefined ? null : Number(part('year'));
    const ambiguous = /^\d{1,2}[/.]/.test(match[0]) && day <= 12 && day !== month;
    if (ambiguous || !exists(year, month, day)) continue;
    return { year, month, day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The written date as a day; a year not said is the latest that puts it no later than `published`. Null where neither is known. */
export function dayOf(date: WrittenDate, published: Edtf | null): Day | null {
  if (date.year !== null) return format(date.year, date);
  const latest = latestDay(published);
  if (!latest) return null;
  const year = Number(latest.slice(0, 4));
  return format(year, date) <= latest ? format(year, date) : format(year - 1, date);
}

const format = (year: number, { month, day }: WrittenDate): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function monthNumber(text: string | undefined): number {
  if (text === undefined) return 0;
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return named > 0 ? named : Number(text);
}

function exists(year: number | null, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
  return day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
