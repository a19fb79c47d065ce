import { describe, expect, it } from 'vitest';
import { dayRange } from '../../../../web/ui/dates.ts';
import type { Column } from '../../../../web/ui/table/column.ts';
import { csvOfTable, jsonOfTable } from '../../../../web/ui/table/file.ts';
import { type Narrowing, narrowed, searchable, sorted, valuesOf } from '../../../../web/ui/table/rows.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly date: string | null;
  readonly ties: number | null;
  readonly topics: readonly string[];
}
const row = (id: string, over: Partial<Row> = {}): Row => ({
  id,
  name: id,
  date: '2023-03-04',
  ties: 1,
  topics: [],
  ...over,
});
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', label: 'Name', width: 1, text: ({ name }) => name },
  {
    id: 'date',
    label: 'Date',
    width: 1,
    text: ({ date }) => date ?? '',
    rank: ({ date }) => dayRange(date).earliest,
    value: ({ date }) => date,
  },
  {
    id: 'ties',
    label: 'Ties',
    width: 1,
    text: ({ ties }) => String(ties ?? ''),
    rank: ({ ties }) => ties,
    value: ({ ties }) => ties,
  },
];
const TOPIC = { id: 'topic', label: 'Topic', any: 'Any', values: ({ topics }: Row) => topics };
const SPEC = { days: ({ date }: Row) => dayRange(date), about: ({ id }: Row) => [id, 'country/kh'], facets: [TOPIC] };
const ALL: Narrowing = { text: '', window: null, about: null, chosen: new Map() };
const narrow = (rows: readonly Row[], over: Partial<Narrowing>) =>
  ids(narrowed(rows, SPEC, searchable(COLUMNS), { ...ALL, ...over }));

describe('the rows shown', () => {
  const rows = [
    row('a', { name: 'Tô Lâm' }),
    row('b', { name: 'Sar Sokha', topics: ['Drugs', 'Borders'] }),
    row('month', { date: '2023-03' }),
    row('undated', { date: null }),
  ];
  it('hold every word, in any cell, whatever the accents', () => {
    expect(narrow(rows, { text: 'lam 2023' })).toEqual(['a']);
    expect(narrow(rows, { text: 'LAM sokha' })).toEqual([]);
    expect(narrow(rows, { text: '  ' })).toHaveLength(4);
  });
  it('may have been in the window; what has no date is in none', () => {
    expect(narrow(rows, { window: { earliest: '2023-03-10', latest: '2023-12-31' } })).toEqual(['month']);
    expect(narrow(rows, { window: { earliest: null, latest: '2023-03-04' } })).toEqual(['a', 'b', 'month']);
  });
  it('speak of what is selected', () => {
    expect(narrow(rows, { about: 'b' })).toEqual(['b']);
    expect(narrow(rows, { about: 'country/kh' })).toHaveLength(4);
    expect(narrow(rows, { about: 'country/la' })).toEqual([]);
  });
  it('have the value chosen, and all pass where none is', () => {
    expect(narrow(rows, { chosen: new Map([['topic', 'Drugs']]) })).toEqual(['b']);
    expect(narrow(rows, { chosen: new Map([['topic', '']]) })).toHaveLength(4);
  });
  it('are counted by value, by name', () => {
    expect(valuesOf([row('x', { topics: ['b', 'b', 'a'] }), row('y', { topics: ['b'] })], TOPIC)).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});

describe('their order', () => {
  const order = (rows: readonly Row[], column: string, ascending: boolean) =>
    ids(sorted(rows, COLUMNS, { column, ascending }));
  it('is that of letters, accents and case aside, and of numbers within words', () => {
    const rows = [row('b', { name: 'tô Lâm' }), row('d', { name: 'Plan 10' }), row('c', { name: 'plan 9' })];
    expect(order(rows, 'name', true)).toEqual(['c', 'd', 'b']);
    expect(order(rows, 'name', false)).toEqual(['b', 'd', 'c']);
  });
  it('is that of the first day a date may mean, not of its words', () => {
    const on = (id: string, date: string | null) => row(id, { date });
    const rows = [on('april', '2023-04-02'), on('year', '2023'), on('none', null), on('before', '2022~')];
    expect(order(rows, 'date', true)).toEqual(['before', 'year', 'april', 'none']);
    expect(order(rows, 'date', false)).toEqual(['april', 'year', 'before', 'none']);
  });
  it('counts numbers as numbers, puts what has no value last either way, and leaves its argument alone', () => {
    const rows = [row('none', { ties: null }), row('ten', { ties: 10 }), row('nine', { ties: 9 })];
    expect(order(rows, 'ties', true)).toEqual(['nine', 'ten', 'none']);
    expect(order(rows, 'ties', false)).toEqual(['ten', 'nine', 'none']);
    expect(ids(rows)).toEqual(['none', 'ten', 'nine']);
  });
  it('keeps equals as they were, and any order where the column is unknown', () => {
    const rows = ['x', 'y', 'z'].map((id) => row(id, { name: 'same' }));
    expect(order(rows, 'name', false)).toEqual(['x', 'y', 'z']);
    expect(order(rows, 'gone', true)).toEqual(['x', 'y', 'z']);
  });
});

describe('the table as a file', () => {
  const source = {
    quote: 'They “signed”.',
    title: 'A, B',
    publisher: null,
    published: '2023-03~',
    url: 'https://example.org',
  };
  it('as CSV has the columns shown, then the sentence and where it stands; nothing for what is not known', () => {
    const csv = csvOfTable({ source: () => source }, COLUMNS.slice(0, 2), [row('a', { date: null })]);
    expect(csv.replace('\ufeff', '').split('\r\n')).toEqual([
      'Name,Date,Source,Publisher,Published,Address,Quote',
      'a,,"A, B",,2023-03~,https://example.org,They “signed”.',
      '',
    ]);
  });
  it('as JSON has the same under the ids of the columns', () => {
    expect(JSON.parse(jsonOfTable({ source: () => source }, COLUMNS, [row('a', { ties: null })]))).toEqual([
      { name: 'a', date: '2023-03-04', ties: null, source },
    ]);
    expect(jsonOfTable({ source: () => null }, COLUMNS, [])).toBe('[]\n');
  });
});
