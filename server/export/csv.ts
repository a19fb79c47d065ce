/** Comma-separated values after RFC 4180, with a byte order mark, by which spreadsheets know that it is UTF-8. */

export const BYTE_ORDER_MARK = '\ufeff';

/** Beginnings that a spreadsheet would take for a formula: such a cell gets an apostrophe in front. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One line with its line end; null is an empty cell. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
