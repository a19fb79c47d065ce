import { describe, expect, it } from 'vitest';
import type { EntityType, GraphEdge, GraphNode, RelationType } from '../../../../web/api/types.ts';
import { dayNumber } from '../../../../web/state/days.ts';
import { drawnOf, EMPTY, merge, visibleIn } from '../../../../web/state/visible.ts';

const node = (id: string, type: EntityType, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  name: id,
  type,
  kind: null,
  labels: [],
  country: null,
  from: null,
  to: null,
  degree: 1,
  ...more,
});
const edge = (source: string, type: RelationType, target: string, day: string | null, to = day): GraphEdge => ({
  id: `${source}-${type}-${target}`,
  source,
  target,
  type,
  label: null,
  from: day,
  to,
  confidence: 0.9,
  inferred: false,
  evidenceCount: 1,
});
const year = (number: number) => ({
  from: dayNumber(`${number}-01-01`) ?? 0,
  to: dayNumber(`${number}-12-31`) ?? 0,
});

/** Two ministers of Cambodia, one after the other, each with an agreement of his time. */
const loaded = merge(EMPTY, {
  nodes: [
    node('kheng', 'PERSON', { country: 'KH', from: '2011-01-01', to: '2023-01-01' }),
    node('sokha', 'PERSON', { country: 'KH', from: '2024-01-01', to: '2024-12-01' }),
    node('vilay', 'PERSON', { country: 'LA' }),
    node('kh', 'COUNTRY', { country: 'KH' }),
    node('plan', 'AGREEMENT', { from: '2011-03-01', to: '2011-03-31' }),
    node('note', 'AGREEMENT', { from: '2024-03-15', to: '2024-03-15' }),
    node('named', 'PERSON', { from: '2011-06-01', to: '2011-06-01' }),
  ],
  edges: [
    edge('kheng', 'SIGNED', 'plan', '2011-03-01', '2011-03-31'),
    edge('sokha', 'SIGNED', 'note', '2024-03-15'),
    edge('vilay', 'SIGNED', 'note', '2024-03-15'),
    edge('kheng', 'OF', 'kh', null),
    edge('sokha', 'OF', 'kh', null),
    edge('kheng', 'HOLDS_OFFICE', 'kh', '2011-01-01', '2023-01-01'),
    edge('vilay', 'SIGNED', 'missing', '2024-03-15'),
  ],
});
const all = {
  types: new Set<EntityType>(['PERSON', 'COUNTRY', 'AGREEMENT']),
  countries: new Set<string>(),
  window: null,
};
const drawn = drawnOf(loaded, { ...all, plenty: 1, revealed: new Set() });

describe('merge', () => {
  it('takes no relation of which an end is not loaded', () => {
    expect(loaded.edges.has('vilay-SIGNED-missing')).toBe(false);
  });

  it('replaces what is told again and keeps the rest', () => {
    const again = merge(loaded, { nodes: [node('vilay', 'PERSON', { name: 'Vilay Lakhamfong' })], edges: [] });
    expect(again.nodes.get('vilay')?.name).toBe('Vilay Lakhamfong');
    expect(again.nodes.size).toBe(loaded.nodes.size);
  });
});

describe('visibleIn', () => {
  it('shows everything without a window', () => {
    expect(visibleIn(drawn, null).nodes.size).toBe(7);
    expect(visibleIn(drawn, null).edges.size).toBe(6);
  });

  it('hides what belongs to another year, with its lines', () => {
    const seen = visibleIn(drawn, year(2011));
    expect([...seen.nodes].sort()).toEqual(['kh', 'kheng', 'named', 'plan']);
    expect([...seen.edges].sort()).toEqual(['kheng-HOLDS_OFFICE-kh', 'kheng-OF-kh', 'kheng-SIGNED-plan']);
  });

  it('keeps an office while it lasts, though nothing happens', () => {
    expect([...visibleIn(drawn, year(2015)).nodes].sort()).toEqual(['kh', 'kheng']);
  });

  it('lets what has no date follow what it is joined to, one step and no further', () => {
    const seen = visibleIn(drawn, year(2024));
    expect([...seen.nodes].sort()).toEqual(['kh', 'note', 'sokha', 'vilay']);
    expect(seen.edges.has('kheng-OF-kh')).toBe(false);
  });
});

describe('drawnOf', () => {
  it('keeps the most important of each kind and counts the others', () => {
    const many = merge(EMPTY, {
      nodes: Array.from({ length: 50 }, (_, index) => node(`p${index}`, 'PERSON', { degree: index })),
      edges: [],
    });
    const first = drawnOf(many, { ...all, plenty: 1, revealed: new Set(['p0']) });
    expect(first.nodes.map(({ id }) => id)).toContain('p49');
    expect(first.nodes.map(({ id }) => id)).toContain('p0');
    expect(first.nodes.map(({ id }) => id)).not.toContain('p1');
    expect(first.more + first.nodes.length).toBe(50);
    expect(drawnOf(many, { ...all, plenty: 2, revealed: new Set() }).more).toBe(0);
  });

  it('draws what matters in the window too, however little it matters in all', () => {
    const many = merge(EMPTY, {
      nodes: [
        ...Array.from({ length: 90 }, (_, index) => node(`p${index}`, 'PERSON', { degree: 9, from: '2020-01-01' })),
        node('early', 'PERSON', { from: '2011-02-01', to: '2011-03-01' }),
      ],
      edges: [],
    });
    const ids = (window: ReturnType<typeof year> | null) =>
      drawnOf(many, { ...all, window, plenty: 1, revealed: new Set() }).nodes.map(({ id }) => id);
    expect(ids(null)).not.toContain('early');
    expect(ids(year(2011))).toEqual(['early', ...ids(null)]);
  });

  it('takes nothing away when a kind is added or a drawn node is selected', () => {
    const people = drawnOf(loaded, { ...all, types: new Set(['PERSON']), plenty: 1, revealed: new Set() });
    const ids = drawn.nodes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(people.nodes.map(({ id }) => id)));
    const selected = drawnOf(loaded, { ...all, plenty: 1, revealed: new Set(['kheng']) });
    expect(selected.nodes.map(({ id }) => id)).toEqual(ids);
  });

  it('by country shows its people, what they did, and no actor of another country', () => {
    const laos = drawnOf(loaded, { ...all, countries: new Set(['LA']), plenty: 1, revealed: new Set() });
    expect(laos.nodes.map(({ id }) => id)).toEqual(['note', 'vilay']);
  });

  it('shows what is asked for by name whatever the filters say', () => {
    const none = drawnOf(loaded, { ...all, types: new Set(), plenty: 1, revealed: new Set(['plan']) });
    expect(none.nodes.map(({ id }) => id)).toEqual(['plan']);
  });
});
