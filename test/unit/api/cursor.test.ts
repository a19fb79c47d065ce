import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cursorOf, readCursor } from '../../../server/api/cursor.ts';

test('a cursor gives back the position it was made of, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 20 }), (key, sort) => {
      expect(readCursor('list', 'after', cursorOf('list', { sort, key }))).toEqual({ sort, key });
    }),
  );
});

test('a cursor can stand in an address as it is', () => {
  expect(cursorOf('list', { sort: '2024-03-30', key: 'thoả thuận / ý+?' })).toMatch(/^[\w-]+$/);
});

test('no cursor is the beginning', () => {
  expect([readCursor('list', 'after', null), readCursor('list', 'after', undefined)]).toEqual([null, null]);
});

test.each([
  '',
  'x',
  '{"key":1}',
  cursorOf('another', { sort: 'a', key: 'a' }),
  Buffer.from('[1,2,3]').toString('base64url'),
  'a'.repeat(5000),
])('what is no cursor of the list is refused: %.20s', (cursor) => {
  expect(() => readCursor('list', 'before', cursor)).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT', details: expect.objectContaining({ where: 'before' }) }),
  );
});
