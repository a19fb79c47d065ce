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
  urgent: false,
  ...more,
});

describe('chooseLabels', () => {
  it('puts the less important of two on the other side of its node', () => {
    expect([...chooseLabels([at('first', 0, 0), at('second', 40, 4)])]).toEqual([
      ['first', 'below'],
      ['second', 'above'],
    ]);
  });

  it('leaves out what finds room on no side', () => {
    const crowd = Array.from({ length: 9 }, (_, index) =>
      at(`n${index}`, (index % 3) * 18, Math.floor(index / 3) * 18),
    );
    const chosen = chooseLabels(crowd);
    expect(chosen.has('n0')).toBe(true);
    expect(chosen.size).toBeLessThan(9);
  });

  it('puts no label half out of sight, but leaves alone what is out of sight itself', () => {
    const sight = { left: -20, right: 300, top: -100, bottom: 100 };
    expect(chooseLabels([at('edge', 0, 0)], 80, sight).get('edge')).toBe('right');
    expect(chooseLabels([at('wide', 0, 0, { labelWidth: 400 })], 80, sight).has('wide')).toBe(false);
    expect(chooseLabels([at('away', -200, 0)], 80, sight).get('away')).toBe('below');
  });

  it('covers the middle of a node only where that is urgent', () => {
    const beneath = [at('s', 0, 18), at('n', 0, -18), at('e', 40, 0), at('w', -40, 0)];
    expect(chooseLabels([at('a', 0, 0), ...beneath]).get('a')).not.toBe('below');
    expect(chooseLabels([at('a', 0, 0, { urgent: true }), ...beneath]).get('a')).toBe('below');
  });

  it('always shows a label that stands inside its node, and keeps others off it', () => {
    const pill = at('pill', 0, 20, { inside: true, nodeWidth: 80, nodeHeight: 24 });
    expect([...chooseLabels([at('a', 0, 0, { urgent: true }), pill])]).toEqual([
      ['pill', 'inside'],
      ['a', 'above'],
    ]);
  });

  it('shortens the less important of two that would cover each other inside their nodes', () => {
    const pill = { inside: true, nodeWidth: 80, nodeHeight: 24 };
    expect([...chooseLabels([at('first', 0, 0, pill), at('second', 60, 4, pill)]).values()]).toEqual([
      'inside',
      'short',
    ]);
  });

  it('never lets two labels overlap, however crowded', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => at(`n${index}`, (index * 37) % 500, (index * 53) % 400));
    const sides = chooseLabels(crowd);
    const shown = crowd
      .filter(({ id }) => sides.has(id))

      .map(({ id, x, y }) => {
        const side = sides.get(id);
        if (side === 'left' || side === 'right') return { x: side === 'left' ? x - 56 : x + 56, y };
        return { x, y: side === 'below' ? y + 18 : y - 18 };
      });
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
