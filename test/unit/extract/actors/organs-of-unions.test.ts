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

describe('bodies that have states or their ministers', () => {
  it.each([
    ['LIMA, May 4 - The agriculture ministers of the Sigma Council (SC) met.', 'Sigma Council (-)'],
    ['LIMA, May 4 - They met at a session of health ministers of the Sigma Alliance.', 'Sigma Alliance (-)'],
    ['LIMA, May 4 - The member countries of the Sigma Basin Authority agreed.', 'Sigma Basin Authority (-)'],
    ['LIMA, May 4 - The defence ministers of the National Council met.', 'National Council (PE)'],
    ['LIMA, May 4 - The head of the Sigma Council agreed.', 'Sigma Council (PE)'],
  ])('%s', (text, expected) => expect(bodiesOf(draftOf(text))).toContain(expected));
});

describe('whom somebody tells', () => {
  it.each([
    ['an agency, by its letters', 'Alpha Beta told QXZ that the road was open.', ['QXZ']],
    ['a newspaper, with its article', 'Alpha Beta told The Lantern that the road was open.', ['The Lantern']],
    ['those of letters, and not the body', 'Alpha Beta told QXZ officers so.', []],
  ])('%s', (_, text, expected) => expect(named(text)).toEqual(expected));
});
