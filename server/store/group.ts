/** Rows of a query that answers for several subjects at once, put back together by subject. */

/** Subject → its values in the order of the rows. */
export function grouped<R, V>(
  rows: readonly R[],
  subject: (row: R) => string,
  value: (row: R) => V,
): ReadonlyMap<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const row of rows) {
    const group = groups.get(subject(row));
    if (group) group.push(value(row));
    else groups.set(subject(row), [value(row)]);
  }
  return groups;
}
