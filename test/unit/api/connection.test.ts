import { describe, expect, test } from 'vitest';
import { bounded, connection, type ListShape, pageOfAll, viewOf } from '../../../server/api/connection.ts';
import { cursorOf } from '../../../server/api/cursor.ts';

const SHAPE: ListShape = { name: 'things', orders: ['NAME', 'DAY'] };
const rows = (...keys: string[]) => keys.map((key) => ({ sort: key, key }));
const at = (key: string, list = 'things NAME') => cursorOf(list, { sort: key, key });

describe('a view', () => {
  test('is the first fifty where nothing is said', () => {
    expect(viewOf(SHAPE, {})).toEqual({
      list: 'things NAME',
      window: { order: 'NAME', descending: false, after: null, before: null, backward: false, limit: 50 },
    });
  });

  test('counts from the end where last is given, between two cursors', () => {
    const { window } = viewOf(SHAPE, { last: 2, after: at('a'), before: at('f') });
    expect(window).toMatchObject({ backward: true, limit: 2, after: { key: 'a' }, before: { key: 'f' } });
  });

  test('days and numbers descend, names ascend, unless it is said', () => {
    expect(viewOf(SHAPE, {}, { by: 'DAY' }).window.descending).toBe(true);
    expect(viewOf(SHAPE, {}, { by: 'DAY', direction: 'ASC' }).window.descending).toBe(false);
    expect(viewOf({ ...SHAPE, descending: true }, {}, { by: 'NAME' }).window.descending).toBe(false);
    expect(viewOf({ ...SHAPE, descending: true }, {}).window.descending).toBe(true);
  });

  test.each([
    ['both ends', () => viewOf(SHAPE, { first: 1, last: 1 }), 'last'],
    ['an order that the list has not', () => viewOf(SHAPE, {}, { by: 'RELATIONS' }), 'orderBy'],
    ['a cursor of another order', () => viewOf(SHAPE, { after: at('a') }, { by: 'DAY' }), 'after'],
    ['a cursor of another list', () => viewOf(SHAPE, { before: at('a', 'others NAME') }), 'before'],
    ['none at all', () => viewOf(SHAPE, { last: 0 }), 'last'],
  ])('refuses %s', (_, view, where) => {
    expect(view).toThrow(expect.objectContaining({ code: 'BAD_INPUT', details: expect.objectContaining({ where }) }));
  });
});

describe('a page', () => {
  const view = viewOf(SHAPE, { first: 2 });

  test('tells what lies before and after it', () => {
    const page = (skipped: number, ...keys: string[]) =>
      connection({ total: 5, skipped, rows: rows(...keys) }, view).pageInfo;
    expect(page(0, 'a', 'b')).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: at('a'),
      endCursor: at('b'),
    });
    expect(page(2, 'c', 'd')).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(page(4, 'e')).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('of an empty list has no cursors', () => {
    const { pageInfo } = connection({ total: 0, skipped: 0, rows: [] }, view);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  test('of a list in memory is the same from either end', () => {
    const all = rows('a', 'b', 'c', 'd', 'e');
    const keys = (asked: object) => {
      const { skipped, rows: found } = pageOfAll(all, viewOf(SHAPE, asked).window);
      return `${skipped}:${found.map(({ key }) => key).join('')}`;
    };
    expect(keys({ first: 2 })).toBe('0:ab');
    expect(keys({ first: 2, after: at('b') })).toBe('2:cd');
    expect(keys({ last: 2 })).toBe('3:de');
    expect(keys({ last: 2, before: at('d') })).toBe('1:bc');
    expect(keys({ last: 9, after: at('a'), before: at('c') })).toBe('1:b');
    expect(keys({ first: 2, after: at('bb') })).toBe('2:cd');
  });
});

test('numbers are held within their bounds', () => {
  expect(bounded('first', null, 50, 1, 500)).toBe(50);
  expect(bounded('first', 500, 50, 1, 500)).toBe(500);
  expect(() => bounded('first', 501, 50, 1, 500)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  expect(() => bounded('first', -1, 50, 1, 500)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
});
