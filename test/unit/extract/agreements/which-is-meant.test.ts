/** Which instrument is meant, and whose hands, where a sentence goes on with what stands before it. Names are placeholders. */
import { expect, it } from 'vitest';
import { TWO, told } from './reading.ts';

it.each([
  [
    'the one that is called so, and not the one named last',
    'Kenya and Uganda signed a fisheries agreement on Monday. A protocol on tuna has still to be worked out. The agreement was signed by Alpha Beta and Gamma Theta.',
    ['agreement signed 2024-05-13: Alpha Beta, Gamma Theta | Kenya, Uganda', 'protocol proposed -:  | Kenya, Uganda'],
  ],
  [
    'a law is none of what was named before',
    `${TWO} agreed on Monday to sign a contract on cables. President Zeta Omega of Malawi put his name only last week to a law on cables.`,
    ['contract proposed -:  | Kenya, Uganda'],
  ],
  [
    'the instrument of the same sentence',
    `A memorandum on fish was signed in Nairobi on Monday. Kenya and Uganda extended their seed agreement; ${TWO} signed it in Kampala.`,
    ['agreement signed 2024-05-13: Alpha Beta, Gamma Theta | Kenya, Uganda', 'mou signed 2024-05-13:  | Kenya, Uganda'],
  ],
  [
    'three hands, counted over two sentences',
    'Minister Alpha Beta of Kenya was in the chair. Gamma Theta of Uganda and Zeta Omega, the minister of Malawi, sat beside him. These three signed a protocol on freight on Tuesday.',
    ['protocol signed 2024-05-14: Alpha Beta, Gamma Theta, Zeta Omega | Kenya, Malawi, Uganda'],
  ],
  [
    'the second hand, told in inverted order',
    'Kenya and Uganda signed a loan agreement on Tuesday. For Kenya signed Alpha Beta, Minister of Finance, and for Uganda Minister Gamma Theta.',
    ['agreement signed 2024-05-14: Alpha Beta, Gamma Theta | Kenya, Uganda'],
  ],
  [
    'a protocol first named, then said to come',
    'Kenya and Uganda agreed that a protocol with a list of 18 goods will be attached to the trade agreement of 2003. The protocol is expected to be signed in Nairobi in September.',
    ['agreement in-force 2003:  | Kenya, Uganda', 'protocol proposed 2024-09:  | Kenya, Uganda'],
  ],
  [
    'a draft contract, but no draft plan of one side',
    `${TWO} spoke in Nairobi of a draft contract on cables. Kenya has a draft plan for its ports.`,
    ['contract proposed -:  | Kenya, Uganda'],
  ],
])('%s', (_, text, expected) => expect(told(text).sort()).toEqual(expected));
