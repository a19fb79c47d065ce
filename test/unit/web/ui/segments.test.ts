import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, segmentsOf } from '../../../../web/ui/segments.ts';

const text = 'The minister signed the minutes in Hanoi.';
const at = (words: string, name = words) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, name };
};
const named = (marks: readonly { readonly name: string }[]) => marks.map(({ name }) => name);

describe('segmentsOf', () => {
  it('is the whole text where nothing is marked', () => {
    expect(segmentsOf(text, [])).toEqual([{ start: 0, end: text.length, text, marks: [] }]);
  });
  it('cuts at the borders of a mark', () => {
    expect(segmentsOf(text, [at('minister')]).map((one) => [one.text, named(one.marks)])).toEqual([
      ['The ', []],
      ['minister', ['minister']],
      [' signed the minutes in Hanoi.', []],
    ]);
  });
  it('keeps a name inside a sentence under both', () => {
    const segments = segmentsOf(text, [at('signed the minutes in Hanoi'), at('Hanoi')]);
    expect(segments.map((one) => [one.text, one.marks.length])).toEqual([
      ['The minister ', 0],
      ['signed the minutes in ', 1],
      ['Hanoi', 2],
      ['.', 0],
    ]);
  });
  it('cuts a part of the text, with the offsets of the whole', () => {
    const segments = segmentsOf(text, [at('minister signed')], 4, 12);
    expect(segments).toMatchObject([{ start: 4, end: 12, text: 'minister' }]);
    expect(segments[0]?.marks).toHaveLength(1);
  });
  it('passes over marks that are empty or elsewhere', () => {
    const segments = segmentsOf(text, [
      { start: 5, end: 5, name: 'empty' },
      { start: 900, end: 950, name: 'beyond' },
    ]);
    expect(segments).toHaveLength(1);
  });
  it('joined is always the text again', () => {
    const mark = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 12 }), (any, pairs) => {
        const marks = pairs.map(([start, end]) => ({ start, end }));
        const segments = segmentsOf(any, marks);
        expect(segments.map((one) => one.text).join('')).toBe(any);
        for (const segment of segments) {
          const covering = marks.filter((one) => one.start <= segment.start && one.end >= segment.end);
          if (segment.text) expect(segment.marks).toEqual(covering);
        }
      }),
    );
  });
});

describe('apart', () => {
  it('keeps the longer of two that begin together, and drops what overlaps it', () => {
    const kept = apart([
      { start: 4, end: 8 },
      { start: 0, end: 3 },
      { start: 0, end: 6 },
      { start: 6, end: 9 },
    ]);
    expect(kept).toEqual([
      { start: 0, end: 6 },
      { start: 6, end: 9 },
    ]);
  });
});
