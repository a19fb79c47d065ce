/** Offices that are said once for those of several states or bodies, and whose somebody is. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf, personsOf, titlesOf } from '../reading-of.ts';

it.each([
  [
    'The finance ministers of the Southern Common Market (Mercosur) met on Friday. Alpha Beta of Argentina took the chair; Gamma Theta of Paraguay came, too.',
    [
      'Alpha Beta (AR): finance minister @ Ministry of Finance',
      'Gamma Theta (PY): finance minister @ Ministry of Finance',
    ],
  ],
  [
    "Alpha Beta, Kuwait's finance minister, presided. Two of his peers were in the hall on Monday: Gamma Theta of Oman and the Qatari Delta Lambda.",
    [
      'Alpha Beta (KW): finance minister @ Ministry of Finance',
      'Gamma Theta (OM): finance minister @ Ministry of Finance',
      'Delta Lambda (QA): finance minister @ Ministry of Finance',
    ],
  ],
  [
    'The ministers of health of Guyana (Dr. Alpha Beta), Dominica (Senator Gamma Theta) and Jamaica (Mrs. Delta Lambda) were there.',
    [
      'Alpha Beta (GY): minister of health @ Ministry of Health',
      'Gamma Theta (DM): minister of health @ Ministry of Health, Senator',
      'Delta Lambda (JM): minister of health @ Ministry of Health',
    ],
  ],
  [
    "It was signed by Kyrgyz Deputy Prime Minister Alpha Beta, Uzbekistan's minister of water management, Gamma Theta, and Kazakh Energy Minister Delta Lambda.",
    [
      'Alpha Beta (KG): Deputy Prime Minister',
      'Gamma Theta (UZ): minister of water management @ Ministry of Water Management',
      'Delta Lambda (KZ): Energy Minister @ Ministry of Energy',
    ],
  ],
  [
    'Trade Minister Alpha Beta of Fiji flew to Vanuatu to see his opposite number there, Gamma Theta.',
    ['Alpha Beta (FJ): Trade Minister @ Ministry of Trade', 'Gamma Theta (VU): Trade Minister @ Ministry of Trade'],
  ],
  [
    "Georgia's Minister of Education is back. Alpha Beta spent two days in Armenia as the guest of her colleague Gamma Theta.",
    [
      'Alpha Beta (GE): Minister of Education @ Ministry of Education',
      'Gamma Theta (AM): Minister of Education @ Ministry of Education',
    ],
  ],
  [
    'Alpha Beta, Minister of Culture of Mexico, and Gamma Theta, who holds the portfolio in Cuba, signed it.',
    [
      'Alpha Beta (MX): Minister of Culture @ Ministry of Culture',
      'Gamma Theta (CU): Minister of Culture @ Ministry of Culture',
    ],
  ],
  [
    "Zambia's Transport Minister Alpha Beta told of his talks with Gamma Theta, a Deputy Prime Minister as well as his Congolese opposite number.",
    [
      'Alpha Beta (ZM): Transport Minister @ Ministry of Transport',
      'Gamma Theta (CD): Deputy Prime Minister, Transport Minister @ Ministry of Transport',
    ],
  ],
  [
    'Kenya has a new Minister of Health. Alpha Beta, until now rector of Nairobi University, was appointed by President Gamma Theta. She replaces Delta Lambda.',
    [
      'Alpha Beta (KE): rector of Nairobi University @ Nairobi University, Minister of Health @ Ministry of Health',
      'Gamma Theta (KE): President',
      'Delta Lambda (KE): Minister of Health @ Ministry of Health',
    ],
  ],
  [
    "Finance ministers of the bloc agreed on it on Friday. Slovakia's Alpha Beta was in the chair; Gamma Theta of Poland and Hungary's Delta Lambda attended.",
    [
      'Alpha Beta (SK): Finance minister @ Ministry of Finance',
      'Gamma Theta (PL): Finance minister @ Ministry of Finance',
      'Delta Lambda (HU): Finance minister @ Ministry of Finance',
    ],
  ],
  [
    'The tourism ministers of Comoros, Madagascar and Mauritius met on 25 May. Alpha Beta of Madagascar took the chair.',
    ['Alpha Beta (MG): tourism minister @ Ministry of Tourism'],
  ],
  [
    'Central bank governors Alpha Beta of the National Bank of Slovakia and Gamma Theta of the Czech National Bank signed a memorandum.',
    [
      'Alpha Beta (SK): Central bank governor @ National Bank of Slovakia',
      'Gamma Theta (CZ): Central bank governor @ Czech National Bank',
    ],
  ],
  [
    'The mayors on either bank, Alpha Beta for Lambda and Gamma Theta for Omega, took part.',
    ['Alpha Beta (-): mayor', 'Gamma Theta (-): mayor'],
  ],
  [
    "Alpha Beta, the UN secretary-general's special representative in Mali, attended.",
    ['Alpha Beta (-): special representative in Mali @ UN'],
  ],
  [
    'Alpha Beta, who serves as deputy head of mission at the German embassy in Lima, attended.',
    ['Alpha Beta (DE): deputy head of mission at the German embassy in Lima'],
  ],
  [
    'Gamma Theta, who in Lisbon looks after Infrastructure and Housing, spoke to reporters.',
    ['Gamma Theta (PT): in Lisbon looks after Infrastructure and Housing @ Ministry of Infrastructure and Housing'],
  ],
])('%s', (text, expected) => expect(personsOf(draftOf(text))).toEqual(expected));

it.each([
  'Finance ministers of the bloc met on Friday. Alpha Beta of Poland won the race on the same day.',
  'The foreign ministers will meet in May. Alpha Beta, who looks after her mother, said so.',
])('gives nobody an office: %s', (text) =>
  expect(personsOf(draftOf(text)).filter((line) => !line.endsWith(': '))).toEqual([]),
);

it.each([
  [
    'The session was held in the presence of the Ambassador of Algeria, Mr Alpha Beta, the Director General of Sport, Mr Gamma Theta, and the President of the Council, Mr Delta Lambda.',
    ['Alpha Beta: Ambassador', 'Gamma Theta: Director General of Sport', 'Delta Lambda: President of the Council'],
  ],
  [
    'Around the table sat Alpha Beta, president of the Junta, and the mayors on either bank: Gamma Theta for us, Delta Lambda for them.',
    ['Alpha Beta: president of the Junta', 'Gamma Theta: mayor', 'Delta Lambda: mayor'],
  ],
  ['Comoros sent a secretary of state, Alpha Beta.', ['Alpha Beta: secretary of state']],
  ['A judge in Abuja, Alpha Beta, freed them.', ['Alpha Beta: judge']],
  ["Alpha Beta, the agency's Samoan director, put it at 160.", ['Alpha Beta: director']],
  ['Alpha Beta, the former transitional president, was there.', ['Alpha Beta: former transitional president']],
  ['Alpha Beta, MP for Gulu East, met the press.', ['Alpha Beta: MP for Gulu East']],
  ['Alpha Beta - head of Lambda Power - spoke first.', ['Alpha Beta: head of Lambda Power']],
  [
    'Alpha Beta, the Togolese who directs the International Labour Organization, listened.',
    ['Alpha Beta: directs the International Labour Organization'],
  ],
  [
    'The State Secretary and the Chairman of the Board of Kazakhstan Lambda Omega, Alpha Beta, concluded a memorandum.',
    ['Alpha Beta: Chairman of the Board of Kazakhstan Lambda Omega'],
  ],
  [
    'Speakers: Alpha Beta, Minister of Energy; Gamma Theta, director of Lambda.',
    ['Alpha Beta: Minister of Energy', 'Gamma Theta: director of Lambda'],
  ],
])('%s', (text, expected) => expect(titlesOf(text)).toEqual(expected));

it("somebody at the head of a state's organ is of that state", () =>
  expect(
    personsOf(draftOf("Alpha Beta, the head of Chile's customs, met Gamma Theta, boss of the Argentine tax agency.")),
  ).toEqual(["Alpha Beta (CL): head of Chile's customs", 'Gamma Theta (AR): boss of the Argentine tax agency']));

it('an office told once is that of whoever has another office, too', () =>
  expect(
    titlesOf(
      "Finance ministers of the bloc met on Friday. Alpha Beta of Poland and Hungary's Gamma Theta attended. Alpha Beta, also a deputy prime minister, said so.",
    ),
  ).toEqual(['Alpha Beta: deputy prime minister, Finance minister', 'Gamma Theta: Finance minister']));
