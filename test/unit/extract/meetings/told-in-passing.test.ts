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
      'of a body that is new, though it is to sit regularly',
      'A steering committee of Peru and Chile is to watch over the plan. It will sit for the first time in Lima in June 2024, and every six months thereafter.',
      ['conference planned 2024-06: Chile, Peru'],
    ],
    [
      'under the two of whom was told',
      'Justice ministers Alpha Beta of France and Gamma Theta of Morocco met in Paris on Monday. A colloquium on the family code will be held in Marseille on May 22 under the presidency of the two ministers.',
      [BOTH, 'conference planned 2024-05-22: Alpha Beta, Gamma Theta'],
    ],
    [
      'at which somebody is to speak',
      'Labour minister Alpha Beta of Nepal and Governor Gamma Theta of Lima are due to speak at a forum on heat stress in Lima on June 3.',
      ['conference planned 2024-06-03: Alpha Beta, Gamma Theta'],
    ],
    [
      'with the participation of states and a body',
      'The next session of the Steering Committee will take place in Lima in July with the participation of Peru and Chile, and also of the World Bank.',
      ['conference planned 2024-07: Chile, Peru, World Bank'],
    ],
    [
      'of a team that a ministry sends',
      'The Ministry of Labour of Qatar will send a team to Nairobi in July.',
      ['visit planned 2024-07: Ministry of Labour'],
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
      'by the house they came out of',
      "Peru's Interior Minister Alpha Beta and Bolivia's Government Minister Gamma Theta came out of the municipal hall in Desaguadero on Monday with something to show.",
      [BOTH],
    ],
    [
      'each of two times before',
      'Economy Minister Alpha Beta of Argentina and Finance Minister Gamma Theta of Brazil had met twice before without result, in Montevideo in late April and in Sao Paulo on May 6.',
      ['talks held 2024-04: Alpha Beta, Gamma Theta', 'talks held 2024-05-06: Alpha Beta, Gamma Theta'],
    ],
    [
      'by a day of it, whoever else took part',
      "Zimbabwean Transport Minister Alpha Beta told reporters after a day of talks in Harare on Monday that the governments would set up a committee. Gamma Theta, Zambia's minister of energy, also took part in the talks.",
      [BOTH],
    ],
    [
      'by a row set off by semicolons',
      'Alpha Beta, Minister of Industry of Kazakhstan; Gamma Theta, Minister of Transport of Azerbaijan; and Delta Lambda, Minister of Economy of Georgia, met in Aktau on 13 May 2024.',
      ['talks held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'with whoever joined in',
      "Minister Alpha Beta of Spain came to Lisbon on Monday for a day of conversations with Gamma Theta, Portugal's Environment Minister, in which Foreign Minister Delta Lambda joined them after lunch.",
      ['talks held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'once, though "meeting with" and the margins tell of it',
      'The Foreign Minister of Ghana, Alpha Beta, on Monday held a bilateral meeting with Gamma Theta, Foreign Minister of Suriname, on the margins of a conference in New York. In attendance was Delta Lambda, Permanent Representative of Ghana to the United Nations.',
      ['talks held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'another, where the same two spoke on another day',
      `${TALKS} Beta, who discussed the same dossier with Theta in Kampala on 12 April, was glad.`,
      [BOTH, 'talks held 2024-04-12: Alpha Beta, Gamma Theta'],
    ],
    [
      'a signing by others than those who talked',
      'Minister Alpha Beta of Korea met Minister Gamma Theta of Japan in Seoul on Monday. Delta Lambda, Chairperson of the panel, looked on as Sigma Omega, President of the National Research Foundation of Korea, and Kappa Rho, President of the Japan Science and Technology Agency, signed an implementing arrangement on the fund.',
      [BOTH, 'ceremony held 2024-05-13: Delta Lambda, Kappa Rho, Sigma Omega'],
    ],
    [
      'a call on which the text goes on without an article',
      'Foreign Secretary Alpha Beta of Nepal held a bilateral meeting with Gamma Theta, Assistant Foreign Minister of China, in Beijing on Monday. Foreign Secretary paid a courtesy call on Chinese Foreign Minister Delta Lambda on Tuesday.',
      [BOTH, 'call held 2024-05-14: Alpha Beta, Delta Lambda'],
    ],
    [
      'by who had invited whom',
      "The question was one which Alpha Beta, Vanuatu's Minister of Climate, brought to Suva on Monday, where Gamma Theta, Fiji's Minister for Rural Development, had invited him for talks.",
      [BOTH],
    ],
    [
      'the summit that others recalled is not theirs',
      'Ministers Alpha Beta of Peru and Gamma Theta of Chile met on Monday. Beta and Theta recalled the Samarkand summit of leaders, held on 2 May.',
      [BOTH, 'summit held 2024-05-02: '],
    ],
    [
      'a visit at its end',
      'Pakistani Commerce Minister Alpha Beta, winding up a three-day visit to Colombo, told reporters that Islamabad would cut its duty from July 1.',
      ['visit held 2024-05: Alpha Beta'],
    ],
    [
      'the visit that is the first of one of two',
      "Minister Alpha Beta of Chile and Minister Gamma Theta of Argentina signed a treaty in Santiago on Monday. Other results of the two-day visit, Theta's first to the country, are few.",
      ['visit held 2024-05: Gamma Theta'],
    ],
    [
      'a visit that was paid',
      'During the state visit which Sultan Alpha Beta of Oman paid to the United Arab Emirates on Monday and Tuesday, a contract was signed.',
      ['visit held 2024-05-13/2024-05-14: Alpha Beta'],
    ],
    [
      'of the minister of the state that is named, wherever that was',
      'Bulgarian minister Alpha Beta and Romanian minister Gamma Theta met in Ruse on Monday. President Delta Lambda of Bulgaria received the Romanian minister in Sofia on Tuesday.',
      [BOTH, 'call held 2024-05-14: Delta Lambda, Gamma Theta'],
    ],
    [
      'of the two visitors, and not of him who is at home',
      'Ministers Alpha Beta of Zambia, Gamma Theta of Tanzania and Delta Lambda of Kenya signed a memorandum in Lusaka on Tuesday. Sigma Omega, the Zambian President, received the two visitors at State House on Monday.',
      ['call held 2024-05-13: Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'of one who is addressed without a name',
      'Alpha Beta, Minister of Trade of Oman, was received in Dakar on Monday by Gamma Theta, Minister of Trade of Senegal. Her Excellency will hold talks in Accra on 21 May with Delta Lambda, Minister of Trade of Ghana.',
      ['call held 2024-05-13: Alpha Beta, Gamma Theta', 'talks planned 2024-05-21: Alpha Beta, Delta Lambda'],
    ],
    [
      'a tour, with who showed the place and who joined there',
      "On Tuesday Mongolia's education minister Alpha Beta visited the headquarters of the Border Guard, where General Gamma Theta briefed him on the fence. Ambassador Delta Lambda of Mongolia joined him there.",
      ['visit held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'a tour, with who showed a part of it',
      "Argentina's minister Alpha Beta visited the University of Lima on Tuesday. Its rector, Gamma Theta, showed him the new faculty.",
      ['visit held 2024-05-14: Alpha Beta, Gamma Theta'],
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
    ['of whom a state had sent', 'Chile, a member too, had sent its vice-minister, Delta Lambda.', 'Delta Lambda'],
    [
      'whom a state sent, and not that state',
      'Tanzania, which lies on the lake, sent an observer, Deputy Minister Delta Lambda.',
      'Delta Lambda',
    ],
    ['who passed on the chair', 'Minister Beta took the chair from Minister Delta Lambda of Peru.', 'Delta Lambda'],
    [
      'whose statement they heard',
      'After statements by Governor Delta Lambda of Lima, the plan was approved.',
      'Delta Lambda',
    ],
    [
      'who stood for a body',
      'The World Bank, represented by its director, Delta Lambda, promised money.',
      'Delta Lambda',
    ],
    ['states that sent officials', 'Peru, a member as well, and Chile were invited; Chile sent officials.', 'Chile'],
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
