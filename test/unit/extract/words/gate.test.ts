import { describe, expect, it } from 'vitest';
import { cut } from '../../../../server/extract/words/cut.ts';
import { Gate } from '../../../../server/extract/words/gate.ts';

describe('a gate', () => {
  const gate = new Gate(/sign|\d{4}/);

  it.each([
    ['a word that fits', 'They signed it', true],
    ['a word in capitals', 'SIGNED', true],
    ['a part of a word', 'the undersigned', true],
    ['digits, with letters or without', 'of 2024, 10km away', true],
    ['no word that fits', 'They met on 3 May', false],
    ['letters of two words', 'his ignorance', false],
    ['nothing at all', '', false],
  ])('%s', (_, text, expected) => expect(gate.opens(cut(text))).toBe(expected));

  it('tells where the words that fit begin', () => {
    expect(gate.offsets(cut('They signed it in 2024, and countersigned a copy'))).toEqual([5, 18, 28]);
    expect(gate.offsets(cut('They met'))).toEqual([]);
  });

  it('may be made after a text was asked about others', () => {
    const words = cut('They met in Hanoi');
    expect(gate.opens(words)).toBe(false);
    const later = Array.from({ length: 40 }, (_, number) => new Gate(number === 39 ? /hanoi/ : /talks/));
    expect(later.map((each) => each.opens(words))).toEqual(later.map((_, number) => number === 39));
    expect(gate.opens(words)).toBe(false);
  });
});
