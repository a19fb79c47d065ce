/** Lists in pages, after the Relay convention, forward and backward. */
import { AppError } from '../model/errors.ts';
import type { OrderKey, Page, Position, Window } from '../store/page.ts';
import { cursorOf, readCursor } from './cursor.ts';

/** Most that one page may hold, and what it holds where nothing is said. */
export const MOST = 500;
const USUAL = 50;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** As asked: names ascend, days and numbers descend, unless it is said otherwise. */
export interface AskedOrder {
  readonly by: OrderKey;
  readonly direction?: 'ASC' | 'DESC' | null | undefined;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A list as its connections know it. */
export interface ListShape {
  /** Stands in its cursors. */
  readonly name: string;
  /** What it can be sorted by; the first is what it is sorted by where nothing is said. */
  readonly orders: readonly [OrderKey, ...OrderKey[]];
  /** Its direction where nothing is said of the order. */
  readonly descending?: boolean;
  /** Rows on a page where nothing is said. */
  readonly usual?: number;
}

/** A list with the window on it that a question asks for. */
export interface View {
  /** Stands in its cursors: the list and its order. */
  readonly list: string;
  readonly window: Window;
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

/** What to read of a list for these arguments. Throws `BAD_INPUT` or `LIMIT_EXCEEDED` for what cannot be asked. */
export function viewOf(
  { name, orders, descending = false, usual = USUAL }: ListShape,
  { first, after, last, before }: PageArguments,
  asked?: AskedOrder | null,
): View {
  if (first !== null && first !== undefined && last !== null && last !== undefined)
    throw new AppError('BAD_INPUT', 'a page is counted from one end', {
      where: 'last',
      expected: 'first or last',
      found: 'both',
    });
  const backward = last !== null && last !== undefined;
  const order = asked?.by ?? orders[0];
  if (!orders.includes(order))
    throw new AppError('BAD_INPUT', `this list cannot be sorted by ${order}`, {
      where: 'orderBy',
      expected: orders.join(' or '),
      found: order,
    });
  const down = asked ? (asked.direction ?? (asked.by === 'NAME' ? 'ASC' : 'DESC')) === 'DESC' : descending;
  const list = `${name} ${order}${down ? ' down' : ''}`;
  return {
    list,
    window: {
      order,
      descending: down,
      after: readCursor(list, 'after', after),
      before: readCursor(list, 'before', before),
      backward,
      limit: backward ? bounded('last', last, usual, 1, MOST) : bounded('first', first, usual, 1, MOST),
    },
  };
}

/** The first rows of a list, at most as many as a page may hold, where only its members are wanted. */
export const allOf = (order: OrderKey): Window => ({
  order,
  descending: false,
  after: null,
  before: null,
  backward: false,
  limit: MOST,
});

/** Where an edge stands in its list. Most questions ask for no cursor, so that none is made before it is asked for. */
class Place {
  readonly #list: string;
  readonly #row: Position;

  constructor(list: string, row: Position) {
    this.#list = list;
    this.#row = row;
  }

  get cursor(): string {
    return cursorOf(this.#list, this.#row);
  }
}

/** An edge of a row of that list: what is told of it, with its cursor. */
export const edgeOf = <T extends object>({ list }: View, row: Position, told: T): T & { readonly cursor: string } =>
  Object.assign(new Place(list, row), told);

/** The page of a connection: its rows, and how they lie in the whole. */
export function connection<R extends Position>({ total, skipped, rows }: Page<R>, { list }: View) {
  const cursor = (row: R | undefined) => (row ? cursorOf(list, row) : null);
  const pageInfo: PageInfo = {
    hasNextPage: skipped + rows.length < total,
    hasPreviousPage: skipped > 0,
    get startCursor() {
      return cursor(rows[0]);
    },
    get endCursor() {
      return cursor(rows.at(-1));
    },
  };
  return { rows, pageInfo, totalCount: total };
}

/** The page of a connection whose rows are its nodes as they are. */
export function connectionOf<R extends Position>(page: Page<R>, view: View) {
  const { rows, pageInfo, totalCount } = connection(page, view);
  return {
    // Most ask for nodes alone.
    get edges() {
      return rows.map((node) => edgeOf(view, node, { node }));
    },
    nodes: rows,
    pageInfo,
    totalCount,
  };
}

/** A page of a list that is whole in memory, sorted as its positions say: ascending by `sort`, then by `key`. */
export function pageOfAll<R extends Position>(all: readonly R[], { after, before, backward, limit }: Window): Page<R> {
  const compare = (a: Position, b: Position) =>
    a.sort === b.sort ? (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) : a.sort < b.sort ? -1 : 1;
  const start = after ? all.filter((row) => compare(row, after) <= 0).length : 0;
  const end = before ? all.filter((row) => compare(row, before) < 0).length : all.length;
  const from = backward ? Math.max(start, end - limit) : start;
  return { total: all.length, skipped: from, rows: all.slice(from, backward ? end : Math.min(end, from + limit)) };
}
