/** Several instruments of one sentence, and rows of those who sign. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD } from './reading.ts';

/** Each instrument as `kind status: signatories | parties`. */
function signed(text: string): string[] {
  const { agreements, persons, organizations, countries } = draftOf(HEAD + text);
  const names = new Map([...persons, ...organizations, ...countries].map(({ ref, name }) => [ref, name]));
  const row = (refs: readonly string[]) =>
    refs
      .map((ref) => names.get(ref))
      .sort()
      .join(', ');
  return agreements.map(
    ({ kind, status, signatories, parties }) => `${kind} ${status}: ${row(signatories)} | ${row(parties)}`,
  );
}

const VISAS = 'Health Minister Alpha Beta of Peru and Health Minister Gamma Theta of Chile';

describe('several instruments of one sentence', () => {
  it.each([
    [
      'a list behind a colon',
      'Qatar and Chad signed three agreements in Doha on Thursday: an air services agreement, a memorandum of understanding on youth and a protocol on ports.',
      ['agreement signed:  | Chad, Qatar', 'mou signed:  | Chad, Qatar', 'protocol signed:  | Chad, Qatar'],
    ],
    [
      'a list behind a passive',
      'Qatar and Chad held talks in Doha on Thursday. Two agreements were signed: a treaty on extradition and a protocol on ports.',
      ['treaty signed:  | Chad, Qatar', 'protocol signed:  | Chad, Qatar'],
    ],
    [
      'the verb left out behind "by"',
      'An agreement on visas was signed by Foreign Ministers Alpha Beta of Peru and Gamma Theta of Chile, and a memorandum on tourism by Tourism Ministers Delta Lambda of Peru and Sigma Omega of Chile.',
      [
        'agreement signed: Alpha Beta, Gamma Theta | Chile, Peru',
        'mou signed: Delta Lambda, Sigma Omega | Chile, Peru',
      ],
    ],
    [
      'the verb left out behind names',
      `${VISAS} signed an agreement on visas, and Defence Ministers Delta Lambda of Peru and Sigma Omega of Chile a protocol on mines.`,
      [
        'agreement signed: Alpha Beta, Gamma Theta | Chile, Peru',
        'protocol signed: Delta Lambda, Sigma Omega | Chile, Peru',
      ],
    ],
    [
      'the last of a list, of which no more is said',
      'Three documents were signed in Accra on Thursday: a treaty on borders, signed by Presidents Alpha Beta of Ghana and Gamma Theta of Togo; and a memorandum on sport.',
      ['treaty signed: Alpha Beta, Gamma Theta | Ghana, Togo', 'mou signed:  | Ghana, Togo'],
    ],
    [
      'not what is only proposed',
      `${VISAS} signed an agreement on visas and discussed a protocol proposed by Defence Minister Delta Lambda of Peru.`,
      ['agreement signed: Alpha Beta, Gamma Theta | Chile, Peru'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(signed(text)).toEqual(wanted);
  });
});

describe('rows of those who sign', () => {
  it.each([
    [
      'by office and name',
      'The Minister of Energy of Peru, Alpha Beta, and the Minister of Energy of Chile, Gamma Theta, on Thursday signed an agreement on gas.',
    ],
    ['before those without names', `In the presence of both presidents, ${VISAS} signed an agreement on gas.`],
    [
      'while others look on',
      'With both presidents looking on, the health ministers, Alpha Beta of Peru and Gamma Theta of Chile, signed an agreement on gas.',
    ],
  ])('%s', (_, text) => {
    expect(signed(text)).toEqual(['agreement signed: Alpha Beta, Gamma Theta | Chile, Peru']);
  });

  it('for the former and the latter', () => {
    expect(
      signed(
        'A memorandum was signed on Thursday between the Ghana Revenue Authority and the Togo Revenue Office. Commissioner-General Alpha Beta signed for the former and Commissioner-General Gamma Theta for the latter.',
      ),
    ).toEqual(['mou signed: Alpha Beta, Gamma Theta | Ghana Revenue Authority, Togo Revenue Office']);
  });

  it('states whose ministers adopt', () => {
    expect(signed('Ministers from Ghana, Togo and Benin adopted the Lomé Declaration on Thursday.')).toEqual([
      'declaration adopted:  | Benin, Ghana, Togo',
    ]);
  });
});
