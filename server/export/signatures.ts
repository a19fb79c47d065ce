/** The ledger as a table: a line a signature. */
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';
import type { Exporter, SignatureLine } from './source.ts';

const COLUMNS: readonly (readonly [string, (line: SignatureLine) => string | number | null])[] = [
  ['date', ({ on }) => on],
  ['agreement', ({ agreement }) => agreement.name],
  ['kind', ({ agreement }) => agreement.kind],
  ['status', ({ agreement }) => agreement.status],
  ['person', ({ person }) => person.name],
  ['office', ({ office }) => office],
  ['on_behalf_of', ({ onBehalfOf }) => onBehalfOf],
  ['confidence', ({ confidence }) => confidence],
  ['quotes', ({ evidence }) => evidence.map(({ quote }) => quote.replace(/\s+/g, ' ')).join(' | ')],
  ['sources', ({ evidence }) => each(evidence.map(({ title }) => title))],
  ['published', ({ evidence }) => each(evidence.map(({ published }) => published))],
  ['urls', ({ evidence }) => each(evidence.map(({ url }) => url))],
  ['inferred', ({ inferred }) => (inferred ? 'yes' : 'no')],
  ['agreement_id', ({ agreement }) => agreement.id],
  ['person_id', ({ person }) => person.id],
];

const each = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))].join(' | ');

export const signaturesCsv: Exporter = {
  id: 'signatures',
  extension: 'csv',
  mime: 'text/csv; charset=utf-8',
  description: 'Who signed what, a line a signature, with office, quote and source.',
  async *write(source) {
    yield BYTE_ORDER_MARK + csvLine(COLUMNS.map(([name]) => name));
    for await (const line of source.signatures()) yield csvLine(COLUMNS.map(([, value]) => value(line)));
  },
};
