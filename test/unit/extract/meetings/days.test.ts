/** On which day an encounter was held, where its own sentence does not say. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const MET = 'President Alpha Beta of Peru held talks with Foreign Minister Gamma Theta of Chile';
const who = 'Alpha Beta, Gamma Theta';

describe('days of encounters', () => {
  test.each([
    [
      'the day of the news',
      `The border was opened on Thursday. It is long. It is high. It is cold. It is new. ${MET}.`,
      `talks held 2024-05-16: ${who}`,
    ],
    ['a day told beside it', `They flew in on Thursday. ${MET}.`, `talks held 2024-05-16: ${who}`],
    [
      'the last of several',
      'The fifth session of the joint commission of Peru and Chile, a three-day affair that ended in Lima on Thursday, was long.',
      'conference held 2024-05-14/2024-05-16: ',
    ],
    ['not how things are', `Many work abroad today. ${MET}.`, `talks held 2024-05: ${who}`],
    [
      'a day of several',
      'On Thursday, the second day of his three-day visit to Chile, President Alpha Beta of Peru spoke.',
      'visit held 2024-05-15/2024-05-17: Alpha Beta',
    ],
    [
      'not of what is told aside of somebody',
      'President Alpha Beta of Peru, who flew home on Thursday evening, had been received by President Gamma Theta of Chile the day before.',
      'call held 2024-05-15: Alpha Beta, Gamma Theta',
    ],
    [
      'a month that has passed',
      'The joint commission of Peru and Chile met for the first time in Lima last June.',
      'conference held 2023-06: Chile, Peru',
    ],
    [
      'a year for which it is announced',
      'The second session of the joint commission has been announced for 2026.',
      'conference planned 2026: ',
    ],
    [
      'the last of two days',
      'Health ministers Alpha Beta of Peru and Gamma Theta of Chile ended two days of consultations in Lima on Thursday.',
      'conference held 2024-05-15/2024-05-16: Alpha Beta, Gamma Theta',
    ],
    [
      'next year, wherever it will be',
      'A second round of consultations will take place in Lima next year.',
      'talks planned 2025: ',
    ],
    [
      'a day on which somebody sets out',
      'Health Minister Alpha Beta of Peru flies to Rome on Sunday for a session of the World Food Programme.',
      'conference planned 2024-05-19: Alpha Beta',
    ],
    [
      'of an invitation that is accepted',
      'Health Minister Alpha Beta of Peru has accepted an invitation to the Silk Road Forum in Tbilisi in October.',
      'conference planned 2024-10: Alpha Beta',
    ],
    [
      'without whom somebody took over from',
      'President Alpha Beta of Peru received on Thursday Foreign Minister Gamma Theta of Chile, who took over the portfolio from Delta Sigma in May.',
      'call held 2024-05-16: Alpha Beta, Gamma Theta',
    ],
    [
      'a part of the year',
      'The next session of the joint commission will be held in Lima in the first quarter of 2025.',
      'conference planned 2025-01/2025-03: ',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toEqual([wanted]);
  });
});
