import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));

describe('whose state nothing tells', () => {
  it.each([
    [
      'is not that of a counterpart',
      'Foreign Minister Vilay Lakhamphong had a word with her Thai colleague, Sar Kheng.',
      [
        'Vilay Lakhamphong (-): Foreign Minister @ Ministry of Foreign Affairs',
        'Sar Kheng (TH): Foreign Minister @ Ministry of Foreign Affairs',
      ],
    ],
    [
      'nor that of a place where the world meets',
      'Foreign Minister Vilay Lakhamphong met her Thai colleague, Sar Kheng, in Geneva.',
      [
        'Vilay Lakhamphong (-): Foreign Minister @ Ministry of Foreign Affairs',
        'Sar Kheng (TH): Foreign Minister @ Ministry of Foreign Affairs',
      ],
    ],
    [
      'nor that of where he flew',
      'Minister of Transport Vilay Lakhamphong flew to Rome.',
      ['Vilay Lakhamphong (-): Minister of Transport @ Ministry of Transport'],
    ],
    [
      'nor that of the bank whose head somebody met',
      'The governor, Vilay Lakhamphong, met his counterpart at the Bank of Thailand, Sar Kheng.',
      ['Vilay Lakhamphong (-): governor', 'Sar Kheng (TH): governor @ Bank of Thailand'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));

  it('is that of the place where a text speaks of the state', () => {
    expect(persons('Swiss officials and Foreign Minister Vilay Lakhamphong met in Geneva.')).toEqual([
      'Vilay Lakhamphong (CH): Foreign Minister @ Ministry of Foreign Affairs',
    ]);
  });
});

describe('offices', () => {
  it.each([
    [
      'with the state between the rank and the office',
      'Assistant US Trade Representative Vilay Lakhamphong came.',
      ['Vilay Lakhamphong (US): Assistant US Trade Representative'],
    ],
    [
      'of those who speak for a body that is called by letters',
      'The UNICEF representative, Vilay Lakhamphong, came.',
      ['Vilay Lakhamphong (-): representative @ UNICEF'],
    ],
    [
      'of then',
      'The then-Energy Minister Vilay Lakhamphong signed it.',
      ['Vilay Lakhamphong (-): Energy Minister @ Ministry of Energy'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});
