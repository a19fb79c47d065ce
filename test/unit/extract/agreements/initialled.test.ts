import { expect, test } from 'vitest';
import { signed, TWO } from './reading.ts';

test('what is initialled and has yet to be signed is proposed, and signed by nobody', () => {
  expect(signed(`${TWO} initialled a protocol on ferries which is to be signed at the summit.`)).toEqual([
    'protocol proposed: ',
  ]);
  expect(signed(`${TWO} initialled a convention on smoke that their governments hope to sign next year.`)).toEqual([
    'treaty proposed: ',
  ]);
  expect(
    signed(
      'Minister Alpha Beta is expected in Kampala in the second half of June to sign a treaty on lorries, the text of which was initialled last year.',
    ),
  ).toEqual(['treaty proposed: ']);
});

test('what is anticipated, or finalised for signing, is not signed', () => {
  expect(signed(`${TWO} anticipated the signing, later this month, of a treaty on ferries.`)).toEqual([
    'treaty proposed: ',
  ]);
  expect(
    signed(`${TWO} told their teams to finalise a draft agreement on ferries, for signing when they meet in June.`),
  ).toEqual(['agreement proposed: ']);
});
