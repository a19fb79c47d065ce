import { describe, expect, it } from 'vitest';
import type { RelationType } from '../../../../web/api/types.ts';
import { edgeElement, nodeElement, sizeOf } from '../../../../web/graph/elements.ts';
import type { SceneNode } from '../../../../web/state/scene.ts';
import type { LoadedEdge } from '../../../../web/state/visible.ts';

const relation = (id: string, type: RelationType, more: Partial<LoadedEdge> = {}): LoadedEdge => ({
  id,
  source: 'a',
  target: 'b',
  type,
  label: null,
  from: null,
  to: null,
  first: null,
  last: null,
  confidence: 0.9,
  inferred: false,
  evidenceCount: 1,
  ...more,
});
const line = (...members: LoadedEdge[]) =>
  edgeElement({ id: 'line', source: 'a', target: 'b', members, spread: false });

describe('edgeElement', () => {
  it('says the role or title, and how sure it is', () => {
    expect(line(relation('1', 'TOOK_PART', { label: 'chair' })).data.label).toBe('chair');
    expect(line(relation('1', 'SIGNED', { confidence: 0.3 })).data.label).toBe('signed (uncertain)');
    expect(line(relation('1', 'SIGNED', { inferred: true })).classes).toContain('inferred');
  });
  it('counts in a bundle what it holds, and points both ways where its relations do', () => {
    const bundle = line(
      relation('1', 'SIGNED'),
      relation('2', 'SIGNED'),
      relation('3', 'OF', { source: 'b', target: 'a' }),
    );
    expect(bundle.data).toMatchObject({ label: 'signed × 2 · belongs to', count: 3 });
    expect(bundle.classes).toEqual(expect.arrayContaining(['bundle', 'both', 'SIGNED']));
    expect(bundle.classes).not.toContain('belonging');
  });
  it('is uncertain as a bundle only where all in it is', () => {
    expect(line(relation('1', 'SIGNED', { confidence: 0.3 }), relation('2', 'OF')).classes).not.toContain('uncertain');
    expect(
      line(relation('1', 'SIGNED', { confidence: 0.3 }), relation('2', 'OF', { confidence: 0.5 })).classes,
    ).toContain('uncertain');
  });
});

describe('nodeElement', () => {
  const node = (degree: number, more: Partial<SceneNode> = {}): SceneNode => ({
    id: 'n',
    name: 'Council',
    type: 'ORGANIZATION',
    kind: null,
    labels: ['Organization'],
    country: 'VN',
    from: null,
    to: null,
    degree,
    first: null,
    last: null,
    group: null,
    ...more,
  });
  it('is larger the more it has to do with, as its room is', () => {
    const classes = (degree: number) => nodeElement(node(degree), { x: 0, y: 0 }).classes;
    expect(classes(3)).toEqual(['ORGANIZATION']);
    expect(classes(12)).toContain('weighty');
    expect(classes(40)).toContain('weightier');
    expect(sizeOf(node(40)).width).toBeGreaterThan(sizeOf(node(12)).width);
    expect(sizeOf(node(12)).width).toBeGreaterThan(sizeOf(node(3)).width);
  });
  it('leaves countries as they are', () => {
    expect(nodeElement(node(90, { type: 'COUNTRY' }), { x: 0, y: 0 }).classes).toEqual(['COUNTRY']);
  });
});
