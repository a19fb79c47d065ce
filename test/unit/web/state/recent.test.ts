import { describe, expect, it } from 'vitest';
import { recentIn } from '../../../../web/state/recent.ts';

describe('recentIn', () => {
  it('takes what the page itself keeps', () => {
    const kept = [
      { kind: 'entity', id: 'country/la', name: 'Laos', type: 'COUNTRY' },
      { kind: 'command', id: 'undo' },
    ];
    expect(recentIn(kept)).toEqual(kept);
  });
  it('passes over whatever else may stand there', () => {
    expect(recentIn('x')).toEqual([]);
    expect(recentIn({ length: 3 })).toEqual([]);
    expect(
      recentIn([
        null,
        7,
        { kind: 'entity', id: 'a', name: 'A', type: 'GALAXY' },
        { kind: 'entity', id: 'a', name: 'x'.repeat(1000), type: 'PERSON' },
        { kind: 'command', id: { toString: 'undo' } },
      ]),
    ).toEqual([]);
  });
  it('keeps no more than fit', () => {
    expect(recentIn(Array.from({ length: 50 }, (_, at) => ({ kind: 'command', id: String(at) })))).toHaveLength(7);
  });
});
