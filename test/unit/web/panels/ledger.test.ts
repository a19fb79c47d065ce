import { describe, expect, it } from 'vitest';
import type { SignatureItem } from '../../../../web/api/signatures.ts';
import { csvHeader, csvRow, filterRows, rowOf, sortRows } from '../../../../web/panels/signatures/ledger.ts';

const signature = (id: string, over: Partial<SignatureItem> = {}): SignatureItem => ({
  id,
  on: '2023-03-04',
  inferred: false,
  confidence: 0.95,
  agreement: { id: 'agreement/a', name: 'Cooperation plan for 2023', kind: 'PLAN', date: '2023-03' },
  person: { id: 'person/p', name: 'To Lam', isMinister: true },
  office: {
    title: 'Minister of Public Security',
    organization: { id: 'organization/o', name: 'Ministry of Public Security' },
    country: { id: 'country/vn', name: 'Vietnam' },
  },
  onBehalfOf: { __typename: 'Country', id: 'country/vn', name: 'Vietnam' },
  evidence: [
    {
      quote: 'To Lam signed the plan.',
      start: 3,
      end: 26,
      passage: { start: 3, text: 'To Lam signed the plan.' },
      confidence: 0.95,
      document: {
        id: 'document/d',
        title: 'A plan',
        publisher: 'An agency',
        published: '2023-03-05',
        url: 'https://example.org',
      },
    },
  ],
  ...over,
});
const named = (id: string, name: string) =>
  rowOf(signature(id, { person: { id: `person/${id}`, name, isMinister: false } }));
const ids = (rows: readonly { readonly item: { readonly id: string } }[]) => rows.map(({ item }) => item.id);

describe('a row of the ledger', () => {
  it('says each cell in words', () => {
    expect(rowOf(signature('s')).cells).toEqual({
      agreement: 'Cooperation plan for 2023',
      kind: 'Plan',
      date: '4 March 2023',
      person: 'To Lam',
      office: 'Minister of Public Security',
      onBehalfOf: 'Vietnam',
      source: 'An agency, 5 March 2023',
    });
  });
  it('takes the agreement’s date where the signature has none, and says what is not known', () => {
    const row = rowOf(signature('s', { on: null, office: null, onBehalfOf: null, evidence: [] }));
    expect(row.date).toBe('2023-03');
    expect(row.cells).toMatchObject({ office: 'office on that day not known', onBehalfOf: '', source: '' });
  });
});

describe('filterRows', () => {
  const rows = [named('a', 'Tô Lâm'), named('b', 'Sar Sokha')];
  it('finds words in any cell, whatever the accents', () => {
    expect(ids(filterRows(rows, 'lam vietnam', null))).toEqual(['a']);
    expect(ids(filterRows(rows, 'PLAN', null))).toEqual(['a', 'b']);
    expect(ids(filterRows(rows, 'lam sokha', null))).toEqual([]);
  });
  it('keeps what may have been signed in the window, and nothing undated', () => {
    const inMonth = rowOf(signature('month', { on: '2023-03' }));
    const undated = rowOf(
      signature('undated', { on: null, agreement: { id: 'x', name: 'x', kind: 'MOU', date: null } }),
    );
    const all = [...rows, inMonth, undated];
    expect(ids(filterRows(all, '', { earliest: '2023-03-10', latest: '2023-12-31' }))).toEqual(['month']);
    expect(ids(filterRows(all, '', { earliest: '2023-01-01', latest: '2023-12-31' }))).toEqual(['a', 'b', 'month']);
    expect(ids(filterRows(all, '', null))).toHaveLength(4);
  });
});

describe('sortRows', () => {
  it('sorts names by their letters, accents and case aside', () => {
    const rows = [named('b', 'tô Lâm'), named('c', 'Vilay'), named('a', 'Sar Sokha')];
    expect(ids(sortRows(rows, { column: 'person', ascending: true }))).toEqual(['a', 'b', 'c']);
    expect(ids(sortRows(rows, { column: 'person', ascending: false }))).toEqual(['c', 'b', 'a']);
  });
  it('sorts dates by the first day they may mean, not by their words', () => {
    const on = (id: string, date: string | null) =>
      rowOf(signature(id, { on: date, agreement: { id, name: id, kind: 'MOU', date: null } }));
    const rows = [on('april', '2023-04-02'), on('year', '2023'), on('none', null), on('before', '2022~')];
    expect(ids(sortRows(rows, { column: 'date', ascending: true }))).toEqual(['before', 'year', 'april', 'none']);
    expect(ids(sortRows(rows, { column: 'date', ascending: false }))).toEqual(['april', 'year', 'before', 'none']);
  });
  it('puts an unknown office last either way, and leaves its argument alone', () => {
    const rows = [rowOf(signature('unknown', { office: null })), rowOf(signature('known'))];
    expect(ids(sortRows(rows, { column: 'office', ascending: true }))).toEqual(['known', 'unknown']);
    expect(ids(sortRows(rows, { column: 'office', ascending: false }))).toEqual(['known', 'unknown']);
    expect(ids(rows)).toEqual(['unknown', 'known']);
  });
  it('keeps the order of equals', () => {
    const rows = ['x', 'y', 'z'].map((id) => rowOf(signature(id)));
    expect(ids(sortRows(rows, { column: 'kind', ascending: false }))).toEqual(['x', 'y', 'z']);
  });
});

describe('the table as a file', () => {
  it('has a cell for every head, dates as EDTF, and nothing for what is not known', () => {
    const row = csvRow(rowOf(signature('s', { on: '2023-03~', office: null, onBehalfOf: null })));
    expect(row).toHaveLength(csvHeader().length);
    expect(Object.fromEntries(csvHeader().map((head, index) => [head, row[index]]))).toMatchObject({
      Date: '2023-03~',
      'Office on that day': null,
      Quote: 'To Lam signed the plan.',
      Address: 'https://example.org',
    });
  });
});
