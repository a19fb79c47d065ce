import { describe, expect, it } from 'vitest';
import { type LayoutLink, type LayoutNode, placeNodes } from '../../../../web/graph/layout.ts';

const nodes: LayoutNode[] = Array.from({ length: 60 }, (_, index) => ({ id: `n${index}`, room: 12, weight: 1 }));
const links: LayoutLink[] = nodes
  .slice(1)
  .map(({ id }, index) => ({ source: id, target: `n${Math.floor(index / 4)}`, distance: 60, pull: 0.4 }));

describe('placeNodes', () => {
  const places = placeNodes({ nodes, links, aspect: 1.5 });

  it('gives the same picture for the same graph, in whatever order it is told', () => {
    const again = placeNodes({ nodes: nodes.toReversed(), links, aspect: 1.5 });
    expect(again).toEqual(places);
  });

  it('leaves every node its room', () => {
    const all = Object.values(places);
    let least = Number.POSITIVE_INFINITY;
    for (const [index, a] of all.entries())
      for (const b of all.slice(index + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
    expect(least).toBeGreaterThan(18);
  });

  it('moves nothing that has a place, and puts what is new beside its neighbour', () => {
    const known = nodes.map((node) => ({ ...node, at: places[node.id] ?? { x: 0, y: 0 } }));
    const added = placeNodes({
      nodes: [...known, { id: 'new', room: 12, weight: 1 }],
      links: [...links, { source: 'new', target: 'n7', distance: 60, pull: 0.4 }],
      aspect: 1.5,
    });
    for (const { id } of nodes) expect(added[id]).toEqual(places[id]);
    const [fresh, neighbour] = [added.new, places.n7];
    expect(fresh && neighbour && Math.hypot(fresh.x - neighbour.x, fresh.y - neighbour.y)).toBeLessThan(220);
  });

  it('passes over links to nodes that are not there', () => {
    expect(placeNodes({ nodes: nodes.slice(0, 1), links, aspect: 1 })).toHaveProperty('n0');
  });
});
