import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

const bodies = (text: string, publisher?: string) => bodiesOf(draftOf(text, publisher));

describe('the state of a body without one', () => {
  it.each([
    [
      'is that of who sends people from it',
      'MASERU, May 4 - Lesotho and Botswana met. Minister Alpha Beta of Botswana said a team from the Department of Waste would come.',
      'Department of Waste (BW)',
    ],
    [
      'is that of the state that acts through it',
      'MASERU, May 4 - Lesotho and Botswana met. Botswana has agreed to lend Lesotho the money through the Mutual Aid Agency.',
      'Mutual Aid Agency (BW)',
    ],
    [
      'is the other one where a body of one state gives it something',
      'OSLO, May 4 - Norway and Poland met. They spoke of hints passed by the Norwegian Police Service to the Fraud Department.',
      'Fraud Department (PL)',
    ],
    [
      'is the other one in a joint venture',
      'OSLO, May 4 - Norway and Poland met. It is a joint venture of the Sigma Power Company of Norway and Omega Power Limited.',
      'Omega Power Limited (PL)',
    ],
    [
      'is that of the town where it speaks',
      'TUNIS, May 4 - Tunisia and Morocco met in Tunis. In Rabat, Foreign Ministry spokesman Alpha Beta welcomed it.',
      'Foreign Ministry (MA)',
    ],
    [
      'is told by what the state calls itself',
      'BERN, May 4 - The company Sigma Deutschland signed.',
      'Sigma Deutschland (DE)',
    ],
    [
      'is not that of a publisher of whom the text never speaks',
      'Peru and Chile signed in Lima. The Undersecretariat of Harbours will pay.',
      'Undersecretariat of Harbours (PE)',
    ],
  ])('%s', (_, text, expected) =>
    expect(bodies(text, _.includes('publisher') ? 'Gazette of Norway' : undefined)).toContain(expected),
  );
});

describe('bodies of no one state', () => {
  it.each([
    [
      'OSLO, May 4 - Norway and Poland met. The Grand Labour Council of the two countries will sit.',
      'Grand Labour Council (-)',
    ],
    [
      'OSLO, May 4 - Norway and Poland met. The International Border Commission will publish it.',
      'International Border Commission (-)',
    ],
    [
      'PRAIA, May 4 - Togo, Benin and Ghana met. Cases go to the Regional Centre for Disease Watch.',
      'Regional Centre for Disease Watch (-)',
    ],
    [
      'LUANDA, May 4 - The Cunene Basin Commission met in Angola, and its Council of Ministers agreed.',
      'Council of Ministers (-)',
    ],
    ['DOHA, May 4 - Qatar sells gas, the minister told Reuters.', 'Reuters (-)'],
  ])('%s', (text, expected) => expect(bodies(text)).toContain(expected));
});
