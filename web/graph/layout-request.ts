/** What is drawn as a request for a layout: how much room each node needs, how near each relation brings its ends. */
import type { RelationType } from '../api/types.ts';
import { type Drawn, importance, type LoadedNode } from '../state/visible.ts';
import { labelBox, labelOf, type Point, sizeOf } from './elements.ts';
import type { LayoutRequest } from './layout.ts';

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

/** `known` are the places that nodes keep. The third of the nodes that matters most gets room for its label. */
export function layoutRequest(drawn: Drawn, known: ReadonlyMap<string, Point>, aspect: number): LayoutRequest {
  const ranked = drawn.nodes.toSorted((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
  const labelled = new Set(ranked.slice(0, Math.ceil(ranked.length / 3)).map(({ id }) => id));
  return {
    aspect,
    nodes: drawn.nodes.map((node) => {
      const at = known.get(node.id);
      const weight = node.type === 'COUNTRY' ? 5 : 1 + Math.min(1.5, node.degree / 20);
      return { id: node.id, room: roomOf(node, labelled.has(node.id)), weight, ...(at ? { at } : {}) };
    }),
    links: drawn.edges.map(({ source, target, type }) => {
      const [distance, pull] = SPRINGS[type];
      return { source, target, distance, pull };
    }),
  };
}

function roomOf(node: LoadedNode, labelled: boolean): number {
  const { width, height } = sizeOf(node);
  if (node.type === 'COUNTRY') return labelBox(node.name).width * FONT_SIZE * 0.75 + 20;
  const bare = Math.max(width, height) / 2 + 7;
  if (!labelled) return bare;
  return Math.max(bare, Math.min(40, (labelBox(labelOf(node.name)).width * FONT_SIZE) / 2));
}
