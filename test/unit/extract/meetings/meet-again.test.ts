/** Encounters to come of those told of before, and journeys that are told of for a talk. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const SIGNED =
  'Trade Minister Alpha Beta of Peru and Trade Minister Gamma Theta of Chile signed a protocol in Lima on Thursday.';
const both = 'Alpha Beta, Gamma Theta';
const planned = (text: string) => met(`${SIGNED} ${text}`).filter((each) => each.includes(' planned '));

describe('those who are to meet again', () => {
  test.each([
    [
      'see each other, even without a day',
      'The ministers agreed to see each other again in Arica before Easter.',
      `talks planned -: ${both}`,
    ],
    [
      'see one another',
      'The two are expected to see one another in Arica next month.',
      `talks planned 2024-06: ${both}`,
    ],
    [
      'mean to talk',
      'After that the ministers mean to talk again in Arica in September.',
      `talks planned 2024-09: ${both}`,
    ],
    [
      'go on',
      'An aide said the two sides would continue in Arica on June 22.',
      'conference planned 2024-06-22: Chile, Peru',
    ],
    [
      'as a group just set up',
      'They founded a working group on ports. It meets for the first time in Arica in September.',
      'conference planned 2024-09: Chile, Peru',
    ],
    [
      'in a further round',
      'A further round is to be hosted by Chile in October.',
      'conference planned 2024-10: Chile, Peru',
    ],
    [
      'as was agreed, on a day that stands behind its month',
      'It was agreed to hold a round of political consultations in Arica on July 14.',
      `talks planned 2024-07-14: ${both}`,
    ],
    [
      'at reviews',
      'Reviews are to follow; the first of these reviews is fixed for 5 July in Arica.',
      'conference planned 2024-07-05: ',
    ],
    [
      'one who is due here',
      'President Delta Kappa of Bolivia is due here next month.',
      'visit planned 2024-06: Delta Kappa',
    ],
    [
      'one who comes later',
      'An accord will be signed when Theta comes in September.',
      'visit planned 2024-09: Gamma Theta',
    ],
  ])('%s', (_, text, expected) => {
    expect(planned(text)).toContain(expected);
  });

  test('those whose names stand further back', () => {
    expect(
      met(
        'Delegations of Peru and Chile held talks in Lima on Thursday. Both delegations will meet again in October.',
      ).join(),
    ).toContain(' planned 2024-10: ');
  });

  test.each([
    ['what recurs', 'They will speak again every Monday.'],
    ['what is only asked', 'Asked when the two would see each other next, an aide smiled.'],
    ['what is not told with its day', 'They will come together once more.'],
  ])('not %s', (_, text) => {
    expect(planned(text)).toEqual([]);
  });
});

describe('a journey for a talk', () => {
  test.each([
    [
      'to remind somebody',
      'Deputy Minister Delta Kappa of Bolivia flew to Lima on Thursday to remind Trade Minister Alpha Beta of Peru of his word.',
      'talks held 2024-05-16: Alpha Beta, Delta Kappa',
    ],
    [
      'to see somebody',
      'Deputy Minister Delta Kappa of Bolivia travelled to Lima on Thursday to see Trade Minister Alpha Beta of Peru.',
      'talks held 2024-05-16: Alpha Beta, Delta Kappa',
    ],
    [
      'still to come',
      'Deputy Minister Delta Kappa of Bolivia flies to Lima on Sunday to explain the plan to Trade Minister Alpha Beta of Peru.',
      'talks planned 2024-05-19: Alpha Beta, Delta Kappa',
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual([expected]);
  });

  test('is a visit where nobody is seen', () => {
    expect(
      met(
        'Deputy Minister Delta Kappa of Bolivia travelled to Lima on Thursday to see how the port is run; Alpha Beta was away.',
      ),
    ).toEqual(['visit held 2024-05-16: Delta Kappa']);
  });
});
