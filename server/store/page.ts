/**
 * Pages of long lists. A page begins after the position of the last row of the one before, or ends before that of the
 * first row of the one after; positions are unique and sort as the list does, so that nothing is shown twice or left out
 * when documents are loaded in between.
 */

/** Where a row stands: what the list is sorted by, as text, and what tells apart rows that agree in it. */
export interface Position {
  readonly sort: string;
  readonly key: string;
}

/** What lists are sorted by; which of these a list knows, its query says. */
export type OrderKey = 'NAME' | 'DAY' | 'RELATIONS' | 'TYPE' | 'ROLE' | 'SCORE' | 'PLACE';

/** What to read of a list: at most `limit` rows that lie between two positions, counted from the beginning or from the end. */
export interface Window {
  readonly order: OrderKey;
  readonly descending: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
  /** Whether the rows are the last of those between, not the first. */
  readonly backward: boolean;
  readonly limit: number;
}

/** Rows of a list with their positions, how many there are on all pages, and how many lie before these. */
export interface Page<R> {
  readonly total: number;
  readonly skipped: number;
  readonly rows: readonly R[];
}

export const EMPTY_PAGE = { total: 0, skipped: 0, rows: [] } as const;

/** The window as parameters of a query. */
export const windowParameters = ({ order, descending, after, before, backward, limit }: Window) => ({
  order,
  descending,
  afterSort: after?.sort ?? null,
  afterKey: after?.key ?? null,
  beforeSort: before?.sort ?? null,
  beforeKey: before?.key ?? null,
  backward,
  limit,
});

/** A list that stands in one order only: the window as parameters of a query of it. */
export const placeParameters = (window: Window) => {
  const { afterKey, beforeKey, backward, limit } = windowParameters(window);
  return { afterKey, beforeKey, backward, limit };
};

/** Rows of a query that answers with a page for each of several subjects: subject → its page. */
export const pagesOf = <R>(
  rows: readonly {
    readonly id: string;
    readonly total: number;
    readonly skipped: number;
    readonly page: readonly R[];
  }[],
): ReadonlyMap<string, Page<R>> => new Map(rows.map(({ id, page, ...counts }) => [id, { ...counts, rows: page }]));

/** The one row of a query that returns a page. */
export function pageOf<R>(
  rows: readonly { readonly total: number; readonly skipped: number; readonly page: readonly R[] }[],
): Page<R> {
  const [row] = rows;
  return row ? { total: row.total, skipped: row.skipped, rows: row.page } : EMPTY_PAGE;
}
