/** Those who are at a session or a ceremony by what a further sentence has them do there. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const HELD = 'LIMA, May 17 - The Andean Conference on Water was held in Lima on 15 and 16 May 2024.';
const who = (text: string) => met(`${HELD} ${text}`)[0]?.replace(/^.*?: ?/u, '');

describe('is at a conference who', () => {
  test.each([
    ['looked on in silence', 'Secretary-General Alpha Beta of the Water Union looked on in silence.', 'Alpha Beta'],
    ['was among the guests', 'Minister Alpha Beta of Peru was among the 120 invited guests.', 'Alpha Beta'],
    ['sat with the parties', 'Prefect Alpha Beta sat with the parties to the end.', 'Alpha Beta'],
    [
      'gave an address, as another did',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile each gave an address.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'opened or closed it',
      'Minister Alpha Beta of Peru opened proceedings, and Minister Gamma Theta of Chile rounded them off.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'had opened it',
      'It had been opened by Minister Alpha Beta of Peru, and the closing remarks fell to Rector Gamma Theta.',
      'Alpha Beta, Gamma Theta',
    ],
    ['had the chair', 'Minister Alpha Beta of Peru had the chair.', 'Alpha Beta'],
    ['suspended the sitting', 'Minister Alpha Beta of Peru suspended the sitting twice.', 'Alpha Beta'],
    ['spoke before another', 'Minister Alpha Beta of Peru spoke before him.', 'Alpha Beta'],
    ['was among the lecturers', 'Among the lecturers was Dr Alpha Beta of the Water Board of Peru.', 'Alpha Beta'],
    ['greeted the others', 'In his welcome the Mayor of Lima, Mr Alpha Beta, asked them to save water.', 'Alpha Beta'],
    [
      'was asked to sit beside another',
      'Minister Alpha Beta of Peru had asked General Gamma Theta to sit beside him.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'has others on either side',
      'Minister Alpha Beta of Peru has Minister Gamma Theta of Chile on his right.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'was represented by another, who alone was there',
      'President Alpha Beta of Peru, represented by his Vice-President, Gamma Theta, opened the conference.',
      'Gamma Theta',
    ],
    ['is only looked on as something', 'Minister Alpha Beta of Peru was looked on as a friend of farmers.', ''],
  ])('%s', (_, text, people) => {
    expect(who(text)).toBe(people);
  });

  test('were at the table as states', () => {
    expect(
      met(
        'LIMA - Three countries were at the table when the working group on the river convened on Thursday: Peru, Chile and, as host, Bolivia. The lender, the World Bank, had sent an observer.',
      ),
    ).toEqual(['conference held 2024-05-16: Bolivia, Chile, Peru, World Bank']);
  });

  test('spoke as states', () => {
    expect(who('France and Denmark spoke first.')).toBe('Denmark, France');
  });
});

describe('a call', () => {
  test('has who came with the caller', () => {
    expect(
      met(
        'Ambassador Alpha Beta of Kenya paid a courtesy call on Minister Gamma Theta of Peru on Thursday. Mr Beta came with First Secretary Delta Lambda.',
      ),
    ).toEqual(['call held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta']);
  });

  test.each(['delegation', 'group of deputies'])('of a %s that is spoken of as "it" is that of its head', (team) => {
    expect(
      met(
        `A ${team} headed by Minister Alpha Beta of Chile was in Lima this week. On Thursday it called on the Minister of Health of Peru, Gamma Theta.`,
      ),
    ).toContain('call held 2024-05-16: Alpha Beta, Gamma Theta');
  });
});

describe('a visit', () => {
  test.each([
    [
      'has who travels along',
      'Minister Alpha Beta of Chile has been in Lima since Tuesday for a two-day visit. Travelling with him are Minister Gamma Theta of Chile and thirty traders.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'has who will be of the delegation',
      'Minister Alpha Beta of Chile will pay a visit to Peru from 20 to 22 May. Deputy Minister Gamma Theta will be in the delegation.',
      'Alpha Beta, Gamma Theta',
    ],
  ])('%s', (_, text, people) => {
    expect(met(text)[0]?.replace(/^.*?: /u, '')).toBe(people);
  });

  test.each([
    [
      'is told by until when somebody is there',
      'Chilean Minister Alpha Beta met Minister Gamma Theta of Peru in Lima on Thursday. He is in Peru until Saturday.',
      'visit held 2024-05: Alpha Beta',
    ],
    [
      'is that of the guest who came with his party',
      'LIMA, May 16 - Peruvian Minister Alpha Beta met in Lima on Wednesday with Gamma Theta, Minister of Food of Ghana, and his party. The guests are in Peru from May 11 to 18.',
      'visit held 2024-05-11/2024-05-18: Gamma Theta',
    ],
  ])('%s', (_, text, visit) => {
    expect(met(text)).toContain(visit);
  });
});
