import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../../../web/state/questions/parse.ts';
import { isDay, whenOf } from '../../../../../web/state/questions/when.ts';

const told = (sentence: string) => {
  const parsed = parseQuestion(sentence);
  return parsed && [parsed.form, parsed.words, parsed.rest];
};

describe('parseQuestion', () => {
  it.each([
    [
      'meetings between Cambodia and Laos about drugs since 2018',
      ['meetings', { between: 'Cambodia', and: 'Laos', about: 'drugs', since: '2018' }, []],
    ],
    [
      'show me all meetings of the Ministry of Interior with Laos until March 2020?',
      ['meetings', { between: 'the Ministry of Interior', and: 'Laos', until: 'March 2020' }, []],
    ],
    [
      'Meetings between Ministry of Foreign Affairs and International Cooperation and Laos',
      ['meetings', { between: 'Ministry of Foreign Affairs and International Cooperation', and: 'Laos' }, []],
    ],
    ['meetings of Laos between 2018 and 2020', ['meetings', { between: 'Laos', since: '2018', until: '2020' }, []]],
    [
      'agreements signed by Sar Kheng for Cambodia between 2010 and 2012',
      ['signed', { by: 'Sar Kheng', for: 'Cambodia', since: '2010', until: '2012' }, []],
    ],
    [
      'who held office in the Ministry of Public Security of Laos on 2020-01-15',
      ['offices', { in: 'the Ministry of Public Security of Laos', on: '2020-01-15' }, []],
    ],
    [
      'commitments of Vietnam about borders since 1 May 2019',
      ['commitments', { of: 'Vietnam', about: 'borders', since: '1 May 2019' }, []],
    ],
    [
      'documents by Vietnam News Agency about agriculture and fisheries',
      ['documents', { of: 'Vietnam News Agency', about: 'agriculture and fisheries' }, []],
    ],
  ])('understands "%s"', (sentence, meaning) => {
    expect(told(sentence)).toEqual(meaning);
  });

  it('gives back what it cannot place', () => {
    expect(told('meetings secretly held about drugs')).toEqual(['meetings', { about: 'drugs' }, ['secretly', 'held']]);
  });

  it.each(['', 'Sar Kheng', 'meetings', 'why is the sky blue', 'who held'])('takes "%s" for no question', (text) => {
    expect(parseQuestion(text)).toBeNull();
  });
});

describe('whenOf', () => {
  it.each([
    ['2018', '2018'],
    ['2018-3', '2018-03'],
    ['March 2018', '2018-03'],
    ['30 mar 2018', '2018-03-30'],
    ['2020-02-29', '2020-02-29'],
    ['2019-02-29', null],
    ['2019-13', null],
    ['yesterday', null],
    ['0 May 2019', null],
  ])('%s is %s', (written, edtf) => {
    expect(whenOf(written)).toBe(edtf);
  });

  it('tells whole days from months', () => {
    expect([isDay('2018-03-30'), isDay('2018-03')]).toEqual([true, false]);
  });
});
