import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

/** Each body as `name (state)`. */
const bodies = (text: string): string[] =>
  draftOf(text).organizations.map(({ name, country }) => `${name} (${country ?? '-'})`);

describe('the state of a body', () => {
  it.each([
    [
      'is that whose regulator or agency it is said to be',
      "Ghana and Ivory Coast met. Ivory Coast's regulator, the Conseil du Café-Cacao, said it expects a loan of its own.",
      ['Conseil du Café-Cacao (CI)'],
    ],
    [
      'is not that of what somebody else owns',
      "Ghana and Chile met in Accra. Chile's president, the Ghana Cocoa Board said, will come.",
      ['Ghana Cocoa Board (GH)'],
    ],
    [
      'is none where it is of a part of the world',
      'The Central American Security Commission met in Belize City.',
      ['Central American Security Commission (-)'],
    ],
    [
      'is that of whoever holds an office in it',
      'Poland was represented by Alpha Placeholder, Secretary of State in the Ministry of Infrastructure, and Hungary by Beta Specimen.',
      ['Ministry of Infrastructure (PL)'],
    ],
    [
      'by an adjective that two states share is the one whose town is named',
      'The Congolese Ministry of Health sent experts from Brazzaville.',
      ['Ministry of Health (CG)'],
    ],
    [
      'by such an adjective is the one that is named',
      'The Dominican Ministry of Health met guests in the Commonwealth of Dominica.',
      ['Ministry of Health (DM)'],
    ],
    [
      'by such an adjective alone is the one that it mostly means',
      'The Congolese Ministry of Health and the Dominican Ministry of Culture sent experts.',
      ['Ministry of Health (CD)', 'Ministry of Culture (DO)'],
    ],
    [
      'and the longer name, which is not that of the shorter',
      'The Congolese Ministry of Health received guests from the Republic of the Congo.',
      ['Ministry of Health (CG)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});

describe('an office that several share', () => {
  it.each([
    'The protocol was signed by the Ministers of Education of Peru, Alpha Placeholder, and Ecuador, Beta Specimen.',
    "Peru's Alpha Placeholder and Ecuador's Beta Specimen, ministers of education, signed the protocol.",
  ])('%s', (text) => {
    expect(personsOf(draftOf(text)).map((line) => line.replace(/:.* @/, ' @'))).toEqual([
      'Alpha Placeholder (PE) @ Ministry of Education',
      'Beta Specimen (EC) @ Ministry of Education',
    ]);
  });
});

describe('a ministry for somebody', () => {
  it.each([
    [
      'The Ministry of Labour and Social Protection of the Population of Kazakhstan met.',
      'Ministry of Labour and Social Protection of the Population (KZ)',
    ],
    [
      'The Ministry for the Promotion of Women and the Family of Chad met.',
      'Ministry for the Promotion of Women and the Family (TD)',
    ],
    ['The Ministry of Social Protection of Mali met.', 'Ministry of Social Protection (ML)'],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual([expected]);
  });
});
