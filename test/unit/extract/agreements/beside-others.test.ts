import { describe, expect, it } from 'vitest';
import { bound, sheetOf } from './reading.ts';

const agreementsOf = (text: string): string[] =>
  sheetOf(text).agreements.map(({ name, status, date, signatories }) =>
    [status, date ?? '-', name, signatories.length].join(' '),
  );

const HANDS = "Vietnam's Minister of Public Security To Lam and Cambodian Minister of Interior Sar Kheng";

describe('instruments beside others', () => {
  it.each([
    [
      `An agreement in vocational training and a protocol on ports were signed on Tuesday by ${HANDS}.`,
      ['signed 2024-05-14 agreement in vocational training 2', 'signed 2024-05-14 protocol on ports 2'],
    ],
    [
      'The ministers adopted the Hanoi Declaration on Drugs and the Regional Action Plan on Drugs on Saturday.',
      ['adopted 2024-05-11 Hanoi Declaration on Drugs 0', 'adopted 2024-05-11 Regional Action Plan on Drugs 0'],
    ],
    [
      `A protocol amending the 1998 treaty between Vietnam and Cambodia was signed yesterday by ${HANDS}.`,
      ['signed 2024-05-14 protocol amending the 1998 treaty 2', 'in-force 1998 1998 treaty 0'],
    ],
    [
      'The ministers called in a final communique for the Hanoi peace accord to be respected.',
      ['adopted - final communique 0', 'in-force - Hanoi peace accord 0'],
    ],
    [
      'The ministers of Laos and Cambodia called for the Hanoi Convention on Drugs to be ratified by all.',
      ['in-force - Hanoi Convention on Drugs 0'],
    ],
    [
      `${HANDS} signed an agreement on police cooperation. Sar Kheng also spoke of an agreement on training of policemen.`,
      ['signed - agreement on police cooperation 2', 'proposed - agreement on training of policemen 0'],
    ],
    [
      'An agreement was signed on Tuesday between Vietnam and Cambodia regarding a bridge. There is also a Protocol between Vietnam and Cambodia to the Agreement on Readmission of Persons.',
      [
        'signed 2024-05-14 agreement 0',
        'in-force - Protocol between Vietnam and Cambodia to the Agreement on Readmission of Persons 0',
      ],
    ],
  ])('%s', (text, expected) => expect(agreementsOf(text)).toEqual(expected));
});

describe('words that stand for an instrument, or for none', () => {
  it.each([
    [`${HANDS} put pen to paper on a water treaty in Hanoi on Tuesday.`, ['signed 2024-05-14 water treaty 2']],
    ['Vietnam and Cambodia shelved plans for a joint customs treaty.', ['proposed - joint customs treaty 0']],
    [
      'A cooperation agreement was reached on Tuesday between the coast guards of Vietnam and Cambodia.',
      ['signed 2024-05-14 cooperation agreement 0'],
    ],
    [`${HANDS} signed a letter of arrangement on training.`, ['signed - letter of arrangement on training 2']],
    ['Sar Kheng denied reports that a secret border treaty with Vietnam had been signed.', []],
    ['Sar Kheng rejected claims that a border treaty with Vietnam had been initialled.', []],
  ])('%s', (text, expected) => expect(agreementsOf(text)).toEqual(expected));
});

describe('the day of the act', () => {
  it.each([
    [
      'Vietnam and Cambodia will sign a treaty against kidnapping "within weeks", Minister Sar Kheng said on Wednesday.',
      ['proposed - treaty against kidnapping 0'],
    ],
    [
      'Minister Sar Kheng said on Wednesday that Vietnam and Cambodia will sign a treaty against kidnapping.',
      ['proposed - treaty against kidnapping 0'],
    ],
    [
      'Vietnam and Cambodia are to sign a treaty against kidnapping on Friday, officials said.',
      ['proposed 2024-05-17 treaty against kidnapping 0'],
    ],
    [
      'He welcomed the signature, on Monday in Hanoi, of the Partnership Agreement between Vietnam and Laos.',
      ['signed 2024-05-13 Partnership Agreement between Vietnam and Laos 0'],
    ],
    [
      'Under the agreement signed Tuesday in Hanoi by To Lam and Sar Kheng, Vietnam will train Cambodian officers.',
      ['signed 2024-05-14 agreement 2'],
    ],
  ])('%s', (text, expected) => expect(agreementsOf(text)).toEqual(expected));
});

describe('instruments of a list', () => {
  it.each([
    [
      `${HANDS} signed the following documents: Memorandum of Understanding on Ports; Agreement on Visas.`,
      ['signed - Memorandum of Understanding on Ports 2', 'signed - Agreement on Visas 2'],
    ],
    [
      `${HANDS} signed a MOU on arts between the Arts Council of Vietnam and the Arts Council of Cambodia and a MOU on crime between their ministries.`,
      ['signed - MOU on arts 2', 'signed - MOU on crime 2'],
    ],
  ])('%s', (text, expected) => expect(agreementsOf(text)).toEqual(expected));

  it('each with its own sides', () => {
    const text =
      'Kenya and Togo signed a treaty on gas between Kenya and Togo and an accord on ports between Ghana and Mali.';
    expect(bound(text)).toEqual(['treaty on gas: Kenya, Togo', 'accord on ports: Ghana, Mali']);
  });

  it('of ministries told together', () => {
    const text = 'The ministers signed a memorandum between the Ministries of Culture of Kenya and Togo.';
    expect(bound(text)).toEqual(['memorandum: Ministry of Culture, Ministry of Culture']);
  });
});

describe('a house that passes an instrument', () => {
  it('binds its state', () => {
    expect(
      bound('The Congress of Peru is to approve next month the accord reached with Ecuador last October.'),
    ).toEqual(['accord: Ecuador, Peru']);
  });
});
