/** Instruments that somebody only wants signed, and the states of all who act together. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bound, signed } from './reading.ts';

describe('nobody has signed what is only proposed', () => {
  it.each([
    [
      'to draft and sign',
      'Minister Alpha Beta of Kenya met Gamma Theta of Uganda. Beta proposed to develop and sign an agreement between the health ministries.',
      [],
    ],
    ['suggested', 'Minister Alpha Beta of Kenya suggested signing a memorandum with Uganda.', []],
    [
      'a new date for it',
      'Foreign Minister Alpha Beta of Kenya leaves for Rwanda for consultations on a new date for the signing of a peace accord between Rwanda and Uganda.',
      ['agreement proposed: '],
    ],
    ['delayed', 'Foreign Minister Alpha Beta of Kenya delayed the signing of the treaty with Uganda.', []],
    [
      'but done by those who came to discuss it',
      'Ministers Alpha Beta of Kenya and Gamma Theta of Uganda met in Nairobi to finalise and sign a protocol on fish.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => expect(signed(text)).toEqual(expected));
});
describe('the states of all who act', () => {
  it.each([
    [
      'who issued it',
      'Estonian Prime Minister Alpha Beta, Lithuanian Prime Minister Gamma Theta, and Latvian Prime Minister Delta Lambda issued a joint statement.',
      ['joint statement: Estonia, Latvia, Lithuania'],
    ],
    [
      'together with others',
      'Estonia, together with Latvia and Lithuania, signed a regional agreement on gas.',
      ['regional agreement on gas: Estonia, Latvia, Lithuania'],
    ],
    [
      'not where the report is from',
      'OSLO, Norway (AP) -- The Sri Lankan government signed a truce with rebels today.',
      ['truce: Sri Lanka'],
    ],
  ])('%s', (_, text, expected) => expect(bound(text)).toEqual(expected));
});
