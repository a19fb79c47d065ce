/** Cursors: the position after which a page begins, opaque to clients. */
import { AppError } from '../model/errors.ts';
import type { DayPosition, NamePosition } from '../store/page.ts';

const LONGEST = 4000;

const encode = (parts: readonly string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** Cursor of a row in a list by name. */
export const nameCursor = ({ key }: NamePosition): string => encode([key]);

/** Cursor of a row in a list by day. */
export const dayCursor = ({ day, key }: DayPosition): string => encode([day, key]);

/** Position that a cursor of a list by name stands for; null without one. Throws `BAD_INPUT` for anything that is no such cursor. */
export function readNameCursor(cursor: string | null | undefined): NamePosition | null {
  if (cursor === null || cursor === undefined) return null;
  const [key = ''] = decode(cursor, 1);
  return { key };
}

/** Position that a cursor of a list by day stands for; null without one. Throws `BAD_INPUT` for anything that is no such cursor. */
export function readDayCursor(cursor: string | null | undefined): DayPosition | null {
  if (cursor === null || cursor === undefined) return null;
  const [day = '', key = ''] = decode(cursor, 2);
  return { day, key };
}

function decode(cursor: string, length: number): string[] {
  try {
    if (cursor.length > LONGEST || !/^[\w-]+$/.test(cursor)) throw new Error('not base64url');
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === length && parts.every((part) => typeof part === 'string'))
      return parts;
    throw new Error('another list');
  } catch (cause) {
    throw new AppError(
      'BAD_INPUT',
      'the cursor is not one of this list',
      { where: 'after', expected: 'an endCursor that this list gave', found: `"${cursor.slice(0, 40)}"` },
      { cause },
    );
  }
}
