/** Titles of different states beside each other, governments set off behind an office, rulers without a state. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

describe('a person', () => {
  test.each([
    [
      'whose office follows that of another state',
      "They fought forces loyal to Congo's president, French President Alpha Beta said.",
      ['Alpha Beta (FR): President'],
    ],
    [
      'before another whose office has a state',
      'Prince Alpha bin Beta, Crown Prince and Prime Minister, and Prime Minister of India Gamma Theta met on Monday.',
      ['Alpha bin Beta (-): Crown Prince, Prime Minister', 'Gamma Theta (IN): Prime Minister'],
    ],
    [
      'of a government set off behind the office',
      'It was signed by the visiting Union Minister for Power, Government of India, Alpha Beta and the Minister of Energy, Government of Saudi Arabia, Gamma Theta.',
      [
        'Alpha Beta (IN): Union Minister for Power @ Ministry of Power',
        'Gamma Theta (SA): Minister of Energy @ Ministry of Energy',
      ],
    ],
    [
      'with a particle of two letters',
      'The Ambassador of Pakistan in Brazil, H.E Alpha us Beta, spoke.',
      ['Alpha us Beta (PK): Ambassador of Pakistan in Brazil'],
    ],
    [
      'who rules a state that is not told',
      'Foreign Minister Gamma Theta of Eritrea and Foreign Minister Alpha Beta of Ethiopia met on Monday. President Omega welcomed the plan of both states.',
      [
        'Gamma Theta (ER): Foreign Minister @ Ministry of Foreign Affairs',
        'Alpha Beta (ET): Foreign Minister @ Ministry of Foreign Affairs',
        'Omega (-): President',
      ],
    ],
    [
      'behind an opening, with a form of address',
      'On May 10, Minister of Defence of the Republic of Azerbaijan, Colonel General Alpha Beta met the Ambassador of Serbia, Gamma Theta.',
      ['Alpha Beta (AZ): Minister of Defence @ Ministry of Defence', 'Gamma Theta (RS): Ambassador'],
    ],
    [
      'behind an opening, before a verb',
      'Delivering remarks there, Deputy Prime Minister and Minister of Tourism, Sir Alpha Beta thanked them. According to a statement, Minister of Labour, Gamma Theta will chair it.',
      [
        'Alpha Beta (-): Deputy Prime Minister, Minister of Tourism @ Ministry of Tourism',
        'Gamma Theta (-): Minister of Labour @ Ministry of Labour',
      ],
    ],
    [
      'told by a capacity, before the next who has his office',
      'Present were the Prime Minister of Ethiopia, Alpha Beta, in his capacity as the Chairman of the Union Council, the Prime Minister of Burundi, Gamma Theta, and Delta Omega.',
      [
        'Alpha Beta (ET): Chairman of the Union Council @ Union Council, Prime Minister',
        'Gamma Theta (BI): Prime Minister',
        'Delta Omega (-): ',
      ],
    ],
    [
      'beside an ambassador to a state',
      'It took place in the presence of the Minister of Higher Education, Alpha Beta, and the French Ambassador to Cameroon, Gamma Theta.',
      [
        'Alpha Beta (CM): Minister of Higher Education @ Ministry of Higher Education',
        'Gamma Theta (FR): Ambassador to Cameroon',
      ],
    ],
    [
      'where departments are spoken of',
      'A meeting was held between representatives of the International Military Cooperation Departments of both countries.',
      [],
    ],
  ])('%s', (_what, text, expected) => {
    expect(personsOf(draftOf(text))).toEqual(expected);
  });
});
