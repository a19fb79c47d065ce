/** What is loaded, by who published it and in which year. */
import type { DocumentItem } from '../../api/documents.ts';
import { dayRange } from '../../ui/dates.ts';

export interface CoverageRow {
  /** Null where it is not known who published. */
  readonly publisher: string | null;
  readonly total: number;
  /** In the order of the years. */
  readonly counts: readonly number[];
  readonly undated: number;
}
export interface Coverage {
  /** Every year from the first to the last of which there is a document, so that a gap is seen. */
  readonly years: readonly number[];
  /** Those with most documents first. */
  readonly rows: readonly CoverageRow[];
  /** The largest count of one publisher in one year. */
  readonly most: number;
}

/** Years further apart than this are not filled up: a wrong date would make an endless table. */
const LONGEST = 60;

export function coverageOf(documents: readonly Pick<DocumentItem, 'publisher' | 'published'>[]): Coverage {
  const dated = documents.map(({ publisher, published }) => {
    const { earliest } = dayRange(published);
    return { publisher, year: earliest === null ? null : Number(earliest.slice(0, 4)) };
  });
  const known = [...new Set(dated.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const [first = 0, last = -1] = [known[0], known.at(-1)];
  const years = last - first < LONGEST ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : known;
  const by = new Map<string | null, typeof dated>();
  for (const one of dated) by.set(one.publisher, [...(by.get(one.publisher) ?? []), one]);
  const rows = [...by].map(([publisher, all]): CoverageRow => {
    const counts = years.map((year) => all.filter((one) => one.year === year).length);
    return { publisher, total: all.length, counts, undated: all.filter(({ year }) => year === null).length };
  });
  rows.sort((a, b) => b.total - a.total || ((a.publisher ?? '\uffff') < (b.publisher ?? '\uffff') ? -1 : 1));
  return { years, rows, most: Math.max(0, ...rows.flatMap(({ counts }) => counts)) };
}
