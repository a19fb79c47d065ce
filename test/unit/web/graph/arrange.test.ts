import { describe, expect, it } from 'vitest';
import { arrangeNodes } from '../../../../web/graph/arrange/index.ts';
import type { ArrangedNode, ArrangeRequest } from '../../../../web/graph/arrange/request.ts';

const COUNTRIES = ['KH', 'LA', 'VN', null];
const node = (index: number, more: Partial<ArrangedNode> = {}): ArrangedNode => ({
  id: `n${String(index).padStart(2, '0')}`,
  room: 14,
  weight: 1,
  day: index % 9 === 0 ? null : 15_000 + index * 37,
  lane: COUNTRIES[index % COUNTRIES.length] ?? null,
  heads: index < 3,
  tier: index % 4,
  ...more,
});
const nodes = Array.from({ length: 48 }, (_, index) => node(index));
const links = nodes
  .slice(4)
  .map(({ id }, index) => ({ source: id, target: `n${String(index % 20).padStart(2, '0')}`, distance: 60, pull: 0.3 }));
const request = (arrangement: ArrangeRequest['arrangement']): ArrangeRequest => ({
  arrangement,
  nodes,
  links,
  aspect: 1.4,
  frame: null,
});

describe.each(['force', 'time', 'circles', 'hierarchy'] as const)('arranged by %s', (arrangement) => {
  const first = arrangeNodes(request(arrangement));

  it('everything has a place, and no two have the same', () => {
    const places = Object.values(first.places);
    expect(places).toHaveLength(nodes.length);
    for (const { x, y } of places) expect(Number.isFinite(x + y)).toBe(true);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  it('is the same in whatever order it is told', () => {
    expect(arrangeNodes({ ...request(arrangement), nodes: nodes.toReversed() })).toEqual(first);
  });

  it('leaves in its place whatever has one when something is added', () => {
    const known = nodes.map((one) => ({ ...one, at: first.places[one.id] ?? { x: 0, y: 0 } }));
    const added = [node(90), node(91, { lane: 'TH', tier: 5 }), node(92, { lane: null })];
    const next = arrangeNodes({ ...request(arrangement), nodes: [...known, ...added], frame: first.frame });
    for (const { id } of nodes) expect(next.places[id]).toEqual(first.places[id]);
    for (const { id } of added) expect(next.places[id]).toBeDefined();
  });
});

describe('by time', () => {
  const { places, frame } = arrangeNodes(request('time'));

  it.each([0.6, 1.4, 2.2])('is about as wide for its height as its space, or wider (%d)', (aspect) => {
    const crowd = Array.from({ length: 160 }, (_, index) =>
      node(index, { day: 15_000 + (index % 40) * 90, heads: false }),
    );
    const arranged = arrangeNodes({ ...request('time'), nodes: crowd, links: [], aspect });
    if (arranged.frame?.kind !== 'time') throw new Error('no lanes');
    const height = arranged.frame.lanes.at(-1)?.bottom ?? 0;
    expect(arranged.frame.right - arranged.frame.left).toBeGreaterThan(0.55 * aspect * height);
  });

  it('the later stands to the right, each in the lane of its country', () => {
    if (frame?.kind !== 'time') throw new Error('no lanes');
    const dated = nodes.filter(({ day, heads }) => day !== null && !heads);
    for (const [index, one] of dated.entries()) {
      const next = dated[index + 1];
      if (next) expect(places[next.id]?.x).toBeGreaterThan(places[one.id]?.x ?? 0);
      const lane = frame.lanes.find(({ key }) => key === (one.lane ?? ''));
      expect(places[one.id]?.y).toBeGreaterThan(lane?.top ?? Number.POSITIVE_INFINITY);
      expect(places[one.id]?.y).toBeLessThan(lane?.bottom ?? 0);
    }
  });
});

describe('by country', () => {
  const { places, frame } = arrangeNodes(request('circles'));

  it('who is of a country stands in its circle, what several have part in outside of all', () => {
    if (frame?.kind !== 'circles') throw new Error('no circles');
    const within = (id: string) =>
      frame.circles
        .filter(({ x, y, radius }) => Math.hypot((places[id]?.x ?? 0) - x, (places[id]?.y ?? 0) - y) < radius)
        .map(({ key }) => key);
    for (const { id, lane } of nodes) expect(within(id)).toEqual(lane === null ? [] : [lane]);
  });
});

describe('by rank', () => {
  it('a higher tier stands above a lower one', () => {
    const { places } = arrangeNodes(request('hierarchy'));
    const ys = (tier: number) => nodes.filter((one) => one.tier === tier).map(({ id }) => places[id]?.y ?? 0);
    for (const tier of [0, 1, 2]) expect(Math.max(...ys(tier))).toBeLessThan(Math.min(...ys(tier + 1)));
  });
});
