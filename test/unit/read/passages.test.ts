import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, splitPassages } from '../../../server/read/passages.ts';

const cut = (text: string, layout: 'wrapped' | 'lines' = 'wrapped') =>
  splitPassages(text, layout, 'f').map(({ start, end }) => text.slice(start, end));

describe('splitPassages', () => {
  it('joins broken lines into one paragraph and parts at blank ones', () => {
    expect(cut('one\ntwo\n \t\nthree')).toEqual(['one\ntwo', 'three']);
  });

  it('makes a passage of each heading and list item, marker included, continuation lines joined', () => {
    expect(cut('# Head\ntext\n- one\n  more\n- two\n1. three\n(a) four\n(ii) five\n• six')).toEqual([
      '# Head',
      'text',
      '- one\n  more',
      '- two',
      '1. three',
      '(a) four',
      '(ii) five',
      '• six',
    ]);
  });

  it('leaves rules and underlines out', () => {
    expect(cut('Title\n=====\nText\n\n* * *\n\nEnd')).toEqual(['Title', 'Text', 'End']);
  });

  it('does not take a year, a dash inside a line or an initial for a list', () => {
    expect(cut('signed in\n2024. Then\nHanoi - later')).toEqual(['signed in\n2024. Then\nHanoi - later']);
  });

  it('takes each line for a paragraph where the layout says so', () => {
    expect(cut('one\ntwo\n\nthree', 'lines')).toEqual(['one', 'two', 'three']);
  });

  it('joins an office on the line below a name to it, and nothing else', () => {
    const list =
      'His Excellency Mr. Alpha Beta,\nMinister of Trade of Bahrain\nH.E. Dr. Gamma Theta\nThe meeting was long.';
    expect(cut(list, 'lines')).toEqual([
      'His Excellency Mr. Alpha Beta,\nMinister of Trade of Bahrain',
      'H.E. Dr. Gamma Theta',
      'The meeting was long.',
    ]);
  });

  it('does not take a form of address for a letter of a list', () => {
    expect(cut('Present were\nH. E. Mr Alpha Beta')).toEqual(['Present were\nH. E. Mr Alpha Beta']);
  });

  it('covers all that is not white space, in order, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '- ', '1. ', '# ', 'ă', '\u00a0', '.')), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of splitPassages(text, 'wrapped', 'f')) {
          expect(text.slice(at, start).replace(/[-=*_#\s]/g, '')).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).replace(/[-=*_#\s]/g, '')).toBe('');
      }),
    );
  });
});

describe('layoutOf', () => {
  it('tells lines broken to fit a page from paragraphs', () => {
    const page =
      'These words fill a line of the page up to\nits edge and go on below it, as one sentence does\nuntil it ends.\n';
    expect(layoutOf(page)).toBe('wrapped');
    expect(layoutOf('A title\nMarch 30, 2024\nThe two sides met and signed a plan.\nSearch')).toBe('lines');
    expect(layoutOf(`short\n${'long '.repeat(30)}`)).toBe('lines');
    expect(layoutOf(`${'Long '.repeat(30)}\n\n${page}`)).toBe('wrapped');
  });
});
