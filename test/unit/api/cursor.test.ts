import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayCursor, nameCursor, readDayCursor, readNameCursor } from '../../../server/api/cursor.ts';

test('a cursor gives back the position it was made of, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 20 }), (key, day) => {
      expect(readNameCursor(nameCursor({ key }))).toEqual({ key });
      expect(readDayCursor(dayCursor({ day, key }))).toEqual({ day, key });
    }),
  );
});

test('a cursor can stand in an address as it is', () => {
  expect(dayCursor({ day: '2024-03-30', key: 'thoả thuận / ý+?' })).toMatch(/^[\w-]+$/);
});

test('no cursor is the beginning', () => {
  expect([readNameCursor(null), readNameCursor(undefined), readDayCursor(null)]).toEqual([null, null, null]);
});

test.each([
  '',
  'x',
  '{"key":1}',
  nameCursor({ key: 'a' }),
  Buffer.from('[1,2]').toString('base64url'),
  'a'.repeat(5000),
])('what is no cursor of a list by day is refused: %.20s', (cursor) => {
  expect(() => readDayCursor(cursor)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
});
