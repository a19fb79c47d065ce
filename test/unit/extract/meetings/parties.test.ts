/** Parties that act without names, and who came along. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const CAME =
  'LIMA, May 17 - Foreign Minister Alpha Beta of Peru arrived in Santiago on Monday for a two-day working visit';

describe('a party that acts without names', () => {
  test.each([
    [
      'the delegation: who came and those with her',
      'LIMA, May 17 - Foreign Minister Alpha Beta of Peru visited Chile from Monday to Thursday. With her travelled the Ambassador, Delta Lambda, and Sigma Omega of the Ministry of Education. On arrival the delegation called on Gamma Theta, Governor of the capital.',
      [
        'visit held 2024-05-13/2024-05-16: Alpha Beta, Delta Lambda, Sigma Omega',
        'call held 2024-05-13/2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
      ],
    ],
    [
      'the guests, for whom a dinner is given',
      `${CAME}, together with Delta Lambda, Director General of Peruvian Railways, and Deputy Minister Sigma Omega. Minister Gamma Theta of Chile gave a dinner for the guests on Tuesday evening.`,
      [
        'visit held 2024-05-13/2024-05-14: Alpha Beta, Delta Lambda, Sigma Omega',
        'ceremony held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
      ],
    ],
    [
      'the visitors of a state',
      `${CAME}. She was accompanied by Trade Minister Delta Lambda. Prime Minister Gamma Theta received the Peruvian visitors on Wednesday.`,
      [
        'visit held 2024-05-13/2024-05-14: Alpha Beta, Delta Lambda',
        'call held 2024-05-15: Alpha Beta, Delta Lambda, Gamma Theta',
      ],
    ],
    [
      'a delegation that visits a house: a stop of its own',
      'A delegation of the Committee on Infrastructure of Peru, led by its Chair, Ms Alpha Beta, paid a working visit to Santiago on 4 and 5 May 2024. Its members were Mr Delta Lambda and Mr Sigma Omega. On 5 May the delegation visited the headquarters of Codelco.',
      [
        'visit held 2024-05-04/2024-05-05: Alpha Beta, Delta Lambda, Sigma Omega',
        'visit held 2024-05-05: Alpha Beta, Delta Lambda, Sigma Omega',
      ],
    ],
    [
      'together with whom something else was done is no company',
      'Interior Minister Alpha Beta of Peru, who was in Chile from 13 to 16 May on a working trip, had chaired a review together with his host, Minister Gamma Theta of Chile.',
      ['visit held 2024-05-13/2024-05-16: Alpha Beta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expect.arrayContaining(expected));
  });
});

test('a name with an article is the same at the head of a sentence, where the article is a capital', () => {
  expect(
    met('Minister Alpha al-Beta of Jordan held talks in Amman on Monday. Al-Beta visited Lima on Tuesday.'),
  ).toContain('visit held 2024-05-14: Alpha al-Beta');
});

test('what is told after talks is to come, and the talks are not', () => {
  expect(
    met(
      'Peru will open the line before the end of next summer, Minister Alpha Beta of Peru said on Thursday after a second round of meetings with Minister Gamma Theta of Chile.',
    ),
  ).toEqual(['conference held 2024-05-16: Alpha Beta, Gamma Theta']);
});

describe('an encounter and the one before it', () => {
  test.each([
    [
      'of a series that has a name',
      'The Peruvian-Chilean High-Level Meeting, which last took place in 2008, is being prepared for the first half of 2025 in Lima.',
      ['conference planned 2025-01/2025-06: ', 'conference held 2008: '],
    ],
    [
      'of a body for whose session somebody comes',
      'Minister Alpha Beta of Peru is due in Santiago on 12 June for the Higher Committee, which last met in Lima in 2020 under Minister Gamma Theta.',
      ['conference planned 2024-06-12: Alpha Beta', 'conference held 2020: Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('a signing whose sentence gives no day', () => {
  test('is of the day on which was signed, and not of the news', () => {
    expect(
      met(
        'Lima, 17 May 2024: The nurses will leave. The Agreement on Nurses was signed in Lima on 3 April by Minister Alpha Beta of Peru and Minister Gamma Theta of Chile. The signing was witnessed by the Vice President, Delta Lambda.',
      ),
    ).toEqual(['ceremony held 2024-04-03: Alpha Beta, Delta Lambda, Gamma Theta']);
  });
});
