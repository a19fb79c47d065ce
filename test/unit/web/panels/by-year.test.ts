import { describe, expect, it } from 'vitest';
import type { DocumentItem } from '../../../../web/api/documents.ts';
import { byYear, filterDocuments } from '../../../../web/panels/documents/by-year.ts';

const source = (id: string, published: string | null, title: string | null = id): DocumentItem => ({
  id,
  title,
  publisher: 'Thông tấn xã',
  published,
  url: null,
  source: `seeds/${id}.md`,
  notes: [],
});

describe('byYear', () => {
  it('puts the latest first and what has no date last', () => {
    const years = byYear([
      source('old', '2008-08-27'),
      source('none', null),
      source('b', '2024-03'),
      source('c', '2024-05-20~'),
    ]);
    expect(years.map(({ year, documents }) => [year, documents.map(({ id }) => id)])).toEqual([
      ['2024', ['c', 'b']],
      ['2008', ['old']],
      [null, ['none']],
    ]);
  });
});

describe('filterDocuments', () => {
  it('looks at title, publisher and source, whatever the accents', () => {
    const list = [source('plan', '2024', 'A plan'), source('minutes', '2024', null)];
    expect(filterDocuments(list, 'thong tan PLAN').map(({ id }) => id)).toEqual(['plan']);
    expect(filterDocuments(list, 'minutes.md').map(({ id }) => id)).toEqual(['minutes']);
    expect(filterDocuments(list, '')).toHaveLength(2);
  });
});
