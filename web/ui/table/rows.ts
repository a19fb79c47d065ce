/** From all rows of a table to those shown, in their order: pure, and quick enough for ten thousand. */
import type { TableOrder } from '../../state/tables.ts';
import { type DayRange, rangesMeet } from '../dates.ts';
import { containsWords, fold } from '../match.ts';
import { texts } from '../texts.ts';
import type { Column, Facet, TableSpec } from './column.ts';

export interface Narrowing {
  /** Every word of it must occur in a cell. */
  readonly text: string;
  /** Only what may have been between these days; null for all of time. What has no date is in no window. */
  readonly window: DayRange | null;
  /** Only what speaks of this entity or relation; null for anything. */
  readonly about: string | null;
  /** Value chosen of each facet, by its id. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** All words of a row, folded; made when first needed. */
export function searchable<Row extends object>(columns: readonly Column<Row>[]): (row: Row) => string {
  const known = new WeakMap<Row, string>();
  return (row) => {
    const found = known.get(row);
    if (found !== undefined) return found;
    const folded = fold(columns.map(({ text }) => text(row)).join('\n'));
    known.set(row, folded);
    return folded;
  };
}

/** The rows that pass every condition, in their order. */
export function narrowed<Row extends object>(
  rows: readonly Row[],
  { days, about, facets = [] }: Pick<TableSpec<Row>, 'days' | 'about' | 'facets'>,
  words: (row: Row) => string,
  { text, window, about: id, chosen }: Narrowing,
): Row[] {
  const asked = facets.flatMap((facet) => {
    const value = chosen.get(facet.id);
    return value ? [{ facet, value }] : [];
  });
  const query = text.trim();
  return rows.filter(
    (row) =>
      (!window || rangesMeet(days(row), window)) &&
      (id === null || about(row).includes(id)) &&
      asked.every(({ facet, value }) => facet.values(row).includes(value)) &&
      (query === '' || containsWords(words(row), query)),
  );
}

const collator = new Intl.Collator(texts.language, { sensitivity: 'base', numeric: true });

/** The rows in the order of a column; what has no value there comes last either way, and equals keep their order. */
export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: TableOrder): readonly Row[] {
  const column = columns.find(({ id }) => id === order.column);
  if (!column) return rows;
  const rank = column.rank ?? column.text;
  const sign = order.ascending ? 1 : -1;
  return rows
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => compare(a.rank, b.rank, sign))
    .map(({ row }) => row);
}

function compare(a: string | number | null, b: string | number | null, sign: 1 | -1): number {
  const [noA, noB] = [a === null || a === '', b === null || b === ''];
  if (noA || noB) return Number(noA) - Number(noB);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}

/** The values of a facet and how many rows have each, by name. */
export function valuesOf<Row>(rows: readonly Row[], { values }: Facet<Row>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of new Set(values(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => collator.compare(a, b));
}
