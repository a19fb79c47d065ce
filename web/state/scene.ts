/**
 * What stands on the canvas for what is drawn: all relations of a pair as one bundle until it is opened, and everybody
 * of a folded group as one node. Pure; what the window of time shows of it is a second step, for it changes with every move.
 */
import { EMPTY_GROUPS, type Group, type Groups } from './groups.ts';
import { pairOf } from './pairs.ts';
import type { Drawn, LoadedEdge, LoadedNode, Visible } from './visible.ts';

/** A node as it stands there: itself, or a folded group under the name and kind of what it is gathered by. */
export interface SceneNode extends LoadedNode {
  readonly group: Group | null;
}

/** A line: one relation under its own id, or a bundle of several. */
export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly members: readonly LoadedEdge[];
  /** One of several lines of an opened pair: bent, so that each can be seen. */
  readonly spread: boolean;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** By the id of an entity or relation that does not stand for itself: the id of what does. */
  readonly standIns: ReadonlyMap<string, string>;
}

export const EMPTY_SCENE: Scene = { nodes: [], edges: [], standIns: new Map() };
/** Ids of bundles begin so; those of relations never do. */
const BUNDLE = 'pair:';

export function sceneOf(
  { nodes, edges }: Pick<Drawn, 'nodes' | 'edges'>,
  openPairs: ReadonlySet<string>,
  groups: Groups = EMPTY_GROUPS,
): Scene {
  const standIns = new Map<string, string>();
  const folded = new Map<string, LoadedNode[]>();
  const standing: SceneNode[] = [];
  for (const node of nodes) {
    const group = groups.of.get(node.id);
    if (!group) {
      standing.push({ ...node, group: null });
      continue;
    }
    standIns.set(node.id, group.id);
    const others = folded.get(group.id);
    if (others) others.push(node);
    else folded.set(group.id, [node]);
  }
  for (const [id, members] of folded) {
    const group = groups.byId.get(id);
    if (group) standing.push(foldedNode(group, members));
  }
  const at = (id: string): string => standIns.get(id) ?? id;
  const pairs = new Map<string, { readonly ends: { source: string; target: string }; members: LoadedEdge[] }>();
  for (const edge of edges) {
    const ends = { source: at(edge.source), target: at(edge.target) };
    if (ends.source === ends.target) {
      standIns.set(edge.id, ends.source);
      continue;
    }
    const key = pairOf(ends);
    const pair = pairs.get(key);
    if (pair) pair.members.push(edge);
    else pairs.set(key, { ends, members: [edge] });
  }
  const lines: SceneEdge[] = [];
  for (const [key, { ends, members }] of pairs) {
    const [first] = members;
    if (first && members.length === 1) lines.push({ id: first.id, ...ends, members, spread: false });
    else if (openPairs.has(key))
      for (const edge of members)
        lines.push({
          id: edge.id,
          source: at(edge.source),
          target: at(edge.target),
          members: [edge],
          spread: true,
        });
    else {
      const id = `${BUNDLE}${key}`;
      for (const edge of members) standIns.set(edge.id, id);
      lines.push({ id, ...ends, members, spread: false });
    }
  }
  return { nodes: standing, edges: lines, standIns };
}

/** The pair whose bundle has this id; null where it is no bundle. */
export const pairOfBundle = (id: string): string | null => (id.startsWith(BUNDLE) ? id.slice(BUNDLE.length) : null);

function foldedNode(group: Group, members: readonly LoadedNode[]): SceneNode {
  const days = (pick: 'first' | 'last'): number[] => members.flatMap((node) => node[pick] ?? []);
  const [firsts, lasts] = [days('first'), days('last')];
  return {
    ...group.like,
    id: group.id,
    degree: members.reduce((sum, { degree }) => sum + degree, 0),
    first: firsts.length > 0 ? Math.min(...firsts) : null,
    last: lasts.length > 0 ? Math.max(...lasts) : null,
    group: { ...group, members: members.map(({ id }) => id) },
  };
}

/** What of a scene is seen, and how many of a bundle's relations are. */
export interface SceneSeen extends Visible {
  /** Of bundles only. */
  readonly counts: ReadonlyMap<string, number>;
}

export function seenOf({ nodes, edges }: Scene, visible: Visible): SceneSeen {
  const seen = new Set<string>();
  for (const { id, group } of nodes)
    if (group ? group.members.some((member) => visible.nodes.has(member)) : visible.nodes.has(id)) seen.add(id);
  const lines = new Set<string>();
  const counts = new Map<string, number>();
  for (const { id, members } of edges) {
    if (members.length === 1) {
      if (visible.edges.has(members[0]?.id ?? id)) lines.add(id);
      continue;
    }
    const count = members.reduce((sum, edge) => sum + Number(visible.edges.has(edge.id)), 0);
    if (count > 0) lines.add(id);
    counts.set(id, count);
  }
  return { nodes: seen, edges: lines, counts };
}
