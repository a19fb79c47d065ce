import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));
const persons = (text: string) => personsOf(draftOf(text));

describe('bodies', () => {
  it.each([
    [
      'a ministry and a bank',
      'It was signed by the Ministry of Finance and the African Development Bank.',
      ['Ministry of Finance (-)', 'African Development Bank (-)'],
    ],
    ['not whose report it is', 'ASUNCION, Nov 20 (Agencia Chaco) - Drug police may soon talk to each other.', []],
    [
      'two joined by "and" are two',
      'UNICEF and Catholic Relief Services will supply kits.',
      ['UNICEF (-)', 'Catholic Relief Services (-)'],
    ],
    [
      'a department before a union of states',
      "The United Kingdom's Department for International Development and the European Union paid.",
      ['Department for International Development (GB)', 'European Union (-)'],
    ],
    [
      'a state whose name begins with a little word',
      'Officers of the New Zealand Defence Force attended.',
      ['New Zealand Defence Force (NZ)'],
    ],
    ['a branch by its state', 'Absa Bank Kenya lent the money.', ['Absa Bank Kenya (KE)']],
    [
      'a branch in another language',
      'Banco Santander Chile and Société Générale Sénégal lent it.',
      ['Banco Santander Chile (CL)', 'Société Générale Sénégal (SN)'],
    ],
    ['the form of a firm after its head', 'The Ipak Yuli Bank JSCB will lend it.', ['Ipak Yuli Bank JSCB (-)']],
    [
      'matters of no known word in a list',
      'The Agency for Evaluation and Instrumentation of Higher Education said so.',
      ['Agency for Evaluation and Instrumentation of Higher Education (-)'],
    ],
    [
      'organs of a body called by its head are without it',
      "The Bank's Projects Department agreed.",
      ['Projects Department (-)'],
    ],
    ['boards are none', 'The Board of Governors and the Board of Directors agreed.', []],
    ['police by a foreign name', 'The Policía Boliviana took part.', ['Policía Boliviana (BO)']],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));
});

describe('offices', () => {
  it.each([
    [
      'ambassadors in full',
      'To Lam, Ambassador Extraordinary and Plenipotentiary of Vietnam to Laos, spoke.',
      ['To Lam (VN): Ambassador Extraordinary and Plenipotentiary of Vietnam to Laos'],
    ],
    [
      'what is directed, before a form of address',
      'It was signed by Executive Vice President for Procurement Mr. Sar Sokha.',
      ['Sar Sokha (-): Executive Vice President for Procurement'],
    ],
    [
      'a matter of no known word',
      'They met Director for Trade Facilitation Sar Sokha.',
      ['Sar Sokha (-): Director for Trade Facilitation'],
    ],
    [
      'what is directed, in lower case',
      'She met Sar Sokha, director of culture at UNESCO.',
      ['Sar Sokha (-): director of culture @ UNESCO'],
    ],
    [
      'where somebody is sent by a body',
      'She received the Representative of the World Bank in Ghana, Dr. Sar Sokha, who paid a call.',
      ['Sar Sokha (-): Representative of the World Bank @ World Bank'],
    ],
    [
      'in the ministry of a state that has no adjective',
      'The Director of Fisheries in the Kiribati Ministry of Fisheries, Ms Sar Sokha, spoke.',
      ['Sar Sokha (KI): Director of Fisheries @ Ministry of Fisheries'],
    ],
    [
      'of a university by its letters',
      'Sar Sokha, Vice-Rector of UdelaR, spoke.',
      ['Sar Sokha (-): Vice-Rector of UdelaR @ UdelaR'],
    ],
    [
      'fields of several new words',
      'He met Danish Minister for Development Cooperation and Global Climate Policy Sar Sokha.',
      [
        'Sar Sokha (DK): Minister for Development Cooperation and Global Climate Policy @ Ministry of Development Cooperation and Global Climate Policy',
      ],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));

  it('make no person of a storm', () => {
    expect(persons('The schools struck by Cyclone Batsirai were built anew.')).toEqual([]);
  });
});
