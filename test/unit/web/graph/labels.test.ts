import { describe, expect, it } from 'vitest';
import { labelBox, labelOf } from '../../../../web/graph/elements.ts';
import { chooseLabels, type LabelCandidate } from '../../../../web/graph/labels.ts';

const at = (id: string, x: number, y: number, more: Partial<LabelCandidate> = {}): LabelCandidate => ({
  id,
  x,
  y,
  nodeWidth: 16,
  nodeHeight: 16,
  labelWidth: 90,
  labelHeight: 14,
  inside: false,
  ...more,
});

describe('chooseLabels', () => {
  it('prefers the more important of two that would cover each other', () => {
    expect([...chooseLabels([at('first', 0, 0), at('second', 40, 4)])]).toEqual(['first']);
  });

  it('shows both where there is room', () => {
    expect(chooseLabels([at('a', 0, 0), at('b', 200, 0), at('c', 0, 60)]).size).toBe(3);
  });

  it('covers the middle of no node', () => {
    expect(chooseLabels([at('a', 0, 0), at('below', 0, 18, { labelWidth: 10 })]).has('a')).toBe(false);
  });

  it('never lets two labels overlap, however crowded', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => at(`n${index}`, (index * 37) % 500, (index * 53) % 400));
    const shown = crowd.filter(({ id }) => chooseLabels(crowd).has(id));
    expect(shown.length).toBeGreaterThan(5);
    for (const [index, a] of shown.entries())
      for (const b of shown.slice(index + 1)) expect(Math.abs(a.x - b.x) >= 90 || Math.abs(a.y - b.y) >= 14).toBe(true);
  });
});

describe('labelOf', () => {
  it('breaks a name into two lines and cuts the rest', () => {
    expect(labelOf('Sar Kheng')).toBe('Sar Kheng');
    expect(labelOf('Ministry of Public Security')).toBe('Ministry of Public\nSecurity');
    const long = labelOf('Memorandum of understanding on cooperation in the prevention of transnational crime');
    expect(long.split('\n')).toHaveLength(2);
    expect(long.endsWith('…')).toBe(true);
  });

  it('keeps a single long word within bounds', () => {
    expect(labelBox(labelOf('x'.repeat(200))).width).toBeLessThan(20);
  });
});
