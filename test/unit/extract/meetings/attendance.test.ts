/** Who was at an encounter, and who is only named beside it. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const TALKS = 'President Alpha Beta of Peru held talks in Lima on Thursday with Foreign Minister Gamma Theta of Chile.';

describe('who was there', () => {
  test.each([
    [
      'those of a later sentence',
      `${TALKS} Ambassador Delta Lambda also attended.`,
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'those of a list',
      `${TALKS} The meeting was attended by:\n\n- Ambassador Delta Lambda;\n- Sigma Omega, Director of Energy.`,
      'Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
    ],
    [
      'those whom the sentence begins with as present',
      `${TALKS} Present were State Secretary Delta Lambda and Ambassador Sigma Omega.`,
      'Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
    ],
    ['not one who stayed away', `${TALKS} Ambassador Delta Lambda did not attend.`, 'Alpha Beta, Gamma Theta'],
    [
      'not one whose invitation it was',
      'At the invitation of President Delta Lambda, President Alpha Beta of Peru held talks in Lima on Thursday with Foreign Minister Gamma Theta of Chile.',
      'Alpha Beta, Gamma Theta',
    ],
    ['who sat in', `${TALKS} Ambassador Delta Lambda sat in as an observer.`, 'Alpha Beta, Delta Lambda, Gamma Theta'],
    [
      'who took the floor',
      `${TALKS} Taking the floor at the opening were Ambassador Delta Lambda and Energy Minister Sigma Omega.`,
      'Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
    ],
    [
      'bodies that attended',
      `${TALKS} Representatives of the World Bank and the African Union also attended.`,
      'African Union, Alpha Beta, Gamma Theta, World Bank',
    ],
    [
      'not a body that is only spoken of',
      `${TALKS} The World Bank report was discussed by Ambassador Delta Lambda, who also attended.`,
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'by a pronoun behind a day',
      'President Alpha Beta of Peru arrived in Santiago. On Thursday he held talks with the Director of Energy of Chile, HE Eng. Gamma Theta.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'two partners with their states',
      'President Alpha Beta of Peru held talks in Lima on Thursday with Foreign Minister Gamma Theta of Chile and Foreign Minister Delta Lambda of Brazil.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'whom they brought together',
      'Talks in Lima on Thursday brought together President Alpha Beta of Peru and Foreign Minister Gamma Theta of Chile.',
      'Alpha Beta, Gamma Theta',
    ],
  ])('%s', (_, text, who) => {
    expect(met(text).filter((line) => line.startsWith('talks'))).toEqual([`talks held 2024-05-16: ${who}`]);
  });

  test('who presided over a ceremony alongside another', () => {
    expect(
      met(
        'President Alpha Beta of Peru presided over the ceremony in Lima on Thursday alongside Ambassador Gamma Theta.',
      ),
    ).toEqual(['ceremony held 2024-05-16: Alpha Beta, Gamma Theta']);
  });

  test('the two leaders are those who lead', () => {
    expect(
      met(
        'Energy Minister Delta Lambda of Peru and Energy Minister Sigma Omega of Chile signed a treaty. President Alpha Beta of Peru and President Gamma Theta of Chile spoke. The two leaders held talks on Thursday.',
      ),
    ).toEqual(['talks held 2024-05-16: Alpha Beta, Gamma Theta']);
  });

  test('a plain conference with its day and place', () => {
    expect(met('A donor conference is scheduled for 12 June in Lima.')).toEqual(['conference planned 2024-06-12: ']);
    expect(met('A workshop on nursing is planned for Lima in November.')).toEqual(['conference planned 2024-11: ']);
  });

  test('a talk of two after a conference of many is another', () => {
    expect(
      met(
        'The trade ministers of four states, Alpha Beta of Peru, Gamma Theta of Chile, Delta Lambda of Brazil and Sigma Omega of Bolivia, held a conference in Lima on Thursday. Alpha Beta had breakfast with Gamma Theta the same day.',
      ),
    ).toEqual([
      'conference held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
      'talks held 2024-05-16: Alpha Beta, Gamma Theta',
    ]);
  });

  test('days of talks end on the day of their result', () => {
    expect(met('Peru and Chile agreed on Thursday to set up a commission after two days of talks in Lima.')).toEqual([
      'talks held 2024-05-15/2024-05-16: Chile, Peru',
    ]);
  });

  test('a month of its own clause, whatever day stands before', () => {
    expect(
      met(
        'On 25 October President Alpha Beta of Peru will present the results to the parliament, and a conference of donors is foreseen for March 2025 in Lima.',
      ),
    ).toEqual(['conference planned 2025-03: ']);
  });

  test('the next session is the one whose day is told', () => {
    expect(
      met(
        'A protocol is to be signed during the next session. The eighth session will be held in Lima in August 2025.',
      ),
    ).toEqual(['conference planned 2025-08: ']);
  });

  test('a day is not that of what an aside has only ahead', () => {
    expect(
      met(
        'Minister Alpha Beta of Peru, who is to see Rector Delta Lambda on 30 May, met Minister Gamma Theta of Chile.',
      ),
    ).toContain('talks held 2024-05: Alpha Beta, Gamma Theta');
  });

  test('whoever is to be in the chair', () => {
    expect(
      met('The eighth session, planned for Lima in August 2025, will be chaired by Minister Alpha Beta of Peru.'),
    ).toEqual(['conference planned 2025-08: Alpha Beta']);
  });

  test('what is called off was not held', () => {
    expect(met('The talks between Peru and Chile, due on Thursday in Lima, were called off.')).toEqual([]);
  });
});
