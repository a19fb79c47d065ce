/** Ways from one entity to another. */
import type { Day } from '../model/edtf.ts';
import { AppError } from '../model/errors.ts';
import type { EntityType, RelationType } from '../model/ontology.ts';
import type { Store } from './store.ts';

/** Ids of the entities on the way, both ends included, and of the relations between them, one fewer. */
export interface PathRow {
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
}

/** Which ways may be gone; what is left out is no condition, and all that is given must hold. */
export interface Through {
  readonly relations?: readonly RelationType[] | null | undefined;
  /** Of the entities between the ends. */
  readonly types?: readonly EntityType[] | null | undefined;
  /** Ids of entities that no way leads through. */
  readonly avoid?: readonly string[] | null | undefined;
  /** Relations that may have held on or after, and on or before, these days. */
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  /** Relations that held on this day. */
  readonly asOf?: Day | null | undefined;
}

/** Relations looked at in one search at most: beyond, the way leads through so much that it says nothing. */
const MOST_STEPS = 50_000;

/** All shortest paths between two entities, at most `limit`, sorted; none where they are longer than `longest` (at most 8) relations. */
export async function shortestPaths(
  store: Store,
  from: string,
  to: string,
  longest: number,
  limit: number,
): Promise<PathRow[]> {
  // The engines differ on a path from an entity to itself; there is nothing to find.
  if (from === to) return [{ nodes: [from], relations: [] }];
  const rows = await store.read('path/shortest', { from, to, limit });
  return rows.filter(({ relations }) => relations.length <= longest);
}

/** A step back towards the end that a search set out from. */
interface Step {
  readonly relation: string;
  readonly near: string;
}
/** What a search from one end has come to: each entity with the steps by which it was first reached, and how far off it is. */
interface Side {
  readonly end: string;
  readonly reached: Map<string, { readonly distance: number; readonly steps: Step[] }>;
  edge: string[];
  distance: number;
}

/**
 * The same of ways that may be gone, by searching from both ends, one query a step. Rejects with `LIMIT_EXCEEDED` where
 * more than 50,000 relations would have to be looked at.
 */
export async function shortestPathsThrough(
  store: Store,
  from: string,
  to: string,
  through: Through,
  longest: number,
  limit: number,
): Promise<PathRow[]> {
  if (from === to) return [{ nodes: [from], relations: [] }];
  const start = (end: string): Side => ({
    end,
    reached: new Map([[end, { distance: 0, steps: [] }]]),
    edge: [end],
    distance: 0,
  });
  const [left, right] = [start(from), start(to)];
  const conditions = {
    relations: through.relations ?? [],
    types: through.types ?? [],
    avoid: (through.avoid ?? []).filter((id) => id !== from && id !== to),
    from: through.from ?? null,
    to: through.to ?? null,
    asOf: through.asOf ?? null,
    goals: [from, to],
  };
  let looked = 0;
  while (left.distance + right.distance < longest) {
    const side = left.edge.length <= right.edge.length ? left : right;
    if (side.edge.length === 0) return [];
    const steps = await store.read('path/steps', { ...conditions, ids: side.edge, limit: MOST_STEPS + 1 - looked });
    looked += steps.length;
    if (looked > MOST_STEPS)
      throw new AppError('LIMIT_EXCEEDED', 'the ways lead through too many relations: narrow `through`', {
        where: 'paths',
        expected: `at most ${MOST_STEPS} relations to look at`,
        found: 'more',
      });
    advance(side, steps);
    const met = side.edge.filter((id) => left.reached.has(id) && right.reached.has(id)).sort();
    if (met.length > 0) return joined(left, right, met, limit);
  }
  return [];
}

/** Takes one step from all that a side reached last. */
function advance(side: Side, steps: readonly { near: string; relation: string; far: string }[]): void {
  side.distance += 1;
  const next = new Set<string>();
  for (const { near, relation, far } of steps) {
    const known = side.reached.get(far);
    if (known && known.distance < side.distance) continue;
    if (known) known.steps.push({ relation, near });
    else side.reached.set(far, { distance: side.distance, steps: [{ relation, near }] });
    next.add(far);
  }
  side.edge = [...next];
}

/** The paths through the entities in which both sides met, at most `limit`. */
function joined(left: Side, right: Side, met: readonly string[], limit: number): PathRow[] {
  const found: PathRow[] = [];
  // Every entity of a shortest path lies as far from either end on all of them: none is on one twice.
  for (const middle of met)
    for (const before of backFrom(left, middle))
      for (const after of backFrom(right, middle)) {
        found.push({
          nodes: [...before.nodes.toReversed(), ...after.nodes.slice(1)],
          relations: [...before.relations.toReversed(), ...after.relations],
        });
        if (found.length >= limit) return found.sort(inOrder);
      }
  return found.sort(inOrder);
}

/** Ways from an entity back to the end of a side, one at a time. */
function* backFrom(side: Side, id: string): Generator<PathRow> {
  if (id === side.end) {
    yield { nodes: [id], relations: [] };
    return;
  }
  for (const { relation, near } of side.reached.get(id)?.steps ?? [])
    for (const rest of backFrom(side, near))
      yield { nodes: [id, ...rest.nodes], relations: [relation, ...rest.relations] };
}

const keyOf = ({ nodes, relations }: PathRow): string => [...nodes, ...relations].join('\n');
function inOrder(a: PathRow, b: PathRow): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
