/** Lists in pages, after the Relay convention: forward only. */
import { AppError } from '../model/errors.ts';
import type { Page, Window } from '../store/page.ts';

/** Most that one page may hold. */
export const MOST = 500;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** `value` where it lies between the bounds, `fallback` where it is not given. Throws `BAD_INPUT` or `LIMIT_EXCEEDED` naming the argument. */
export function bounded(
  where: string,
  value: number | null | undefined,
  fallback: number,
  least: number,
  most: number,
): number {
  const number = value ?? fallback;
  const details = { where, expected: `${least} to ${most}`, found: String(number) };
  if (number < least) throw new AppError('BAD_INPUT', `${where} is too small`, details);
  if (number > most) throw new AppError('LIMIT_EXCEEDED', `${where} is too large`, details);
  return number;
}

/** What to read of a list for these arguments: one row more than asked for, which tells whether a further page follows. */
export function windowOf<P>(
  { first, after }: PageArguments,
  read: (cursor: string | null | undefined) => P | null,
  fallback = 50,
): Window<P> {
  return { after: read(after), limit: bounded('first', first, fallback, 1, MOST) + 1 };
}

/** The page of a connection: the rows that were asked for, each with its cursor, and how they lie in the whole. */
export function connection<P, R extends P>(page: Page<R>, window: Window<P>, cursor: (row: P) => string) {
  const rows = page.rows.slice(0, window.limit - 1);
  const [first] = rows;
  const last = rows.at(-1);
  const pageInfo: PageInfo = {
    hasNextPage: page.rows.length > rows.length,
    hasPreviousPage: window.after !== null && page.total > page.rows.length,
    startCursor: first === undefined ? null : cursor(first),
    endCursor: last === undefined ? null : cursor(last),
  };
  return { rows, pageInfo, totalCount: page.total };
}
