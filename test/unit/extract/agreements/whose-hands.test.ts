/** Who signed and who is bound, told through others: by their heads, through ministers, beside the first hand, in brackets. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bound, signed } from './reading.ts';

const BOTH = 'Alpha Beta, Gamma Theta';

describe('who signed', () => {
  it.each([
    [
      'Foreign Minister Alpha Beta of Kenya was in Kampala on Monday. Together with Gamma Theta of Uganda she signed a treaty on patrols.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'A signing ceremony was held in Kampala on Monday for a memorandum on vets. Signing on behalf of the Ugandan Ministry of Agriculture was Minister Alpha Beta, while the Kenya Veterinary Board was represented by its president, Gamma Theta.',
      `mou signed: ${BOTH}`,
    ],
    [
      'A delegation of Kenya, led by Minister Alpha Beta of Kenya, was received on Monday by Minister Gamma Theta of Uganda. At the end of the meeting the heads of the two delegations signed the minutes.',
      `minutes signed: ${BOTH}`,
    ],
    [
      'Under an agreement on oil, signed in Kampala on Monday through ministers Alpha Beta of Kenya and Gamma Theta of Uganda, a pipeline will be built.',
      `agreement signed: ${BOTH}`,
    ],
    [
      "Kenya's Alpha Beta signed the treaty on rivers on Monday, a day after Uganda's Gamma Theta.",
      `treaty signed: ${BOTH}`,
    ],
    [
      'Kenya Airways and Uganda Airlines on Monday concluded a partnership agreement. Alpha Beta and Gamma Theta, the general managers, were the signatories.',
      `agreement signed: ${BOTH}`,
    ],
    [
      'Ministers Alpha Beta and Gamma Theta exchanged in Kampala on Monday the instruments of ratification of the border treaty of 2020.',
      'treaty in-force: ',
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});

describe('who is bound', () => {
  it.each([
    [
      'The University of Nairobi and Makerere University will exchange students. Their rectors, Alpha Beta and Gamma Theta, signed a memorandum on courses on Monday.',
      'memorandum on courses: Makerere University, University of Nairobi',
    ],
    [
      'Nothing was said in Nairobi of the agreement of Uganda with the European Union.',
      'agreement of Uganda: European Union, Uganda',
    ],
    [
      'The inter-parliamentary accord (National Assembly of Kenya; Parliament of Uganda) was endorsed on Monday.',
      'inter-parliamentary accord: National Assembly, Parliament',
    ],
    [
      'Alpha Beta of Kenya and Gamma Theta of Uganda met in Kigali on Monday. Ministers of Rwanda and Burundi came as well. Beta and Theta said that a settlement agreement was being drafted.',
      'settlement agreement: Kenya, Uganda',
    ],
    [
      'Minister Alpha Beta of Kenya met Minister Gamma Theta of Uganda. Under the Entebbe accord of 1972, they said, no troops may cross the border.',
      'Entebbe accord of 1972: Kenya, Uganda',
    ],
    [
      'Minister Alpha Beta of Kenya met Minister Gamma Theta of Uganda and a guest from Rwanda. Under the Entebbe accord of 1972, they said, no troops may cross the border.',
      'Entebbe accord of 1972: Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(bound(text)).toContain(expected));
});
