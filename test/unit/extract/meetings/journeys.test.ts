/** Visits told by how somebody came, went or stayed, and sessions told by who comes together. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('a visit', () => {
  test.each([
    ['turned up unannounced in Santiago on Monday.', 'visit held 2024-05-13'],
    ['crossed by road into Chile on Monday.', 'visit held 2024-05-13'],
    ['stayed in Santiago from 6 to 8 May.', 'visit held 2024-05-06/2024-05-08'],
    ['spent the whole day at a campus in Santiago on Monday.', 'visit held 2024-05-13'],
    ['flew home on Tuesday after four days in Chile.', 'visit held 2024-05-11/2024-05-14'],
    ['went home on Tuesday from two days in Chile.', 'visit held 2024-05-13/2024-05-14'],
    ['goes on to Santiago on 20 May.', 'visit planned 2024-05-20'],
    ['will lead a team of thirty to Santiago in October.', 'visit planned 2024-10'],
  ])('%s', (words, expected) => {
    expect(met(`Trade Minister Alpha Beta of Peru ${words}`)).toEqual([`${expected}: Alpha Beta`]);
  });
});

test.each([
  ['Trade Minister Alpha Beta of Peru went to Lima on Monday.'],
  ['Trade Minister Alpha Beta of Peru came to power in May.'],
  ['Trade Minister Alpha Beta of Peru stayed in office until 2020.'],
])('no visit: %s', (text) => {
  expect(met(text)).toEqual([]);
});

describe('a session to come', () => {
  test.each([
    ['Donors will convene in Geneva on 25 May.', 'conference planned 2024-05-25: '],
    ['Negotiators from some 90 countries assemble in Oslo on 1 June.', 'conference planned 2024-06-01: '],
    ['The committee itself convenes on 5 June in Abha.', 'conference planned 2024-06-05: '],
    [
      'The matter will come up on 5 June, when leaders of the Pacific Islands Forum gather at Suva.',
      'summit planned 2024-06-05: Pacific Islands Forum',
    ],
  ])('%s', (text, expected) => {
    expect(met(text)).toEqual([expected]);
  });
});

describe('days and edges', () => {
  test.each([
    [
      'the day of writing is not that of the session',
      'Lima, 16 May 2024: The third meeting of the Joint Working Group on rice between Peru and Chile was held at a city hotel on 13-14 May.',
      ['conference held 2024-05-13/2024-05-14: Chile, Peru'],
    ],
    [
      'what recurs is none in particular',
      'The ministries of Peru and Chile will hold an annual dialogue and build a laboratory.',
      [],
    ],
    [
      'where heads of state are to be on a day',
      'The declaration will be submitted to the Heads of State at their summit in Accra, set for 12 June.',
      ['summit planned 2024-06-12: '],
    ],
    [
      'a body under two who were named',
      'The Bilateral Commission, chaired by the two Vice Ministers, is to meet in Lima in June 2024.',
      ['conference planned 2024-06: Bilateral Commission'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

test.each([
  [
    'a visit to come of one whose office is told aside',
    'The pact will be signed when Alpha Beta, the Foreign Minister of Peru, comes to Santiago in August.',
    'visit planned 2024-08: Alpha Beta',
  ],
  [
    'a conversation whose hour is told aside',
    'Minister Alpha Beta of Peru had a conversation, later on Monday, with Minister Gamma Theta of Chile.',
    'talks held 2024-05-13: Alpha Beta, Gamma Theta',
  ],
])('%s', (_, text, expected) => {
  expect(met(text)).toContain(expected);
});
