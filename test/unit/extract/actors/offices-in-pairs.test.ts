/** Offices of two told one by one, and where an aside or another's office stands between. Names are placeholders. */
import { expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf, titlesOf } from '../reading-of.ts';

it.each([
  [
    "Alpha Beta and Gamma Theta passed Monday afternoon among manuscripts. Turkey's Minister of Culture and Tourism had taken his visitor, the Minister of Culture of Kyrgyzstan, to the library.",
    [
      'Alpha Beta (TR): Minister of Culture and Tourism @ Ministry of Culture and Tourism',
      'Gamma Theta (KG): Minister of Culture @ Ministry of Culture',
    ],
  ],
  [
    "Alpha Beta and Gamma Theta came out of the hall. Peru's Interior Minister and the man who is Government Minister in La Paz put their names to it.",
    [
      'Alpha Beta (PE): Interior Minister @ Ministry of Interior',
      'Gamma Theta (BO): Government Minister @ Ministry of Government',
    ],
  ],
  [
    'Questioned by Alpha Beta and by Gamma Theta, the Moldovan Foreign Minister, Delta Lambda, told the house so.',
    ['Alpha Beta (-): ', 'Gamma Theta (-): ', 'Delta Lambda (MD): Foreign Minister @ Ministry of Foreign Affairs'],
  ],
])('%s', (text, expected) => expect(personsOf(draftOf(text))).toEqual(expected));

it.each([
  [
    "The deal was inked by Alpha Beta, the LCAD's Executive Secretary, and Gamma Theta, head of Lambda Power.",
    ['Alpha Beta: Executive Secretary', 'Gamma Theta: head of Lambda Power'],
  ],
  [
    'Alpha Beta, in Prague both Deputy Prime Minister and Minister of Health, came by train.',
    ['Alpha Beta: Deputy Prime Minister, Minister of Health'],
  ],
  [
    'The cabinet is new: Alpha Beta, a former banker, as Minister of Industry and Commerce.',
    ['Alpha Beta: Minister of Industry and Commerce'],
  ],
  [
    'Alpha Beta, who becomes Minister of Education and was once Minister of Labour, spoke.',
    ['Alpha Beta: Minister of Education, Minister of Labour'],
  ],
  ["It was led by Alpha Beta, the host country's Minister of Fisheries.", ['Alpha Beta: Minister of Fisheries']],
  ["To President Alpha Beta, the Sultan's host, it is proof.", ['Alpha Beta: President']],
  ["Alpha Beta, Chad's leader, and the Emir of Qatar were present.", ['Alpha Beta: leader']],
  ['Alpha Beta, Special Envoy to the Chief Adviser, was present.', ['Alpha Beta: Special Envoy to the Chief Adviser']],
  ['It was signed by Alpha Beta, Secretary at the latter ministry.', ['Alpha Beta: Secretary']],
  ['The Secretary General of the Moroccan department, Alpha Beta, was there.', ['Alpha Beta: Secretary General']],
  ["Trinidad and Tobago's Gamma Theta caught up with him.", ['Gamma Theta:']],
])('%s', (text, expected) => expect(titlesOf(text)).toEqual(expected));

it.each([
  ['They train at Lambda Science and Technology University.', ['Lambda Science and Technology University (-)']],
  [
    'The intergovernmental commission on transport met for the sixth time.',
    ['intergovernmental commission on transport (-)'],
  ],
  ['Managers of Lambda Rail and of Sigma Omega swapped folders.', ['Lambda Rail (-)', 'Sigma Omega (-)']],
  ["Researchers of Murmansk's LAMBD will survey it.", ['LAMBD (RU)']],
])('%s', (text, expected) => expect(bodiesOf(draftOf(text))).toEqual(expected));

it.each([
  'Alpha Beta and Gamma Theta met on Monday. The Foreign Minister of Kenya and the Finance Minister of Kenya were away.',
  'Alpha Beta and Gamma Theta sang. The President of Kenya had come with Delta Lambda, and the President of Uganda had not.',
])('gives nobody of two an office: %s', (text) =>
  expect(titlesOf(text).filter((line) => /^(?:Alpha|Gamma).*: ./.test(line))).toEqual([]),
);

it.each([
  [
    'Ambassador Alpha Beta, Director General for Europe, and Minister-Counsellor Gamma Theta attended.',
    ['Alpha Beta: Director General for Europe, Ambassador', 'Gamma Theta: Minister-Counsellor'],
  ],
  [
    'He met Alpha Beta, the Bavarian premier, and the Catalan president, Gamma Theta.',
    ['Alpha Beta: premier', 'Gamma Theta: president'],
  ],
  [
    'General Alpha Beta, who leads the junta, received the rebel leader, Gamma Theta.',
    ['Alpha Beta: leads the junta', 'Gamma Theta: rebel leader'],
  ],
  ['Alpha Beta, soon to be trade minister, spoke.', ['Alpha Beta: trade minister']],
  ["Alpha Beta, the park's director, signed.", ['Alpha Beta: director']],
  ['Alpha Beta, IPS, Director General of Police, was there.', ['Alpha Beta: Director General of Police']],
])('%s', (text, expected) => expect(titlesOf(text)).toEqual(expected));

it('whoever heads a team or is sent somewhere is of the state of those who came or sent', () =>
  expect(
    personsOf(draftOf('The head of the Kenyan team, Alpha Beta, met Gamma Theta, the WHO Representative in Ghana.')),
  ).toEqual(['Alpha Beta (KE): ', 'Gamma Theta (-): Representative in Ghana @ WHO']));

it.each([
  ['PT Lambda Energi and OAO Sigma signed a contract.', ['PT Lambda Energi (-)', 'OAO Sigma (-)']],
  ['The Lambda Energy Exchange will sell it.', ['Lambda Energy Exchange (-)']],
])('%s', (text, expected) => expect(bodiesOf(draftOf(text))).toEqual(expected));
