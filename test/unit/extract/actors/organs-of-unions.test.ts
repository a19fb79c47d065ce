import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

const named = (text: string): string[] => bodiesOf(draftOf(text)).map((body) => body.replace(/ \([^()]*\)$/, ''));

describe('organs of bodies of states', () => {
  it.each([
    [
      'called by its head and the whole, which is a body beside it',
      'The Authority of the Organisation of Eastern Caribbean States (OECS) met on Monday.',
      ['Authority of the Organisation of Eastern Caribbean States', 'Organisation of Eastern Caribbean States'],
    ],
    [
      'called so alone',
      'They instructed the General Secretariat to write a study, and the Secretariat General of another body to read it.',
      ['General Secretariat'],
    ],
  ])('%s', (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe('whom somebody tells', () => {
  it.each([
    ['an agency, by its letters', 'Alpha Beta told QXZ that the road was open.', ['QXZ']],
    ['a newspaper, with its article', 'Alpha Beta told The Lantern that the road was open.', ['The Lantern']],
    ['those of letters, and not the body', 'Alpha Beta told QXZ officers so.', []],
  ])('%s', (_, text, expected) => expect(named(text)).toEqual(expected));
});
