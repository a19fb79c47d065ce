/** Instruments that there are not yet, told in many ways: those in talk are their parties. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { boundNow, TWO } from './reading.ts';

describe('what is yet to be', () => {
  it.each([
    'A protocol on prisoners, first put forward by the Ugandan side in 2003, is still being studied.',
    'A suggestion, for a protocol on prisoners, was left open.',
    'He regretted that a protocol on prisoners, which his country tabled in 2006, had not yet found consent.',
    'A protocol on prisoners should, if the calendar holds, be ready for the next session.',
    'A protocol on prisoners, which has been under negotiation since autumn, may be finalised on that occasion.',
    'A protocol on prisoners, on which officials agree, has still to be drafted.',
    'A protocol on prisoners is under study.',
    'A protocol on prisoners awaits approval by the parliament.',
    'A protocol on prisoners, said to be close to completion, has been in the works for years.',
    'Officials spoke about drafting a protocol on prisoners.',
    'They proposed that a protocol on prisoners be concluded.',
    'A protocol on prisoners would be negotiated by the end of the year.',
    'A protocol on prisoners will have to wait.',
    'That cleared the way for the protocol on prisoners, which the presidents are due to sign on Saturday.',
    'Uganda had been sent the text of a protocol on prisoners.',
    'The cabinet gave approval to enter into a protocol on prisoners.',
  ])('%s', (text) => {
    expect(boundNow(`${TWO} met in Kampala. ${text}`)).toEqual(['protocol on prisoners, proposed: Kenya, Uganda']);
  });

  it('is of the bodies that are in touch about it', () => {
    expect(
      boundNow(
        'The Kenya Wildlife Service and the Uganda Wildlife Authority are also in touch about a memorandum of understanding on rangers, which has still to be agreed.',
      ),
    ).toEqual(['memorandum of understanding on rangers, proposed: Kenya Wildlife Service, Uganda Wildlife Authority']);
  });

  it('is of the houses whose heads think of it, and what they work under is theirs', () => {
    expect(
      boundNow(
        'The Kenya Wildlife Service, led by its Director General, Alpha Beta, and the Uganda Wildlife Authority, led by its Executive Director, Gamma Theta, met in Kampala. The two agencies have worked together since 2016 under an Agreement on Elephants, and their heads spoke of drafting a Charter of Rangers.',
      ),
    ).toEqual([
      'Agreement on Elephants, in-force: Kenya Wildlife Service, Uganda Wildlife Authority',
      'Charter of Rangers, proposed: Kenya Wildlife Service, Uganda Wildlife Authority',
    ]);
  });
});

describe('what is adopted', () => {
  it.each([
    'They agreed to a joint communiqué in which they condemn crime.',
    'Following the results of the talks a joint communiqué was adopted.',
  ])('%s', (text) => {
    expect(boundNow(`${TWO} met in Kampala. ${text}`)).toEqual(['joint communiqué, adopted: Kenya, Uganda']);
  });
});

describe('what is in force', () => {
  it.each([
    [
      `${TWO} met in Kampala. They recalled the Mbale Declaration of 2009, by which the Presidents of Kenya, Uganda and Rwanda made the border a zone of peace.`,
      'Mbale Declaration of 2009, in-force: Kenya, Rwanda, Uganda',
    ],
    [
      `${TWO} met in Kampala. The Agreement on Transit of 2010 was quoted, and Tanzania praised.`,
      'Agreement on Transit of 2010, in-force: Kenya, Uganda',
    ],
    [
      `${TWO} met in Kampala. The Lubombo Protocol of 2000 was quoted, and Tanzania praised.`,
      'Lubombo Protocol of 2000, in-force: Kenya, Uganda',
    ],
    [
      'Health Minister Alpha Beta of Kenya and Health Minister Gamma Theta of Uganda met in Kampala. The two ministries have cooperated since 2012 under a memorandum on blood.',
      'memorandum on blood, in-force: Ministry of Health, Ministry of Health',
    ],
    [
      'The Arrangement builds on the Science and Innovation Treaty of 2010 between Kenya and Uganda.',
      'Science and Innovation Treaty of 2010, in-force: Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(boundNow(text)).toContain(expected));
});
