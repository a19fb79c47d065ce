/** Cursors: the position of a row in a list of some order, opaque to clients and the same whatever is loaded meanwhile. */
import { AppError } from '../model/errors.ts';
import type { Position } from '../store/page.ts';

const LONGEST = 4000;

/** The cursor of a row; `list` names the list and its order. */
export const cursorOf = (list: string, { sort, key }: Position): string =>
  Buffer.from(JSON.stringify([list, sort, key])).toString('base64url');

/** The position that a cursor of that list stands for; null without one. Throws `BAD_INPUT`, naming the argument, for anything else. */
export function readCursor(list: string, where: string, cursor: string | null | undefined): Position | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    if (cursor.length > LONGEST || !/^[\w-]+$/.test(cursor)) throw new Error('not base64url');
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === 'string'))
      throw new Error('not a position');
    const [of = '', sort = '', key = ''] = parts as string[];
    if (of !== list) throw new Error('a cursor of another list, or of another order');
    return { sort, key };
  } catch (cause) {
    throw new AppError(
      'BAD_INPUT',
      'the cursor is not one of this list in this order',
      { where, expected: 'a cursor that this list gave', found: `"${cursor.slice(0, 40)}"` },
      { cause },
    );
  }
}
