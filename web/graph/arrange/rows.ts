/** Rows in which nodes stand side by side without touching, each as near to its own x as can be: exactly there, in the first row that has room. */

export interface RowItem {
  readonly id: string;
  readonly x: number;
  /** Half of the width that it needs. */
  readonly half: number;
}

export interface Rows {
  /** The row of an item, after taking room in it; beyond `most` rows, the one with the most room left. */
  put(item: RowItem, most?: number): number;
  /** Takes room in a row that is known. */
  take(item: RowItem, row: number): void;
  count(): number;
}

export function createRows(): Rows {
  const rows: RowItem[][] = [];
  /** How far an item is from the nearest one of a row; negative where they overlap. */
  const room = (row: readonly RowItem[], { x, half }: RowItem): number =>
    row.reduce((least, other) => Math.min(least, Math.abs(other.x - x) - other.half - half), Number.POSITIVE_INFINITY);
  const take = (item: RowItem, row: number): void => {
    while (rows.length <= row) rows.push([]);
    rows[row]?.push(item);
  };
  return {
    take,
    count: () => rows.length,
    put(item, most = Number.POSITIVE_INFINITY) {
      let chosen = rows.findIndex((row) => room(row, item) >= 0);
      if (chosen < 0 && rows.length < most) chosen = rows.length;
      if (chosen < 0) {
        const rooms = rows.map((row) => room(row, item));
        chosen = rooms.indexOf(Math.max(...rooms));
      }
      take(item, chosen);
      return chosen;
    },
  };
}
