/** Ways from one entity to another. */
import type { Store } from './store.ts';

/** Ids of the entities on the way, both ends included, and of the relations between them, one fewer. */
export interface PathRow {
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
}

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
