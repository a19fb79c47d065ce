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
  [
    'a contract that came with what was signed has hands of its own',
    `${TWO} signed a fisheries agreement on Monday. The agreement was accompanied by a contract on a cold store. It was signed for the Kenya Ports Authority by Zeta Omega, its director.`,
    [
      'agreement signed 2024-05-13: Alpha Beta, Gamma Theta | Kenya, Uganda',
      'contract signed 2024-05-13: Zeta Omega | ',
    ],
  ],
  [
    'signed long before it was ratified',
    'The treaty was ratified by Kenya on Tuesday. It was signed in 2015 by President Alpha Beta of Kenya and President Gamma Theta of Uganda.',
    ['treaty in-force 2015: Alpha Beta, Gamma Theta | Kenya, Uganda'],
  ],
  [
    'the day between "will" and the verb',
    `${TWO} will on Friday sign an agreement on seeds in Nairobi.`,
    ['agreement proposed 2024-05-17:  | Kenya, Uganda'],
  ],
  [
    'a contract which others will sign, though its subject is not told',
    'The Kenya Ports Authority and the Uganda Railways Corporation will lay down the terms in a contract which their general managers will sign on 9 June.',
    ['contract proposed 2024-06-09:  | Kenya Ports Authority, Uganda Railways Corporation'],
  ],
  [
    'put off, and signed by nobody',
    `Kenya and Uganda have put off the signing of a trade agreement, said ${TWO}.`,
    ['agreement proposed -:  | Kenya, Uganda'],
  ],
  [
    'the hand that an accord lacks',
    'The accord on fish lacks only the signature of President Zeta Omega of Malawi; Presidents Alpha Beta of Kenya and Gamma Theta of Uganda signed it in May.',
    ['agreement signed 2024-05: Alpha Beta, Gamma Theta | Kenya, Uganda'],
  ],
  ['denied on a day', 'Minister Alpha Beta of Kenya denied on Tuesday that a defence pact with Uganda existed.', []],
  [
    'a verb is no exchange of notes',
    `The report merely notes that views were exchanged by ${TWO}. A communiqué records that ministers were cordial.`,
    [],
  ],
])('%s', (_, text, expected) => expect(told(text).sort()).toEqual(expected));
