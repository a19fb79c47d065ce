import { describe, expect, it } from 'vitest';
import type { SaidRelation } from '../../../../web/api/documents.ts';
import { stopIndex, stopsOf } from '../../../../web/ui/marked-text/stops.ts';

const said = (id: string, source: string, target: string, ...places: [string, number, number][]): SaidRelation => ({
  id,
  type: 'SIGNED',
  title: null,
  source: { id: source, name: source },
  target: { id: target, name: target },
  evidence: places.map(([document, start, end]) => ({ start, end, document: { id: document } })),
});
const relations = [
  said('r1', 'person/a', 'agreement/x', ['d', 50, 80], ['other', 5, 9]),
  said('r2', 'person/b', 'agreement/x', ['d', 50, 80]),
  said('r3', 'person/b', 'meeting/m', ['d', 10, 40]),
];

describe('stopsOf', () => {
  it('has the sentences of what is selected in this document, in order, each once', () => {
    expect(stopsOf('d', relations, { kind: 'node', id: 'agreement/x' }, null)).toEqual([{ start: 50, end: 80 }]);
    expect(stopsOf('d', relations, { kind: 'node', id: 'person/b' }, null)).toEqual([
      { start: 10, end: 40 },
      { start: 50, end: 80 },
    ]);
    expect(stopsOf('d', relations, { kind: 'edge', id: 'r3' }, null)).toEqual([{ start: 10, end: 40 }]);
  });
  it('has all sentences where the selection is not spoken of', () => {
    expect(stopsOf('d', relations, { kind: 'node', id: 'person/z' }, null)).toHaveLength(2);
    expect(stopsOf('d', relations, null, null)).toHaveLength(2);
  });
  it('always has the sentence that is open, and knows its place', () => {
    const shown = { start: 42, end: 48 };
    const stops = stopsOf('d', relations, { kind: 'node', id: 'person/b' }, shown);
    expect(stops[1]).toEqual(shown);
    expect(stopIndex(stops, shown)).toBe(1);
    expect(stopIndex(stops, null)).toBe(-1);
  });
});
