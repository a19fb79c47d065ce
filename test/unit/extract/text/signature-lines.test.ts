import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const foot = (...lines: string[]) => draftOf(`The ministers met in Oslo on Monday.\n\n${lines.join('\n')}\n`);

describe('blocks of who signs', () => {
  it('reads the office in the line below a name', () => {
    expect(personsOf(foot('Alpha Beta', 'Minister for Energy and Climate, Denmark'))).toEqual([
      'Alpha Beta (DK): Minister for Energy and Climate @ Ministry of Energy and Climate',
    ]);
  });

  it('reads a form of address behind the name, and a word above it', () => {
    const draft = foot('Signed:', 'Alpha Beta (Mrs.)', 'Head, Press Unit', 'Ministry of Trade');
    expect(personsOf(draft)[0]).toContain('Alpha Beta');
    expect(bodiesOf(draft)).toEqual(['Ministry of Trade (NO)']);
  });

  it('parts a name from the body in the line below', () => {
    expect(bodiesOf(foot('Alpha Beta', 'Fisheries Authority'))).toEqual(['Fisheries Authority (NO)']);
  });

  it('leaves a paragraph whose lines are broken', () => {
    const draft = draftOf(
      'Talks were led by the Danish minister for energy and climate, and by Alpha\nBeta Minister of Norway said nothing at all.\n',
    );
    expect(draft.tokens.every(({ start, end }) => end > start)).toBe(true);
  });
});
