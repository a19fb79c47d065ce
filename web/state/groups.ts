/** Who is gathered into one node: everybody of a country, or all who hold office in a ministry with the ministry. */

import type { Grouping } from './view.ts';
import type { Loaded, LoadedNode } from './visible.ts';

export interface Group {
  readonly id: string;
  /** The country or ministry by which it is gathered: its name and kind are those of the group. */
  readonly like: LoadedNode;
  /** Ids of whoever is drawn of it. */
  readonly members: readonly string[];
}

export interface Groups {
  /** The folded group in which a node is. */
  readonly of: ReadonlyMap<string, Group>;
  readonly byId: ReadonlyMap<string, Group>;
}
export const EMPTY_GROUPS: Groups = { of: new Map(), byId: new Map() };

/** Fewer are not worth a group. */
const FEWEST = 2;

/** The groups of what is drawn; those in `open` are left as they are. */
export function groupsOf(
  loaded: Loaded,
  nodes: readonly LoadedNode[],
  by: Grouping,
  open: ReadonlySet<string>,
): Groups {
  if (by === 'none') return EMPTY_GROUPS;
  const keyOf = by === 'country' ? byCountry(loaded) : byMinistry(loaded);
  const members = new Map<string, { like: LoadedNode; ids: string[] }>();
  for (const node of nodes) {
    const like = keyOf(node);
    if (!like) continue;
    const known = members.get(like.id);
    if (known) known.ids.push(node.id);
    else members.set(like.id, { like, ids: [node.id] });
  }
  const of = new Map<string, Group>();
  const byId = new Map<string, Group>();
  for (const { like, ids } of members.values()) {
    const id = groupId(like.id);
    if (ids.length < FEWEST || open.has(id)) continue;
    const group: Group = { id, like, members: ids };
    byId.set(id, group);
    for (const member of ids) of.set(member, group);
  }
  return { of, byId };
}

/** Id of the group that is gathered by an entity. */
export const groupId = (entity: string): string => `group:${entity}`;

function byCountry({ nodes }: Loaded): (node: LoadedNode) => LoadedNode | null {
  const countries = new Map<string, LoadedNode>();
  for (const node of nodes.values()) if (node.type === 'COUNTRY' && node.country) countries.set(node.country, node);
  return ({ type, country }) =>
    (type === 'PERSON' || type === 'ORGANIZATION' || type === 'COUNTRY' || type === 'PLACE') && country
      ? (countries.get(country) ?? null)
      : null;
}

/** Whoever held several offices stands with the body that named him last. */
function byMinistry({ nodes, edges }: Loaded): (node: LoadedNode) => LoadedNode | null {
  const offices = new Map<string, { readonly body: LoadedNode; readonly last: number; readonly edge: string }>();
  for (const { id, type, source, target, last } of edges.values()) {
    const body = nodes.get(target);
    if (type !== 'HOLDS_OFFICE' || body?.type !== 'ORGANIZATION') continue;
    const known = offices.get(source);
    const day = last ?? Number.NEGATIVE_INFINITY;
    if (!known || day > known.last || (day === known.last && id < known.edge))
      offices.set(source, { body, last: day, edge: id });
  }
  const bodies = new Set([...offices.values()].map(({ body }) => body.id));
  return (node) => (node.type === 'PERSON' ? (offices.get(node.id)?.body ?? null) : bodies.has(node.id) ? node : null);
}
