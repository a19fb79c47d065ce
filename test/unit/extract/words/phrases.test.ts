import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../../../server/extract/words/cut.ts';
import { Phrases } from '../../../../server/extract/words/phrases.ts';

const found = (list: readonly string[], text: string) => new Phrases(list).all(cut(text)).map((match) => match.text);

/** What a list finds, said as a regular expression: slow, and beyond doubt. */
function asPattern(list: readonly string[], flags: string): RegExp {
  const sources = [...new Set(list)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) => {
      const open = phrase.endsWith('*');
      const words = (open ? phrase.slice(0, -1) : phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return `${words.replace(/\s+/g, '\\s{1,3}')}${open ? "[\\p{L}\\p{N}'-]{0,20}" : ''}`;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

describe('phrases of a list', () => {
  it.each([
    [
      'the longest of those that begin at a place',
      ['plan', 'plan of action'],
      'A Plan  of Action',
      ['Plan  of Action'],
    ],
    ['whole words only', ['plan'], 'planes, plans, plán', []],
    ['any ending after a star', ['smuggl*'], 'a smuggler’s smuggling-ring', ['smuggler', 'smuggling-ring']],
    ['an ending of twenty characters at most', ['a*'], `a${'b'.repeat(21)} a${'b'.repeat(20)}`, [`a${'b'.repeat(20)}`]],
    ['a shorter one where the longer goes on otherwise', ['sign', 'sign it'], 'sign items', ['sign']],
    ['marks that no word stands before', ["'ll"], "they'll 'll", ["'ll"]],
    ['words beyond ASCII', ['communiqué'], 'COMMUNIQUÉ', ['COMMUNIQUÉ']],
  ])('%s', (_, list, text, expected) => expect(found(list, text)).toEqual(expected));

  it('heeds capitals where it is told to', () => {
    const cased = new Phrases(['met', 'Met'], { cased: true });
    expect(cased.all(cut('MET met Met')).map(({ start }) => start)).toEqual([4, 8]);
  });

  it('goes on from an offset', () => {
    expect(new Phrases(['a b']).next(cut('a b a b'), 1)).toEqual({ start: 4, end: 7, text: 'a b' });
  });

  const piece = fc.constantFrom(
    ...["'", '-', ' ', '  ', '    ', '\n', '\u00a0', 'a', 'b', 'A', 'é', 'É', 'e\u0301', 'İ', 'ı', 'ſ', 'S', 's', '9'],
    ...['ab', 'ba', 'sign', 'signed', 'Sign', 'of', '_', '.', '*', '𝒜', '\ud835', '😀', 'ß', '\u212a', 'k', 'Σ', 'ς'],
  );
  const phrase = fc
    .array(fc.constantFrom('a', 'b', 'ab', 'é', 's', 'k', 'sign', 'of', '-', "'", 'A', '9', ' '), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) => pieces.join('').trim())
    .filter((words) => words !== '')
    .chain((words) => fc.boolean().map((open) => (open ? `${words}*` : words)));

  it.each([
    ['whatever their capitals', false, 'giu'],
    ['as they are written', true, 'gu'],
  ])('are those of the pattern that they mean, %s', (_, cased, flags) => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 6 }),
        fc.array(piece, { maxLength: 30 }),
        (list, pieces) => {
          const text = pieces.join('');
          const expected = [...text.matchAll(asPattern(list, flags))].map((match) => [match.index, match[0]]);
          const matches = new Phrases(list, { cased }).all(cut(text)).map((match) => [match.start, match.text]);
          expect(matches).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});
