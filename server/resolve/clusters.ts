/**
 * From scored pairs to clusters: the surest pair first, and no union that would put together what contradicts or what a
 * person has told apart. A union-find whose sets know their members.
 */

/** A pair that may be joined. `decided` pairs come from a person, go first and are held against nothing but other decisions. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly decided: boolean;
}

/** What stands against putting two members into one cluster. */
export interface Obstacles {
  /** A person said that they are two. */
  readonly forbidden: (a: string, b: string) => boolean;
  /** They contradict each other. */
  readonly contradict: (a: string, b: string) => boolean;
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Decided pairs first, then the surest; ties by the members, so that the order of loading does not count. Members that are many have many links, so their names are
 * compared once only, for their places.
 */
function inOrder(members: readonly string[], links: readonly Link[]): readonly Link[] {
  if (links.length < 2) return links;
  const places = new Map([...members].sort(before).map((member, at) => [member, at]));
  const placed = links.map((link) => ({ link, a: places.get(link.a) ?? -1, b: places.get(link.b) ?? -1 }));
  placed.sort(
    (x, y) => Number(y.link.decided) - Number(x.link.decided) || y.link.score - x.link.score || x.a - y.a || x.b - y.b,
  );
  return placed.map(({ link }) => link);
}

/** The clusters of the members, each sorted, in the order of their first members. Every member is in exactly one. */
export function clusters(members: readonly string[], links: readonly Link[], obstacles: Obstacles): string[][] {
  const clusterOf = new Map<string, string[]>(members.map((member) => [member, [member]]));
  for (const { a, b, decided } of inOrder(members, links)) {
    const [left, right] = [clusterOf.get(a), clusterOf.get(b)];
    if (!left || !right || left === right) continue;
    const blocked = left.some((one) =>
      right.some((other) => obstacles.forbidden(one, other) || (!decided && obstacles.contradict(one, other))),
    );
    if (blocked) continue;
    const [small, large] = left.length < right.length ? [left, right] : [right, left];
    large.push(...small);
    for (const member of small) clusterOf.set(member, large);
  }
  return [...new Set(clusterOf.values())]
    .map((cluster) => cluster.sort(before))
    .sort((x, y) => before(x[0] ?? '', y[0] ?? ''));
}
