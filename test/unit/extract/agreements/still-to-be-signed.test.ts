/** Instruments whose signing is told as yet to come, late in a sentence, or by others beside those named. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { boundNow } from './reading.ts';

describe('an instrument', () => {
  test.each([
    [
      'signed yesterday',
      'Kenya and Italy signed yesterday memoranda of understanding on trade and health.',
      ['memoranda of understanding on trade and health, signed: Italy, Kenya'],
    ],
    [
      'whose signing was approved',
      'The Cabinet on Wednesday approved the signing of a memorandum of understanding between India and Kenya on agriculture.',
      ['memorandum of understanding between India and Kenya on agriculture, proposed: India, Kenya'],
    ],
    [
      'ahead of whose signing others met',
      'Officials of Kenya and Uganda held talks ahead of the signing of the agreement on fishing, which will be done on Sunday.',
      ['agreement on fishing, proposed: Kenya, Uganda'],
    ],
    [
      'the signing of which is being negotiated',
      'The ministers of Kenya and Uganda announced that both governments are negotiating the signing of an agreement on extradition.',
      ['agreement on extradition, proposed: Kenya, Uganda'],
    ],
    [
      'in whose signing talks will result',
      'Kenya and Uganda opened a session that will result in the signing of a protocol on fishing.',
      ['protocol on fishing, proposed: Kenya, Uganda'],
    ],
    [
      'whose signing takes place tomorrow',
      'The signing of the memorandum of understanding between Kenya and Uganda takes place tomorrow in Nairobi.',
      ['memorandum of understanding, proposed: Kenya, Uganda'],
    ],
    [
      'whose signing took place yesterday',
      'The signing of the memorandum of understanding on fish between Kenya and Uganda took place yesterday in Nairobi.',
      ['memorandum of understanding on fish, signed: Kenya, Uganda'],
    ],
    [
      'that is projected',
      'Interior Minister Alpha Beta of Italy worked on a projected memorandum on migration with Premier Gamma Theta of Libya.',
      ['memorandum on migration, proposed: Italy, Libya'],
    ],
    [
      'adopted in the passive',
      'Presidents Alpha Beta of Kazakhstan and Gamma Theta of Uzbekistan met on Monday. A programme of strategic partnership was adopted.',
      ['programme of strategic partnership, adopted: Kazakhstan, Uzbekistan'],
    ],
    [
      'with further signatories',
      'Vanuatu and Samoa signed a memorandum in Suva on Monday. The other signatories are Nauru, New Zealand and Tonga.',
      ['memorandum, signed: Nauru, New Zealand, Samoa, Tonga, Vanuatu'],
    ],
    [
      'to implement amendments of some year',
      'Vanuatu and Samoa signed a memorandum in Suva to implement the 2023 amendments to the treaty. Other signatory nations include Nauru and Tonga.',
      ['memorandum, signed: Nauru, Samoa, Tonga, Vanuatu'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(boundNow(text)).toEqual(expected);
  });
});
