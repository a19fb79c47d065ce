/** Who pays a visit. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('a visit', () => {
  test.each([
    [
      'is told by the days that somebody spends there',
      'Health Minister Alpha Beta of Peru spent three days in Chile last week.',
      'visit held 2024-05-06/2024-05-12: Alpha Beta',
    ],
    [
      'by when somebody comes',
      'Health Minister Alpha Beta of Peru will see the plant when she comes to Santiago in October.',
      'visit planned 2024-10: Alpha Beta',
    ],
    [
      'is the guest’s, whosever invitation ends the sentence',
      'Foreign Minister Alpha Beta of Peru began a visit to Chile on Thursday at the invitation of Health Minister Gamma Theta.',
      'visit held 2024-05-16: Alpha Beta',
    ],
    [
      'to a state whose name has its form in it',
      'Foreign Minister Alpha Beta of Peru began a visit to the Republic of Chile on Thursday and was welcomed by Health Minister Gamma Theta.',
      'visit held 2024-05-16: Alpha Beta',
    ],
    [
      'of a delegation without names is that of its body',
      'A delegation of the Ministry of Health of Peru arrived in Santiago on Thursday for a visit.',
      'visit held 2024-05-16: Ministry of Health',
    ],
    [
      'is of whoever a pronoun behind it stands for',
      'Health Minister Alpha Beta of Peru spoke to reporters. She said that on Thursday, during an official visit to Chile, she held talks with Health Minister Gamma Theta.',
      'visit held 2024-05: Alpha Beta',
    ],
    [
      'by somebody is his',
      'The visit to Chile by Foreign Minister Alpha Beta of Peru began on Thursday.',
      'visit held 2024-05-16: Alpha Beta',
    ],
  ])('%s', (_, text, line) => {
    expect(met(text).filter((each) => each.startsWith('visit'))).toEqual([line]);
  });
});

test('whoever is in a state from one day to another is on a visit; one day alone may be for anything', () => {
  const received = (when: string) =>
    met(`President Alpha Beta of Chile received Minister Gamma Theta of Peru, who is in Chile ${when}.`).filter(
      (each) => each.startsWith('visit'),
    );
  expect(received('from May 14 to 17')).toEqual(['visit held 2024-05-14/2024-05-17: Gamma Theta']);
  expect(received('today')).toEqual([]);
});

test('a delegation of a capital goes for its state, whoever else was spoken of; an encounter that is due is no journey', () => {
  const two =
    'Alpha Beta, Minister of Trade of Bangladesh, and Gamma Theta, Minister of Trade of Bhutan, signed a pact.';
  expect(met(`${two} Talks had begun in 2019, when a delegation from Thimphu visited Dhaka.`)).toEqual([
    'visit held 2019: Bhutan',
  ]);
  expect(met(`${two} Their next encounter is due in Thimphu in spring 2025.`)).toEqual([
    'talks planned 2025-21: Alpha Beta, Gamma Theta',
  ]);
});
