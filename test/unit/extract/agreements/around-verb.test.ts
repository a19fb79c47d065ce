/** Who signed, told elsewhere than right before the verb; and instruments by rarer names. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bound, boundNow, signed, TWO } from './reading.ts';

const BOTH = 'Alpha Beta, Gamma Theta';
const ALPHA = 'Transport Minister Alpha Beta of Kenya';
const GAMMA = 'Transport Minister Gamma Theta of Uganda';

describe('signers around their verb', () => {
  it.each([
    [`Signing the treaty on rail, ${ALPHA} and ${GAMMA} spoke of a new chapter.`, `treaty signed: ${BOTH}`],
    [`On signing the treaty, ${ALPHA} and ${GAMMA} shook hands.`, `treaty signed: ${BOTH}`],
    [`Before signing the treaty, ${ALPHA} visited a school.`, null],
    [`${ALPHA} and ${GAMMA} shook hands after signing the treaty.`, `treaty signed: ${BOTH}`],
    [`${ALPHA} and ${GAMMA} opened the year by jointly signing the treaty.`, `treaty signed: ${BOTH}`],
    [`${ALPHA}, together with ${GAMMA}, signed a protocol on rail.`, `protocol signed: ${BOTH}`],
    [`${ALPHA}, together with his wife, signed a protocol on rail.`, 'protocol signed: Alpha Beta'],
    [`The presidents watched ${ALPHA} and ${GAMMA} sign a protocol on rail.`, `protocol signed: ${BOTH}`],
    [`${ALPHA} put his name to the protocol on rail, and so did ${GAMMA}.`, `protocol signed: ${BOTH}`],
    [`${TWO} did sign last night: a protocol on rail.`, `protocol signed: ${BOTH}`],
    [`${TWO} penned a deal on mountain rescue.`, `agreement signed: ${BOTH}`],
    [`${TWO} lent their names to a protocol on rail.`, `protocol signed: ${BOTH}`],
    [
      `Out of it came an agreement on rail, which takes over from the accord of 2009 and to which ${TWO} put their pens.`,
      `agreement signed: ${BOTH}`,
    ],
    [`The signatures under the memorandum on rail are those of ${TWO}.`, `mou signed: ${BOTH}`],
    [`The memorandum on rail (signatories: ${ALPHA} and ${GAMMA}) runs for five years.`, `mou signed: ${BOTH}`],
    [
      `Two documents were signed: a memorandum on rail by ${ALPHA} and ${GAMMA}, and a protocol on fish by ministers Delta Lambda and Sigma Omega.`,
      `mou signed: ${BOTH}`,
    ],
    [`${TWO}, who had met in Nairobi and signed there a treaty on rail, met again.`, `treaty signed: ${BOTH}`],
    [
      `The minutes, which the co-chairs, Kenya's Alpha Beta and Uganda's Gamma Theta, signed on Friday, run to ten pages.`,
      `minutes signed: ${BOTH}`,
    ],
    [
      `${TWO} met in Nairobi. A protocol on rail bearing their signatures closed the talks.`,
      `protocol signed: ${BOTH}`,
    ],
    [`${TWO} met in Nairobi. Host and guest signed a protocol on rail.`, `protocol signed: ${BOTH}`],
    [
      `${TWO} met in Nairobi. The visit ended with the signature of a protocol on rail by both.`,
      `protocol signed: ${BOTH}`,
    ],
    [
      'The session was chaired by Alpha Beta of Kenya and Gamma Theta of Uganda. The minutes were signed by the two chairs.',
      `minutes signed: ${BOTH}`,
    ],
    [`${TWO} met in Nairobi. In an act signed by both, the ministers agreed to plant trees.`, `other signed: ${BOTH}`],
    [`${TWO} met in Nairobi. Beta used the trip to sign, with Theta, a memorandum on seed.`, `mou signed: ${BOTH}`],
    [`${TWO} have agreed, and signed, a plan of work on rail.`, `plan signed: ${BOTH}`],
    [`Two agreements were signed by ${TWO}: one on customs and one on visas.`, `agreement signed: ${BOTH}`],
    [`${TWO} signed a document on cooperation in space.`, `other signed: ${BOTH}`],
    [`${TWO} signed a calendar of joint activities.`, `plan signed: ${BOTH}`],
    [`${TWO} signed a strategic partnership.`, `agreement signed: ${BOTH}`],
    [`${ALPHA} and ${GAMMA} signed the deed of transfer of the masks.`, `contract signed: ${BOTH}`],
    [
      `Two papers were concluded, among them an agreement on cooperation in oil and gas, to which ${TWO} put their names, and a second agreement on the frontier.`,
      `agreement signed: ${BOTH}`,
    ],
    [`${TWO} signed a treaty on rail; President Delta Lambda added his name as witness.`, `treaty signed: ${BOTH}`],
  ])('%s', (text, expected) => {
    if (expected) expect(signed(text)).toContain(expected);
    else expect(signed(text).join()).not.toContain('Alpha');
  });
});

describe('instruments by rarer names', () => {
  it.each([
    ['Kenya and Uganda signed a lease on the depot at Naivasha.', 'lease on the depot, signed: Kenya, Uganda'],
    [
      `The programme for cultural exchange between Kenya and Uganda was signed by ${TWO}.`,
      'programme for cultural exchange, signed: Kenya, Uganda',
    ],
    [
      'The security framework of Kenya and Uganda has now been signed.',
      'security framework of Kenya and Uganda, signed: Kenya, Uganda',
    ],
    [
      'An implementing arrangement between the Kenya Rural Roads Authority and the Uganda National Roads Authority is being drafted.',
      'proposed: Kenya Rural Roads Authority, Uganda National Roads Authority',
    ],
    [
      'A memorandum was established on Friday between the Kenya Rural Roads Authority and the Uganda National Roads Authority.',
      'memorandum, signed: Kenya Rural Roads Authority, Uganda National Roads Authority',
    ],
    [
      'A letter of intent between the Kenya Rural Roads Authority and the Uganda National Roads Authority foresees a bridge.',
      'letter of intent, in-force: Kenya Rural Roads Authority, Uganda National Roads Authority',
    ],
    [
      'In the closing statement Kenya and Uganda agreed to form a joint cell.',
      'closing statement, adopted: Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(boundNow(text).join('; ')).toContain(expected));

  it.each([
    'Transport Minister Alpha Beta of Kenya read a paper on cooperation in space and kept a record of the talks.',
    'Transport Minister Alpha Beta of Kenya praised the strategic partnership of Kenya and Uganda.',
    'The singer signed a record contractor.',
  ])('finds no instrument in: %s', (text) => expect(signed(text)).toEqual([]));

  it('finds no instrument in letters and guidelines of daily life', () => {
    expect(
      signed('Letters from readers followed. The guidelines of the school are strict, and so is its code of conduct.'),
    ).toEqual([]);
  });
});

describe('parties', () => {
  it.each([
    [
      'The Franco-Moroccan pact on migration was signed in Rabat on Friday.',
      'Franco-Moroccan pact on migration: France, Morocco',
    ],
    [
      'Boats may put to sea under a fisheries agreement signed here shortly before midnight by the European Community and Morocco.',
      'fisheries agreement: European Community, Morocco',
    ],
    [
      'For the Bank of Ghana its governor, Alpha Beta, put his name to the currency swap, and for the Central Bank of Nigeria a deputy governor did so.',
      'currency swap: Bank of Ghana, Central Bank of Nigeria',
    ],
  ])('%s', (text, expected) => expect(bound(text)).toContain(expected));
});
