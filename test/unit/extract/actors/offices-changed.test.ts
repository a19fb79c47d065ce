import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));

describe('who moves from one office to another', () => {
  it.each([
    [
      'behind the one that ends',
      'Vilay Lakhamphong, until now Minister for Trade, becomes Minister for Health.',
      ['Vilay Lakhamphong (-): Minister for Trade @ Ministry of Trade, Minister for Health @ Ministry of Health'],
    ],
    [
      'by "now is"',
      'The former Tourism Minister, Vilay Lakhamphong, now is Minister of Health.',
      ['Vilay Lakhamphong (-): Minister of Health @ Ministry of Health, former Tourism Minister @ Ministry of Tourism'],
    ],
    [
      'or keeps his own',
      'Vilay Lakhamphong stays on as Secretary to the Cabinet.',
      ['Vilay Lakhamphong (-): Secretary to the Cabinet'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});

describe('bodies with several words for what they are for', () => {
  it.each([
    [
      'courts',
      'The President of the Supreme Court of Justice, Vilay Lakhamphong, came.',
      ['Vilay Lakhamphong (-): President of the Supreme Court of Justice @ Supreme Court of Justice'],
    ],
    [
      'and commissions',
      'The president of the National Commission for Scientific and Technological Research, Vilay Lakhamphong, came.',
      [
        'Vilay Lakhamphong (-): president of the National Commission for Scientific and Technological Research @ National Commission for Scientific and Technological Research',
      ],
    ],
    [
      'and those who direct a matter in lower case, before their names',
      'The assistant secretary-general for economic affairs, Vilay Lakhamphong, came.',
      ['Vilay Lakhamphong (-): assistant secretary-general for economic affairs'],
    ],
    [
      'but a minister for a region leads no ministry',
      'The Northern Regional Minister, Vilay Lakhamphong, came.',
      ['Vilay Lakhamphong (-): Northern Regional Minister'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});
