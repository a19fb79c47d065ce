import { describe, expect, it } from 'vitest';
import type { EntityType, GraphEdge, GraphNode, RelationType } from '../../../../web/api/types.ts';
import { groupsOf } from '../../../../web/state/groups.ts';
import { hierarchyOf, rankOf } from '../../../../web/state/hierarchy.ts';
import { connecting, leavesOf, pairOf } from '../../../../web/state/pairs.ts';
import { sceneOf, seenOf } from '../../../../web/state/scene.ts';
import { drawnOf, EMPTY, merge } from '../../../../web/state/visible.ts';

const node = (id: string, type: EntityType, country: string | null = null): GraphNode => ({
  id,
  name: id,
  type,
  kind: null,
  labels: [],
  country,
  from: null,
  to: null,
  degree: 2,
});
const edge = (source: string, type: RelationType, target: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id: `${source}-${type}-${target}`,
  source,
  target,
  type,
  label: null,
  from: null,
  to: null,
  confidence: 0.9,
  inferred: false,
  evidenceCount: 1,
  ...more,
});
const loaded = merge(EMPTY, {
  nodes: [
    node('kheng', 'PERSON', 'KH'),
    node('sokha', 'PERSON', 'KH'),
    node('interior', 'ORGANIZATION', 'KH'),
    node('kh', 'COUNTRY', 'KH'),
    node('vilay', 'PERSON', 'LA'),
    node('mou', 'AGREEMENT'),
    node('talks', 'MEETING'),
  ],
  edges: [
    edge('kheng', 'HOLDS_OFFICE', 'interior', { label: 'Minister of Interior' }),
    edge('sokha', 'HOLDS_OFFICE', 'interior', { label: 'Deputy Minister' }),
    edge('interior', 'OF', 'kh'),
    edge('kheng', 'OF', 'kh'),
    edge('sokha', 'OF', 'kh'),
    edge('kheng', 'SIGNED', 'mou'),
    edge('vilay', 'SIGNED', 'mou'),
    edge('kheng', 'TOOK_PART', 'talks'),
    edge('mou', 'ABOUT', 'kheng', { inferred: true }),
  ],
});
const options = {
  types: new Set<EntityType>(['PERSON', 'ORGANIZATION', 'COUNTRY', 'AGREEMENT', 'MEETING']),
  countries: new Set<string>(),
  plenty: 1,
  window: null,
  revealed: new Set<string>(),
};
const drawn = drawnOf(loaded, options);
const NONE: ReadonlySet<string> = new Set();
const pair = pairOf({ source: 'kheng', target: 'mou' });

describe('sceneOf', () => {
  it('draws all relations of a pair as one line, whichever way they point, until the pair is opened', () => {
    const bundled = sceneOf(drawn, NONE);
    const line = bundled.edges.find(({ members }) => members.length > 1);
    expect(line?.members.map(({ id }) => id).sort()).toEqual(['kheng-SIGNED-mou', 'mou-ABOUT-kheng']);
    expect(bundled.standIns.get('kheng-SIGNED-mou')).toBe(line?.id);
    const open = sceneOf(drawn, new Set([pair]));
    expect(open.edges.filter(({ spread }) => spread).map(({ id }) => id)).toHaveLength(2);
    expect(open.edges.every(({ members }) => members.length === 1)).toBe(true);
  });

  it('counts of a bundle what the window of time shows', () => {
    const scene = sceneOf(drawn, NONE);
    const all = new Set(drawn.nodes.map(({ id }) => id));
    const seen = seenOf(scene, { nodes: all, edges: new Set(['mou-ABOUT-kheng']) });
    expect([...seen.counts.values()]).toEqual([1]);
    expect(seen.edges.size).toBe(1);
  });

  it('folds a country into one node that takes part in everything its people take part in', () => {
    const groups = groupsOf(loaded, drawn.nodes, 'country', NONE);
    const { nodes, edges, standIns } = sceneOf(drawn, NONE, groups);
    const folded = nodes.find(({ group }) => group);
    expect(folded?.name).toBe('kh');
    expect(folded?.group?.members).toEqual(['interior', 'kh', 'kheng', 'sokha']);
    expect(standIns.get('kheng-OF-kh')).toBe(folded?.id);
    expect(edges.map(({ source, target }) => [source, target].sort().join())).toContain(`${folded?.id},talks`);
    expect(groupsOf(loaded, drawn.nodes, 'country', new Set([folded?.id ?? ''])).of.size).toBe(0);
  });

  it('folds a ministry with who held office in it', () => {
    const groups = groupsOf(loaded, drawn.nodes, 'ministry', NONE);
    expect([...groups.of.keys()].sort()).toEqual(['interior', 'kheng', 'sokha']);
  });
});

describe('what is left out', () => {
  const ids = (more: object) => drawnOf(loaded, { ...options, ...more }).nodes.map(({ id }) => id);

  it('what is hidden is not drawn, unless it is selected', () => {
    expect(ids({ hidden: new Set(['kheng']) })).not.toContain('kheng');
    expect(ids({ hidden: new Set(['kheng']), chosen: new Set(['kheng']) })).toContain('kheng');
  });
  it('nothing but what is singled out', () => {
    expect(ids({ only: new Set(['kheng', 'mou']) })).toEqual(['kheng', 'mou']);
  });
  it('what has to do with too few', () => {
    expect(ids({ least: 2 })).toEqual(['interior', 'kh', 'kheng', 'mou', 'sokha']);
  });
  it('relations of a kind, and those that are not certain', () => {
    const types = (more: object) => drawnOf(loaded, { ...options, ...more }).edges.map(({ type }) => type);
    expect(types({ withoutRelations: new Set(['SIGNED']) })).not.toContain('SIGNED');
    expect(types({ onlySure: true })).not.toContain('ABOUT');
  });
});

describe('ways', () => {
  const relations = [...loaded.edges.values()];
  it('leaves hang on one alone', () => {
    expect([...leavesOf(new Set(['kheng']), relations)]).toEqual(['talks']);
  });
  it('what connects goes by events before it goes by countries', () => {
    expect([...connecting(['kheng', 'vilay'], relations, (id) => id !== 'kh')].sort()).toEqual([
      'kheng',
      'mou',
      'vilay',
    ]);
    expect([...connecting(['kheng', 'sokha'], relations, (id) => !['kh', 'interior'].includes(id))].sort()).toEqual([
      'interior',
      'kh',
      'kheng',
      'sokha',
    ]);
  });
});

describe('the hierarchy of a ministry', () => {
  it('ranks by the title', () => {
    expect(rankOf('Minister of Interior')).toBe('head');
    expect(rankOf('Deputy Prime Minister and Minister of Interior')).toBe('head');
    expect(rankOf('Deputy Minister of Public Security')).toBe('deputy');
    expect(rankOf('Secretary of State')).toBe('deputy');
    expect(rankOf('spokesperson')).toBe('officer');
  });
  it('holds its state, itself, who held office in it, and what came of them', () => {
    expect(Object.fromEntries(hierarchyOf(loaded, 'interior'))).toEqual({
      kh: 'state',
      interior: 'body',
      kheng: 'head',
      sokha: 'deputy',
      mou: 'outcome',
      talks: 'outcome',
    });
  });
});
