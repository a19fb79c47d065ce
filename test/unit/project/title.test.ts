import { describe, expect, it } from 'vitest';
import { titleKey } from '../../../server/project/title.ts';

describe('two titles of one office', () => {
  it.each([
    ['interior minister', 'Minister of the Interior', false],
    ['Deputy PM', 'Deputy Prime Minister', false],
    ['Interior Minister', 'Minister of Home Affairs', true],
    ['minister', 'Minister of Public Security', true],
    ['Deputy Foreign Minister', 'Vice Minister of Foreign Affairs', true],
  ])('%s, %s', (a, b, inMinistry) => {
    expect(titleKey(a, inMinistry)).toBe(titleKey(b, inMinistry));
  });

  it.each([
    ['Minister of Interior', 'Deputy Minister of Interior', true],
    ['Minister of Public Security', 'acting Minister of Public Security', true],
    ['Interior Minister', 'Minister of Home Affairs', false],
    ['Minister of Interior', 'Minister Delegate attached to the Prime Minister', true],
    ['spokesman of the Interior Ministry', 'Minister of Interior', true],
    ['President', 'Prime Minister', false],
  ])('not: %s, %s', (a, b, inMinistry) => {
    expect(titleKey(a, inMinistry)).not.toBe(titleKey(b, inMinistry));
  });
});
