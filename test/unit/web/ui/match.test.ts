import { describe, expect, it } from 'vitest';
import { containsWords, fold, matches } from '../../../../web/ui/match.ts';

const parts = (text: string, query: string) => matches(text, query).map(({ start, end }) => text.slice(start, end));

describe('fold', () => {
  it.each([
    ['Tô Lâm', 'to lam'],
    ['Đặng', 'dang'],
    ['Sâr Khéng', 'sar kheng'],
    ['To\u0302 La\u0302m', 'to lam'],
  ])('%s → %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });
});

describe('matches', () => {
  it('finds what was typed whatever its accents and case', () => {
    expect(parts('Tô Lâm', 'LAM')).toEqual(['Lâm']);
    expect(parts('To Lam', 'lâm')).toEqual(['Lam']);
  });
  it('keeps its place where letters are composed of several', () => {
    expect(parts('To\u0302 La\u0302m', 'lam')).toEqual(['La\u0302m']);
  });
  it('finds every word, each wherever it stands, without overlap', () => {
    expect(parts('Minister of Public Security', 'security min')).toEqual(['Min', 'Security']);
    expect(parts('Sar Sokha', 'sar sa')).toEqual(['Sar']);
  });
  it('finds nothing for nothing', () => {
    expect(matches('Sar Sokha', '  ')).toEqual([]);
    expect(matches('', 'sar')).toEqual([]);
  });
});

describe('containsWords', () => {
  it('wants all words, in any order', () => {
    expect(containsWords(fold('Minutes signed by Tô Lâm'), 'lâm minutes')).toBe(true);
    expect(containsWords(fold('Minutes signed by Tô Lâm'), 'lam plan')).toBe(false);
    expect(containsWords('anything', '')).toBe(true);
  });
});
