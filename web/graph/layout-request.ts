/** What is on the canvas as a request for a layout: how much room each node needs, how near each line brings its ends, when and where it belongs. */
import type { RelationType } from '../api/types.ts';
import { TIERS, type Tier } from '../state/hierarchy.ts';
import { pairOf } from '../state/pairs.ts';
import type { Scene, SceneNode } from '../state/scene.ts';
import type { Arrangement } from '../state/view.ts';
import { importance } from '../state/visible.ts';
import type { ArrangeRequest, Frame } from './arrange/request.ts';
import { labelBox, labelOf, type Point, sizeOf } from './elements.ts';

/** Font size, in model units, that the layout makes room for. */
const FONT_SIZE = 11;

/** Distance and pull by relation: what makes the story (signing, meeting) near and strong, belonging loose. */
const SPRINGS: Readonly<Record<RelationType, readonly [distance: number, pull: number]>> = {
  SIGNED: [70, 0.35],
  TOOK_PART: [75, 0.3],
  PRODUCED: [55, 0.6],
  PARTY_TO: [80, 0.15],
  HOLDS_OFFICE: [55, 0.35],
  OF: [90, 0.12],
  HELD_IN: [60, 0.3],
  FOLLOWS: [70, 0.3],
  CONTAINS: [45, 0.5],
  COMMITTED_TO: [90, 0.05],
  ABOUT: [80, 0.1],
};

export interface Standing {
  /** The places that nodes keep. */
  readonly places: ReadonlyMap<string, Point>;
  /** Where others come from. */
  readonly starts: ReadonlyMap<string, Point>;
  readonly frame: Frame | null;
}

/** The third of the nodes that matters most gets room for its label. */
export function layoutRequest(
  { nodes, edges }: Scene,
  arrangement: Arrangement,
  { places, starts, frame }: Standing,
  tiers: ReadonlyMap<string, Tier>,
  aspect: number,
): ArrangeRequest {
  const ranked = nodes.toSorted((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
  const labelled = new Set(ranked.slice(0, Math.ceil(ranked.length / 3)).map(({ id }) => id));
  const lanes = lanesOf({ nodes, edges });
  return {
    arrangement,
    aspect,
    frame,
    nodes: nodes.map((node) => {
      const at = places.get(node.id);
      const start = starts.get(node.id);
      const tier = tiers.get(node.id);
      return {
        id: node.id,
        room: roomOf(node, labelled.has(node.id)),
        weight: node.type === 'COUNTRY' ? 5 : 1 + Math.min(1.5, node.degree / 20),
        day: node.first ?? node.last,
        lane: lanes.get(node.id) ?? null,
        heads: node.type === 'COUNTRY',
        tier: tier ? TIERS.indexOf(tier) : TIERS.length,
        ...(at ? { at } : {}),
        ...(start ? { start } : {}),
      };
    }),
    links: oneEachPair(edges).map(({ source, target, members }) => {
      const springs = members.map(({ type }) => SPRINGS[type]);
      return {
        source,
        target,
        distance: Math.min(...springs.map(([distance]) => distance)),
        pull: Math.max(...springs.map(([, pull]) => pull)),
      };
    }),
  };
}

/** An opened pair pulls no more than its bundle did. */
function oneEachPair(edges: Scene['edges']): Scene['edges'] {
  const pairs = new Map(edges.map((edge) => [pairOf(edge), edge]));
  return [...pairs.values()];
}

/** The country to which each node belongs; an event, to that of everybody who has part in it, if they are of one. */
export function lanesOf({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): ReadonlyMap<string, string> {
  const own = new Map(nodes.flatMap(({ id, country }) => (country ? [[id, country] as const] : [])));
  const near = new Map<string, Set<string>>();
  for (const { source, target } of edges)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const country = own.get(other);
      if (own.has(one) || !country) continue;
      near.set(one, (near.get(one) ?? new Set()).add(country));
    }
  for (const { id } of nodes) {
    const [country, another] = near.get(id) ?? [];
    if (country && !another) own.set(id, country);
  }
  return own;
}

function roomOf(node: SceneNode, labelled: boolean): number {
  const { width, height } = sizeOf(node);
  if (node.type === 'COUNTRY') return labelBox(node.name).width * FONT_SIZE * 0.75 + 20;
  const bare = Math.max(width, height) / 2 + 7;
  if (!labelled) return bare;
  return Math.max(bare, Math.min(40, (labelBox(labelOf(node.name)).width * FONT_SIZE) / 2));
}
