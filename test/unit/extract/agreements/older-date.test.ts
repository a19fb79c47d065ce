import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD } from './reading.ts';

/** Each instrument as `name: status, date`. */
const told = (text: string): string[] =>
  draftOf(HEAD + text).agreements.map(({ name, status, date }) => `${name}: ${status}, ${date}`);

describe('since when an instrument is there that is only referred to', () => {
  it.each([
    [
      'Kenya and Uganda are members of the Agreement on Free Trade (AFT) of 2004.',
      ['Agreement on Free Trade: in-force, 2004'],
    ],
    ['The two fell out when Kenya concluded its 1994 peace treaty with Sudan.', ['1994 peace treaty: in-force, 1994']],
    [
      'The ministers of Kenya urged Uganda to sign the 2012 Protocol on nurses.',
      ['2012 Protocol on nurses: in-force, 2012'],
    ],
    // A plan is named by the year for which it is.
    ['Kenya and Uganda signed the 2023 cooperation plan.', ['2023 cooperation plan: signed, null']],
    [
      'Talks between Kenya and Uganda on the 1987 tuna treaty will open in Kampala in July.',
      ['1987 tuna treaty: in-force, 1987'],
    ],
    [
      'Kenya urged Uganda to sign the 2012 Protocol on the recognition of degrees.',
      ['2012 Protocol on the recognition of degrees: in-force, 2012'],
    ],
    [
      'Alpha Beta of Kenya and Gamma Theta of Uganda spoke of the agreement on scientific cooperation of 1992.',
      ['agreement on scientific cooperation of 1992: in-force, 1992'],
    ],
    [
      'Alpha Beta of Kenya remembered the Kampala peace agreements of 1998, which Kenya and Uganda concluded.',
      ['Kampala peace agreements of 1998: in-force, 1998'],
    ],
    [
      'Since 1995 the exchange has rested on the Gas Protocol between Kenya and Uganda.',
      ['Gas Protocol between Kenya and Uganda: in-force, 1995'],
    ],
    [
      'A memorandum has linked the Parliament and the National Assembly of Uganda since 2014.',
      ['memorandum: in-force, 2014'],
    ],
    [
      'Of the Trade Agreement of 2020, in force since July, Alpha Beta said that Kenya and Uganda profit from it.',
      ['Trade Agreement of 2020: in-force, 2020'],
    ],
    [
      'An annex that prolongs the Power Agreement of 2010 up to 2025 was initialled in Nairobi yesterday by Kenya and Uganda.',
      ['annex: signed, 2024-05-16', 'Power Agreement of 2010: in-force, 2010'],
    ],
    [
      'The parties cooperate on the basis of the Agreement on Labour Migration, concluded in Nairobi on 4 May 2006, and the year 2023 was a good one.',
      ['Agreement on Labour Migration: in-force, 2006-05-04'],
    ],
    [
      'The Kampala Declaration, to which both countries put their names in 2017, had shown the way for Kenya and Uganda.',
      ['Kampala Declaration: in-force, 2017'],
    ],
    [
      'The work goes back to the Nairobi Agreement, which Kenya and Uganda concluded with Rwanda in February 1992.',
      ['Nairobi Agreement: in-force, 1992-02'],
    ],
    [
      'Kenya and Uganda comply with the Agreement on Air Services. They met in 2019 in Nairobi.',
      ['Agreement on Air Services: in-force, null'],
    ],
    [
      'The grids of Kenya and Uganda have been joined since 2012, when the Power Purchase Agreement was concluded.',
      ['Power Purchase Agreement: in-force, 2012'],
    ],
    [
      'The older labour agreement between Kenya and Uganda, from 2007, does not cover household help.',
      ['labour agreement: in-force, 2007'],
    ],
    // What was signed lately is news, and no old instrument.
    [
      'The ministers of Kenya and Uganda recalled the Protocol on Ports, signed in Nairobi on 2 May 2024.',
      ['Protocol on Ports: in-force, 2024-05-02'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
