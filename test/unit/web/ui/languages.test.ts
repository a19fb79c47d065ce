import { describe, expect, it } from 'vitest';
import { english } from '../../../../web/ui/texts/en.ts';
import { inPlaceOf } from '../../../../web/ui/texts/in-place-of.ts';
import { LANGUAGES, languageAsked } from '../../../../web/ui/texts/languages.ts';

describe('languageAsked', () => {
  it('goes by the address, then by what was chosen, then by the browser', () => {
    expect(languageAsked('?lang=en', 'xx', ['zz'])).toBe('en');
    expect(languageAsked('?lang=klingon', 'constructor', ['zz-ZZ', 'en-US'])).toBe('en');
    expect(languageAsked('', 'vi', ['en'])).toBe('vi');
    expect(languageAsked('', null, ['zz', 'vi-VN'])).toBe('vi');
    expect(languageAsked('', null, [])).toBe('en');
  });
});

describe('inPlaceOf', () => {
  it('takes what there is and leaves the rest', () => {
    const base = { a: 'a', b: { c: 'c', list: ['x'] }, say: () => 'one' };
    const mixed = inPlaceOf(base, { b: { list: ['y', 'z'] }, say: () => 'un', more: 1 });
    expect(mixed).toMatchObject({ a: 'a', b: { c: 'c', list: ['y', 'z'] } });
    expect(mixed.say()).toBe('un');
    expect(mixed).not.toHaveProperty('more');
  });
});

describe('every language', () => {
  /** Paths of all that is said, with what kind of thing it is and, of a function, how many values it takes. */
  const shapeOf = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      const here = `${path}.${key}`;
      if (typeof value === 'function') return [`${here}(${value.length})`];
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? shapeOf(value, here) : [here];
    });
  for (const [code, { words }] of Object.entries(LANGUAGES)) {
    it(`${code} says what English says, and nothing else`, async () => {
      const own = shapeOf(words ? await words() : english);
      const all = shapeOf(english);
      expect(own.filter((path) => !all.includes(path))).toEqual([]);
      // New words come in English first, and are said in English until they are there.
      const lacking = all.filter((path) => !own.includes(path));
      expect(lacking.length / all.length, `${code} lacks ${lacking.join(', ')}`).toBeLessThan(0.05);
      expect(own).toContain('.language');
    });
  }
});
