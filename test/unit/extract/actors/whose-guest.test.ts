import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

/** Each person as `name (state)`. */
const persons = (text: string): string[] => personsOf(draftOf(text)).map((line) => line.replace(/:.*$/, ''));

describe('of which state somebody is', () => {
  it.each([
    [
      'that of the dateline, from where he sets out',
      'HARARE (AFP) - President Alpha Placeholder flew to Lusaka on Monday for talks with his Zambian counterpart Beta Specimen on the war in Angola, officials said.',
      ['Alpha Placeholder (ZW)', 'Beta Specimen (ZM)'],
    ],
    [
      'not that which he will visit',
      'Russia and Ukraine initialled a treaty, and President Alpha Placeholder will visit the Ukrainian capital next month to sign it.',
      ['Alpha Placeholder (RU)'],
    ],
    [
      'that whose he is said to be, a rank between them',
      "Ghana's Flight-Lieutenant Alpha Placeholder and Togo's General Beta Specimen met on Friday.",
      ['Alpha Placeholder (GH)', 'Beta Specimen (TG)'],
    ],
    [
      'that of the service he heads, named right before him',
      'The minister of Mongolia met the Deputy Head of the Federal Customs Service of Russia, Alpha Placeholder, and the Deputy Head of Japan’s National Customs Service Beta Specimen.',
      ['Alpha Placeholder (RU)', 'Beta Specimen (JP)'],
    ],
    [
      'that whose people the ministry is for',
      'Alpha Placeholder, Minister of Foreign Affairs and Moroccan Expatriates, met his host in Abu Dhabi.',
      ['Alpha Placeholder (MA)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it('keeps a name whole that has a month in it', () => {
    expect(persons('Mr Alpha Mar Placeholder met Minister of Health Beta Specimen of Mali on Mar 3.')).toEqual([
      'Alpha Mar Placeholder (-)',
      'Beta Specimen (ML)',
    ]);
  });
});
