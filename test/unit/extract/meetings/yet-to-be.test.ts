/** Encounters to come that are told in the present tense or of a body, and those that are only asked about. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const MET = 'Trade Minister Alpha Beta of Peru and Trade Minister Gamma Theta of Chile met in Lima on Thursday.';
const both = 'Alpha Beta, Gamma Theta';
const held = `talks held 2024-05-16: ${both}`;
const besides = (text: string) => met(`${MET} ${text}`).filter((each) => each !== held);

describe('told in the present of a day to come', () => {
  test.each([
    ['who see each other', 'The two see each other again in Arica on 3 June.', `talks planned 2024-06-03: ${both}`],
    [
      'in a clause on when it will be known',
      'Nothing will be known until September, when the two see each other again in Arica.',
      `talks planned 2024-09: ${both}`,
    ],
    [
      'who speak before something',
      'An answer was promised before the two speak again on 3 June.',
      `talks planned 2024-06-03: ${both}`,
    ],
    ['who will sit together', 'They will sit together again in Arica on 3 June.', `talks planned 2024-06-03: ${both}`],
    [
      'who mean to take stock',
      'The ministers intend to take stock together in Arica in September.',
      `talks planned 2024-09: ${both}`,
    ],
    ['experts', 'Experts sit down in Arica on 3 June to draft the text.', 'conference planned 2024-06-03: '],
    ['a return visit', 'Theta pays a return visit to Lima in September.', 'visit planned 2024-09: Gamma Theta'],
    [
      'a body of which the last session is told between',
      'The mixed committee, which last sat in 1993, convenes in Arica in September.',
      'conference planned 2024-09: ',
    ],
    [
      'a body told by who set it up',
      'A working group set up by the protocol meets for the first time on 3 June in Arica.',
      'conference planned 2024-06-03: ',
    ],
    [
      'a body that comes',
      'The Boundary Commission is expected in Arica on 3 June.',
      'conference planned 2024-06-03: Boundary Commission',
    ],
    [
      'a guest',
      'Beta will be the lunch guest of President Delta Kappa of Chile on 3 June.',
      'talks planned 2024-06-03: Alpha Beta, Delta Kappa',
    ],
    [
      'one who is to be told',
      'Beta is to brief President Delta Kappa of Chile on 3 June.',
      'talks planned 2024-06-03: Alpha Beta, Delta Kappa',
    ],
  ])('%s', (_, text, expected) => {
    expect(besides(text).some((each) => each.startsWith(expected))).toBe(true);
  });

  test('both sessions of a body', () => {
    expect(besides('The mixed committee, which last sat in 1993, convenes in Arica in September.')).toContain(
      'conference held 1993: ',
    );
  });

  test.each([
    ['what cannot be ruled out', 'A second round cannot be ruled out.'],
    ['what is asked', 'Will there be a fourth round? Nobody would say.'],
    ['what has no date', 'They parted without a date for a second round.'],
    ['what was not called', 'Beta regretted that no summit had been called.'],
    ['what was not held', 'The papers were exchanged by post, so that no ceremony was held.'],
    ['a report that was dismissed', 'Beta dismissed a report that he would travel to Quito next week.'],
    ['a gathering without a name beside which they met', 'They had spoken on the margins of a regional fair in March.'],
  ])('not %s', (_, text) => {
    expect(besides(text).filter((each) => !each.startsWith('talks held'))).toEqual([]);
  });
});

describe('the day counted from another', () => {
  test.each([
    ['later', 'Two days later he was received by President Delta Kappa of Chile.', '2024-05-18'],
    ['before', 'Two days before he had called on President Delta Kappa of Chile.', '2024-05-14'],
    ['before, set off', 'Two days before, he had seen President Delta Kappa of Chile.', '2024-05-14'],
  ])('%s', (_, text, day) => {
    const told = met(
      `Trade Minister Alpha Beta of Peru met Trade Minister Gamma Theta of Chile in Arica on 16 May. ${text}`,
    );
    expect(told.some((each) => each.includes(` ${day}: Alpha Beta, Delta Kappa`))).toBe(true);
  });

  test('not of a term', () => {
    expect(besides('They must report two days before departure.')).toEqual([]);
  });
});

describe('time spent, and hosts', () => {
  const of = 'Trade Minister Alpha Beta of Peru and Trade Minister Gamma Theta of Chile';
  test.each([
    ['hours somewhere', `${of} spent three hours at the ministry in Arica on Thursday.`],
    ['a morning together', `On Thursday ${of} spent a morning together in Arica.`],
    [
      'a part of a day with somebody',
      'Trade Minister Alpha Beta of Peru spent Thursday morning in Arica with Trade Minister Gamma Theta of Chile.',
    ],
    [
      'an hour given',
      'Trade Minister Gamma Theta of Chile gave an hour to Trade Minister Alpha Beta of Peru in Arica on Thursday.',
    ],
    [
      'a hearing got',
      'Trade Minister Alpha Beta of Peru got a hearing from Trade Minister Gamma Theta of Chile in Arica on Thursday.',
    ],
    [
      'somebody joined for a talk',
      'On Thursday Trade Minister Alpha Beta of Peru joined Trade Minister Gamma Theta of Chile in Arica to discuss fruit.',
    ],
    ['it did happen', 'Trade Minister Alpha Beta of Peru did see Trade Minister Gamma Theta in Arica on Thursday.'],
    [
      'talks of a day',
      "Thursday's talks in Arica between Trade Minister Alpha Beta of Peru and Trade Minister Gamma Theta of Chile yielded a timetable.",
    ],
    ['talks that broke up', `Talks in Arica between ${of} broke up late on Thursday.`],
    [
      'talks after which something else was put off',
      `After a day of talks in Arica on Thursday, ${of} put off a decision on fruit.`,
    ],
  ])('%s', (_, text) => {
    expect(met(text)).toEqual([held]);
  });

  test('a house that was shown is a visit', () => {
    expect(
      met(
        'Trade Minister Gamma Theta of Chile showed Trade Minister Alpha Beta of Peru round a museum in Arica on Thursday.',
      ),
    ).toEqual([`visit held 2024-05-16: ${both}`]);
  });

  test('colleagues of one state meet nobody', () => {
    expect(
      met(
        'Trade Minister Alpha Beta of Peru and Labour Minister Gamma Theta of Peru spent three hours at the port on Thursday.',
      ),
    ).toEqual([]);
  });
});

describe('those who signed in a house', () => {
  const SIGNED =
    'Trade Minister Alpha Beta of Peru and Trade Minister Gamma Theta of Chile put their names to a protocol at the Presidential Palace in Lima on Thursday.';
  test('were together there', () => {
    expect(met(SIGNED)).toEqual([`ceremony held 2024-05-16: ${both}`]);
  });

  test('and at nothing more than the talks that are told', () => {
    expect(met(`${SIGNED} They had held talks there the same day.`)).toEqual([held]);
  });
});
