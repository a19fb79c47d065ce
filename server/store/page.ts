/**
 * Pages of long lists. A page begins after the key of the last row of the one before; keys are unique and sort as the
 * list does, so that nothing is shown twice or left out when documents are loaded in between.
 */

/** Where a row stands in a list sorted by name, or the like. */
export interface NamePosition {
  readonly key: string;
}

/** Where a row stands in a list sorted by day, the latest first, and then by name. */
export interface DayPosition extends NamePosition {
  /** `YYYY-MM-DD`, or empty where there is none: those come last. */
  readonly day: string;
}

/** What to read of a list: at most `limit` rows after a position; null begins at the start. */
export interface Window<P> {
  readonly after: P | null;
  readonly limit: number;
}

/** Rows of a list with their positions, and how many there are on all pages. */
export interface Page<R> {
  readonly total: number;
  readonly rows: readonly R[];
}

/** Parameters of a list by name. The empty string sorts before every key. */
export const afterName = ({ after, limit }: Window<NamePosition>) => ({ after: after?.key ?? '', limit });

/** Parameters of a list by day. The tilde sorts after every digit, so that the latest day comes first. */
export const afterDay = ({ after, limit }: Window<DayPosition>) => ({
  afterDay: after?.day ?? '~',
  afterKey: after?.key ?? '',
  limit,
});

/** The one row of a query that returns a total and a page. */
export function pageOf<R>(rows: readonly { readonly total: number; readonly page: readonly R[] }[]): Page<R> {
  const [row] = rows;
  return { total: row?.total ?? 0, rows: row?.page ?? [] };
}
