import { describe, expect, it } from 'vitest';
import { svgOf } from '../../../../web/graph/picture/svg.ts';
import { escaped, num } from '../../../../web/graph/picture/xml.ts';
import { type Scene, sceneOf, seenOf } from '../../../../web/state/scene.ts';
import type { LoadedEdge, LoadedNode } from '../../../../web/state/visible.ts';
import { texts } from '../../../../web/ui/texts.ts';

const node = (id: string, name: string, type: LoadedNode['type'] = 'PERSON'): LoadedNode => ({
  id,
  name,
  type,
  kind: null,
  labels: [],
  country: null,
  from: null,
  to: null,
  degree: 1,
  first: null,
  last: null,
});
const edge = (id: string, source: string, target: string, more: Partial<LoadedEdge> = {}): LoadedEdge => ({
  id,
  source,
  target,
  type: 'SIGNED',
  label: null,
  from: null,
  to: null,
  confidence: 1,
  inferred: false,
  evidenceCount: 1,
  first: null,
  last: null,
  ...more,
});

function drawing(nodes: LoadedNode[], edges: LoadedEdge[], open: ReadonlySet<string> = new Set()): string {
  const scene: Scene = sceneOf({ nodes, edges }, open);
  const seen = seenOf(scene, { nodes: new Set(nodes.map(({ id }) => id)), edges: new Set(edges.map(({ id }) => id)) });
  return svgOf(
    {
      scene,
      seen,
      places: new Map(nodes.map(({ id }, index) => [id, { x: index * 100, y: (index % 2) * 80 }])),
      frame: null,
      nameOf: (key) => key,
      selected: null,
      pinned: new Set(),
      title: 'A & B',
      caption: ['Two <entities>', 'All of time'],
      legend: {
        kinds: texts.kinds,
        roles: { minister: 'Minister', ministry: 'Ministry', conference: 'Conference' },
        lines: { directed: 'a', signed: 'b', uncertain: 'c', inferred: 'd', bundle: 'e' },
      },
    },
    (name) => `colour-${name}`,
  );
}

describe('text in a picture', () => {
  it('never becomes markup', () => {
    expect(escaped(`<a href="x">'&`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;');
    expect(escaped('a\u0000b\ud800c\u{1f600}')).toBe('abc\u{1f600}');
    const svg = drawing([node('p', '</text><script>alert(1)</script>'), node('q', '"><img src=x onerror=1>')], []);
    expect(svg).not.toMatch(/<script|<img/);
    expect(svg).toContain('&lt;script&gt;');
  });

  it('is told to those who do not see it', () => {
    const svg = drawing([node('p', 'P')], []);
    expect(svg).toContain('<title id="picture-title">A &amp; B</title>');
    expect(svg).toContain('<desc id="picture-words">Two &lt;entities&gt; All of time</desc>');
    expect(svg).toContain('aria-labelledby="picture-title picture-words"');
  });
});

describe('a picture', () => {
  const two = [node('p', 'P'), node('m', 'M', 'MEETING')];

  it('draws what joins two as one line with its count, or one by one where it is opened', () => {
    const edges = [edge('1', 'p', 'm'), edge('2', 'p', 'm', { type: 'TOOK_PART' })];
    const bundled = drawing(two, edges);
    expect(bundled).toMatch(/text-anchor="middle">2<\/text>/);
    expect(bundled).not.toMatch(/d="M[^"]*Q/);
    const opened = drawing(two, edges, new Set(['m\np']));
    expect(opened.match(/d="M[^"]*Q/g)).toHaveLength(2);
  });

  it('tells what may not hold by the line, and explains it in its legend', () => {
    const unsure = drawing(two, [edge('1', 'p', 'm', { confidence: 0.3 })]);
    expect(unsure).toContain('stroke-dasharray="7 5"');
    expect(unsure).toContain('>c</text>');
    const inferred = drawing(two, [edge('1', 'p', 'm', { inferred: true })]);
    expect(inferred).toContain('stroke-dasharray="1.5 4"');
    expect(inferred).toContain('>d</text>');
    expect(drawing(two, [edge('1', 'p', 'm')])).not.toContain('stroke-dasharray');
  });

  it('has only numbers where numbers belong, and asks for nothing', () => {
    const svg = drawing(two, [edge('1', 'p', 'm'), edge('2', 'm', 'p')]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|href|url\(|style=/);
    expect(num(Number.NaN)).toBe('0');
    expect(drawing([], [])).toMatch(/viewBox="0 0 1440 \d/);
  });

  it('is the same for the same view', () => {
    expect(drawing(two, [edge('1', 'p', 'm')])).toBe(drawing(two, [edge('1', 'p', 'm')]));
  });
});
