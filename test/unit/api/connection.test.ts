import { expect, test } from 'vitest';
import { bounded, connection, windowOf } from '../../../server/api/connection.ts';

const read = (cursor: string | null | undefined) => (cursor ? { key: cursor } : null);
const rows = (...keys: string[]) => keys.map((key) => ({ key }));
const cursor = ({ key }: { key: string }) => key;

test('one row more than asked for tells that a page follows, and is not shown', () => {
  const window = windowOf({ first: 2 }, read);
  expect(window).toEqual({ after: null, limit: 3 });
  expect(connection({ total: 5, rows: rows('a', 'b', 'c') }, window, cursor)).toEqual({
    rows: rows('a', 'b'),
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' },
    totalCount: 5,
  });
});

test('the last page has something before it and nothing after', () => {
  const window = windowOf({ first: 2, after: 'd' }, read);
  expect(connection({ total: 5, rows: rows('e') }, window, cursor).pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: 'e',
    endCursor: 'e',
  });
});

test('an empty list has no cursors', () => {
  const { pageInfo } = connection({ total: 0, rows: rows() }, windowOf({}, read), cursor);
  expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
});

test('numbers are held within their bounds', () => {
  expect(bounded('first', null, 50, 1, 500)).toBe(50);
  expect(bounded('first', 500, 50, 1, 500)).toBe(500);
  expect(() => bounded('first', 501, 50, 1, 500)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  expect(() => bounded('first', -1, 50, 1, 500)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
});
