/**
 * From scored pairs to clusters: the surest pair first, and no union that would put together what contradicts or what a
 * person has told apart. A union-find whose sets know their members.
 */

/** A pair that may be joined. `decided` pairs come from a person, go first and are held against nothing but other decisions. */
export interface Link<T> {
  readonly a: T;
  readonly b: T;
  readonly score: number;
  readonly decided: boolean;
}

/** What stands against putting two members into one cluster. */
export interface Obstacles<T> {
  /** A person said that they are two. */
  readonly forbidden: (a: T, b: T) => boolean;
  /** They contradict each other, among all that would be one with them. */
  readonly contradict: (a: T, b: T, among: readonly (readonly T[])[]) => boolean;
}

/**
 * The clusters of the members, which come in an order that does not depend on that of loading: ties between links go by it.
 * Every member is in exactly one.
 */
export function clusters<T>(members: readonly T[], links: readonly Link<T>[], obstacles: Obstacles<T>): T[][] {
  const clusterOf = new Map<T, T[]>(members.map((member) => [member, [member]]));
  for (const { a, b, decided } of inOrder(members, links)) {
    const [left, right] = [clusterOf.get(a), clusterOf.get(b)];
    if (!left || !right || left === right) continue;
    const blocked = left.some((one) =>
      right.some(
        (other) => obstacles.forbidden(one, other) || (!decided && obstacles.contradict(one, other, [left, right])),
      ),
    );
    if (blocked) continue;
    const [small, large] = left.length < right.length ? [left, right] : [right, left];
    large.push(...small);
    for (const member of small) clusterOf.set(member, large);
  }
  return [...new Set(clusterOf.values())];
}

/** Decided pairs first, then the surest; ties by the places of the members. */
function inOrder<T>(members: readonly T[], links: readonly Link<T>[]): readonly Link<T>[] {
  const places = new Map(members.map((member, at) => [member, at]));
  const placed = links.map((link) => ({ link, a: places.get(link.a) ?? -1, b: places.get(link.b) ?? -1 }));
  placed.sort(
    (x, y) => Number(y.link.decided) - Number(x.link.decided) || y.link.score - x.link.score || x.a - y.a || x.b - y.b,
  );
  return placed.map(({ link }) => link);
}
