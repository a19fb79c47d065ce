/** Entities worth beginning with. */
import type { EntityType, GraphNode } from '../../api/types.ts';

/** Kinds that questions begin with, and how many of each are offered. */
const OFFERED: readonly (readonly [EntityType, number])[] = [
  ['PERSON', 3],
  ['AGREEMENT', 3],
  ['MEETING', 3],
];

/** The most connected nodes of each kind that is offered; of two alike, the one whose id comes first. */
export function startsOf<N extends Pick<GraphNode, 'id' | 'type' | 'degree'>>(nodes: Iterable<N>): N[] {
  const all = [...nodes];
  return OFFERED.flatMap(([type, most]) =>
    all
      .filter((node) => node.type === type)
      .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
      .slice(0, most),
  );
}
