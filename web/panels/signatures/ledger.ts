/** The ledger of signatures as rows of words: made, filtered, sorted and written as a table. */
import type { SignatureItem } from '../../api/signatures.ts';
import { type DayRange, dateText, dayRange, mayLieWithin } from '../../ui/dates.ts';
import { containsWords, fold } from '../../ui/match.ts';
import { titled } from '../../ui/names.ts';
import { officeText } from '../../ui/office.ts';
import { quotedSentence } from '../../ui/sentence.ts';
import { texts } from '../../ui/texts.ts';

export const COLUMNS = ['agreement', 'kind', 'date', 'person', 'office', 'onBehalfOf', 'source'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly ascending: boolean;
}

/** A signature with the words of each of its cells. */
export interface LedgerRow {
  readonly item: SignatureItem;
  readonly cells: Readonly<Record<Column, string>>;
  /** Day of signing, or the agreement's own where none is given; EDTF. */
  readonly date: string | null;
  /** All words of the row, folded, for the filter. */
  readonly search: string;
}

export function rowOf(item: SignatureItem): LedgerRow {
  const date = item.on ?? item.agreement.date;
  const source = item.evidence[0]?.document;
  const cells = {
    agreement: titled(item.agreement.name),
    kind: texts.subkinds[item.agreement.kind] ?? item.agreement.kind,
    date: dateText(date),
    person: item.person.name,
    office: officeText(item.office),
    onBehalfOf: item.onBehalfOf?.name ?? '',
    source: source ? sourceText(source) : '',
  };
  return { item, cells, date, search: fold(Object.values(cells).join('\n')) };
}

/** "Publisher, 30 March 2024"; the title where the publisher is not known. */
export function sourceText({ title, publisher, published }: SignatureItem['evidence'][number]['document']): string {
  const by = publisher ?? title ?? texts.common.untitled;
  return published ? `${by}, ${dateText(published)}` : by;
}

/** The rows that hold every word of `text` and, where a window is given, may have been signed within it. */
export const filterRows = (rows: readonly LedgerRow[], text: string, window: DayRange | null): LedgerRow[] =>
  rows.filter((row) => (!window || mayLieWithin(row.date, window)) && containsWords(row.search, text));

const collator = new Intl.Collator(texts.language, { sensitivity: 'base', numeric: true });

/** The rows in the order of a column; what has no value there comes last either way, and equals keep their order. */
export function sortRows(rows: readonly LedgerRow[], { column, ascending }: Order): LedgerRow[] {
  const value = (row: LedgerRow): string =>
    column === 'date' ? (dayRange(row.date).earliest ?? '') : wordsOf(row, column);
  const sign = ascending ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    return sign * collator.compare(x, y);
  });
}

/** "Not known" is no value to sort by. */
const wordsOf = (row: LedgerRow, column: Column): string =>
  column === 'office' && !row.item.office ? '' : row.cells[column];

/** Head of the table as a file; the quote and where it stands come last. */
export const csvHeader = (): string[] => [
  texts.signatures.agreement,
  texts.signatures.kind,
  texts.signatures.date,
  texts.signatures.person,
  texts.signatures.office,
  texts.signatures.onBehalfOf,
  texts.signatures.source,
  texts.signatures.publisher,
  texts.signatures.published,
  texts.signatures.address,
  texts.signatures.quote,
];

/** A row as a file has it: dates as EDTF, unknown cells empty. */
export function csvRow({ item, cells, date }: LedgerRow): (string | null)[] {
  const evidence = item.evidence[0];
  const source = evidence?.document;
  return [
    cells.agreement,
    cells.kind,
    date,
    cells.person,
    item.office ? cells.office : null,
    cells.onBehalfOf,
    source?.title ?? null,
    source?.publisher ?? null,
    source?.published ?? null,
    source?.url ?? null,
    evidence ? quotedSentence(evidence).join('') : null,
  ];
}
