import { describe, expect, it } from 'vitest';
import { matchesAt, matchesOf } from '../../../../server/extract/text/matches.ts';

const words = (matches: readonly RegExpExecArray[]) => matches.map(({ index, 0: word }) => `${index} ${word}`);

describe('matches', () => {
  it('are all that a pattern has, empty ones once each', () => {
    expect(words(matchesOf(/met|talked/gu, 'They met and talked, then met again'))).toEqual([
      '5 met',
      '13 talked',
      '26 met',
    ]);
    expect(matchesOf(/x*/gu, 'a\u{1f91d}').map(({ index }) => index)).toEqual([0, 1, 3]);
  });

  it('are those that begin at given offsets, none within the one before', () => {
    const text = 'They met and talked, then met again';
    expect(words(matchesAt(/met(?: and talked)?|talked/uy, text, [5, 13, 26]))).toEqual(['5 met and talked', '26 met']);
    expect(matchesAt(/met/uy, text, [0, 13])).toEqual([]);
  });
});
