/** Encounters told in passing, and who was at them. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const TALKS = 'Health ministers Alpha Beta of Kenya and Gamma Theta of Uganda held talks in Nairobi on Monday.';
const BOTH = 'talks held 2024-05-13: Alpha Beta, Gamma Theta';

describe('encounters to come', () => {
  test.each([
    [
      'told in the present, of those who meet then',
      'Kazakh President Alpha Beta and Uzbek President Gamma Theta meet in Tashkent on June 26.',
      ['talks planned 2024-06-26: Alpha Beta, Gamma Theta'],
    ],
    [
      'not one that is only proposed',
      'Analysts proposed that Minister Alpha Beta of Peru and President Gamma Theta of Chile meet in Lima on June 2.',
      [],
    ],
    [
      'agreed on beside something else',
      `${TALKS} The ministers decided to unify their forms, and to meet next in Kampala in October 2025.`,
      [BOTH, 'talks planned 2025-10: Alpha Beta, Gamma Theta'],
    ],
    [
      'of a body told of right before',
      'A joint committee of Peru and Chile will look into tariffs. It will meet in Lima in October.',
      ['conference planned 2024-10: Chile, Peru'],
    ],
    [
      'of a body that sits online under somebody',
      `${TALKS} They agreed to put a paper before the Council for Trade and Development, which meets online on June 18 with Minister Delta Lambda of Peru in the chair.`,
      [BOTH, 'conference planned 2024-06-18: Delta Lambda'],
    ],
    [
      'not where no date is known',
      "No date yet for talks between Fiji's Alpha Beta and New Zealand over seasonal pickers.",
      [],
    ],
    [
      'for which somebody is due, and not with whom he was before',
      'South African minister Alpha Beta, who called on Mozambican President Gamma Theta on Wednesday evening, is due in Lisbon on June 23 to brief Portuguese Economy Minister Delta Lambda.',
      ['call held 2024-05-15: Alpha Beta, Gamma Theta', 'talks planned 2024-06-23: Alpha Beta, Delta Lambda'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('encounters told by something else', () => {
  test.each([
    [
      'by the line over which they spoke',
      'By video link on Monday, Alpha Beta, Minister of Labour of the Philippines, and Saudi minister Gamma Theta agreed to open a hotline.',
      [BOTH],
    ],
    [
      'by the days spent on it',
      "Uzbek water minister Alpha Beta spent three days in Almaty in February haggling with Kazakhstan's agriculture minister, Gamma Theta.",
      ['talks held 2024-02: Alpha Beta, Gamma Theta'],
    ],
    [
      'by whose guests they were',
      'Minister Alpha Beta of Albania and Minister Gamma Theta of Kosovo came to our town on Monday as guests of the mayor, Delta Lambda, to discuss the old houses.',
      ['talks held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'by when such a one was last',
      `${TALKS} The previous such gathering was in Kampala in November 2022.`,
      [BOTH, 'conference held 2022-11: '],
    ],
    [
      'by who witnessed the act',
      'The Minister of Transport of Angola, Alpha Beta, and the Minister of Transport of Zambia, Gamma Theta, signed in Luanda on Monday a transit agreement. The act was witnessed by Governor Delta Lambda.',
      ['ceremony held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'of those who hold an office, who are named',
      'Ministers Alpha Beta of India and Gamma Theta of Nepal met on Monday. They recalled the summit of their respective Prime Ministers, Delta Lambda and Sigma Omega, at New Delhi in September 2022.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta', 'summit held 2022-09: Delta Lambda, Sigma Omega'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('those at an encounter told of before', () => {
  test.each([
    [
      'as moderator',
      'Delta Lambda, secretary general of the East African Community, officiated as moderator.',
      'Delta Lambda',
    ],
    ['for lunch', "Tanzania's economy minister, Delta Lambda, joined for lunch.", 'Delta Lambda'],
    ['on a side', 'Permanent Secretary Delta Lambda assisted on the Kenyan side.', 'Delta Lambda'],
    [
      'for a state, which is not named beside',
      'Tanzania was represented by Dr. Delta Lambda, Principal Secretary.',
      'Delta Lambda',
    ],
    [
      'bodies by their men',
      'Executives of Kenya Power and of the East African Community sat in.',
      'East African Community, Kenya Power',
    ],
  ])('%s', (_, text, who) => {
    const those = [...new Set(['Alpha Beta', 'Gamma Theta', ...who.split(', ')])].sort().join(', ');
    expect(met(`${TALKS} ${text}`)).toEqual([`talks held 2024-05-13: ${those}`]);
  });

  test('the visiting ministers are not their host', () => {
    expect(
      met(
        'KIGALI, May 15 - The Minister of Education of Rwanda, Alpha Beta, met in Kigali on Monday with Gamma Theta, Minister of Education of Uganda, and Delta Lambda, Minister of Education of Tanzania. On Tuesday the visiting ministers paid a courtesy call on the Prime Minister, Sigma Omega.',
      ),
    ).toEqual([
      'talks held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta',
      'call held 2024-05-14: Delta Lambda, Gamma Theta, Sigma Omega',
    ]);
  });
});
