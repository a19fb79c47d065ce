/** Which nodes have to do with which: pure questions about relations, asked by the actions of the view. */

export interface Relation {
  readonly source: string;
  readonly target: string;
}

/** The neighbours of every node that has any. */
export function neighbourhoods(relations: Iterable<Relation>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const put = (one: string, other: string): void => {
    const known = found.get(one);
    if (known) known.add(other);
    else found.set(one, new Set([other]));
  };
  for (const { source, target } of relations) {
    if (source === target) continue;
    put(source, target);
    put(target, source);
  }
  return found;
}

/** Ids of two ends as one key, whichever way the relation points. */
export const pairOf = ({ source, target }: Relation): string =>
  source < target ? `${source}\n${target}` : `${target}\n${source}`;

/** Neighbours of `ids` that have to do with nothing else. */
export function leavesOf(ids: ReadonlySet<string>, relations: Iterable<Relation>): ReadonlySet<string> {
  const near = neighbourhoods(relations);
  const leaves = new Set<string>();
  for (const id of ids)
    for (const other of near.get(id) ?? [])
      if (!ids.has(other) && [...(near.get(other) ?? [])].every((end) => ids.has(end))) leaves.add(other);
  return leaves;
}

/**
 * What lies on the shortest ways between each two of `ids`, the ends included. Ways through `plain` nodes only, where
 * there are such: that two people are of one country connects them, but says little.
 */
export function connecting(
  ids: readonly string[],
  relations: readonly Relation[],
  plain: (id: string) => boolean,
): ReadonlySet<string> {
  const near = neighbourhoods(relations);
  const found = new Set(ids);
  for (const [index, from] of ids.entries())
    for (const to of ids.slice(index + 1)) {
      const telling = between(near, from, to, (id) => plain(id) || ids.includes(id));
      for (const id of telling.size > 0 ? telling : between(near, from, to, () => true)) found.add(id);
    }
  return found;
}

/** How many relations a way may have. */
const LONGEST = 6;

/** Everything on a shortest way from one node to another; empty where there is none. */
function between(
  near: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
  mayPass: (id: string) => boolean,
): ReadonlySet<string> {
  const steps = new Map([[from, 0]]);
  let edge = [from];
  for (let step = 1; step <= LONGEST && !steps.has(to) && edge.length > 0; step += 1) {
    const next: string[] = [];
    for (const id of edge)
      for (const other of near.get(id) ?? [])
        if (!steps.has(other) && mayPass(other)) {
          steps.set(other, step);
          next.push(other);
        }
    edge = next;
  }
  const found = new Set<string>();
  let back = steps.has(to) ? [to] : [];
  while (back.length > 0) {
    for (const id of back) found.add(id);
    back = back.flatMap((id) =>
      [...(near.get(id) ?? [])].filter((other) => !found.has(other) && steps.get(other) === (steps.get(id) ?? 0) - 1),
    );
  }
  return found;
}
