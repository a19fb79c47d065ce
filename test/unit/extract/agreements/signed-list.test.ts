/** Signers in rows and lists, far from the verb, and those who only stand beside them. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD, signed, TWO } from './reading.ts';

describe('signers in a list', () => {
  const points =
    '\n\n- Alpha Beta, Minister of Transport of Kenya,\n- for the other side, Gamma Theta, Minister of Transport of Uganda, and Delta Lambda, Minister of Ports of Uganda.';
  const all = ['protocol signed: Alpha Beta, Delta Lambda, Gamma Theta'];
  it.each([
    [`The Protocol on Railways was signed by${points}`],
    [`The Protocol on Railways was signed in Nairobi on 3 May 2024. The signatories were:${points}`],
    [`The Protocol on Railways was signed in Nairobi on 3 May 2024. It bears the signatures of:${points}`],
  ])('%s', (text) => expect(signed(text)).toEqual(all));

  it.each([
    [`${TWO} met in Nairobi. The ministers:\n\n- signed a protocol on railways;\n- agreed to meet again.`],
    [
      `${TWO} met in Nairobi. In the course of the visit the ministers\n\n1. Recalled the session of 2019;\n2. Proceeded to sign, on 9 May, a protocol on railways.`,
    ],
  ])('who opens a list whose point begins with the verb: %s', (text) =>
    expect(signed(text)).toEqual(['protocol signed: Alpha Beta, Gamma Theta']),
  );
});

describe('signers in a row', () => {
  it.each([
    [
      'Kenyan Transport Minister Alpha Beta signed a protocol on railways with his counterparts Gamma Theta of Uganda and Delta Lambda of Rwanda.',
      ['protocol signed: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'Kenyan Transport Minister Alpha Beta signed a protocol on railways with Gamma Theta of Uganda, and Delta Lambda of Rwanda met the press.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `${TWO} signed at a ceremony in the hall of the ministry a protocol on railways, together with a memorandum on ports.`,
      ['protocol signed: Alpha Beta, Gamma Theta', 'mou signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `${TWO} signed a contract for the supply of rails and the minutes of their session.`,
      ['contract signed: Alpha Beta, Gamma Theta', 'minutes signed: Alpha Beta, Gamma Theta'],
    ],
    [
      "A protocol on railways was signed by Kenyan Transport Minister Alpha Beta and by Minister Gamma Theta's deputy, Delta Lambda.",
      ['protocol signed: Alpha Beta, Delta Lambda'],
    ],
    [
      'A memorandum on railways was initialled by Kenyan Transport Minister Alpha Beta and Ugandan Transport Minister Gamma Theta; it still has to be approved by the two cabinets.',
      ['mou proposed: '],
    ],
    [
      'With President Delta Lambda looking on, Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda signed a protocol on railways.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'President Delta Lambda watched as Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda signed a protocol on railways.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'A protocol on railways was signed in Nairobi yesterday (Alpha Beta for Kenya, Gamma Theta for Uganda).',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'A protocol on railways was signed in Nairobi. For Kenya: Alpha Beta, Minister of Transport. For Uganda: Gamma Theta, Minister of Works.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `${TWO} took the opportunity of the summit to sign a protocol on railways.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `A protocol on railways was to have been signed by ${TWO}, but the ceremony was put off.`,
      ['protocol proposed: '],
    ],
    [`${TWO} held up the signed protocol on railways.`, ['protocol signed: ']],
    [`${TWO} proceeded to the signature of a protocol on railways.`, ['protocol signed: Alpha Beta, Gamma Theta']],
    [
      'The visit saw the signature of a protocol on railways by Minister Alpha Beta and Minister Gamma Theta.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'A protocol on railways was signed by Alpha Beta in place of Minister Delta Lambda of Kenya, and by Minister Gamma Theta of Uganda.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (text, expected) => expect(signed(text)).toEqual(expected));

  it('binds the bodies of which each of the row is', () => {
    const { agreements, organizations } = draftOf(
      `${HEAD}The heads of the two central banks, Alpha Beta of the Bank of Mozambique and Gamma Theta of the Central Bank of Kenya, signed a memorandum on payments.`,
    );
    const names = new Map(organizations.map(({ ref, name }) => [ref, name]));
    expect(agreements[0]?.parties.map((ref) => names.get(ref))).toEqual([
      'Bank of Mozambique',
      'Central Bank of Kenya',
    ]);
    expect(agreements[0]?.signatories).toHaveLength(2);
  });
});
