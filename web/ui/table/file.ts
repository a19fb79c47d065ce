/** A table as files: the columns on show, then the sentence that says each row and where it stands. */
import { csvOf } from '../csv.ts';
import { texts } from '../texts.ts';
import type { Column, TableSpec } from './column.ts';

const SOURCE = ['title', 'publisher', 'published', 'url', 'quote'] as const;

const cellOf = <Row>(column: Column<Row>, row: Row): string | number | null =>
  column.value ? column.value(row) : column.text(row) || null;

/** The rows as CSV: a head in the words of the page, dates as EDTF, nothing where nothing is known. */
export function csvOfTable<Row>(
  { source }: Pick<TableSpec<Row>, 'source'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  const heads = { ...texts.tables.file };
  return csvOf(
    [...columns.map(({ label }) => label), ...SOURCE.map((key) => heads[key])],
    rows.map((row) => {
      const from = source(row);
      return [...columns.map((column) => cellOf(column, row)), ...SOURCE.map((key) => from?.[key] || null)];
    }),
  );
}

/** The rows as JSON: a list of objects under the ids of their columns, each with the sentence as its `source`. */
export function jsonOfTable<Row>(
  { source }: Pick<TableSpec<Row>, 'source'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  const list = rows.map((row) => ({
    ...Object.fromEntries(columns.map((column) => [column.id, cellOf(column, row)])),
    source: source(row),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}
