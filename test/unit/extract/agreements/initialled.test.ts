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

test('a signing told as a noun that is planned, scheduled or foreseen is yet to come', () => {
  expect(signed(`${TWO} initialled an accord on fish on Monday. The signing proper is planned for July.`)).toEqual([
    'agreement proposed: ',
  ]);
  expect(signed(`${TWO} initialled an accord on fish on Monday; its formal signature is expected in July.`)).toEqual([
    'agreement proposed: ',
  ]);
  expect(signed(`${TWO} initialled an accord on fish on Monday, with signature due in July.`)).toEqual([
    'agreement proposed: ',
  ]);
  expect(
    signed(`${TWO} initialled an accord on fish on Monday. The signing of a memorandum is planned for July.`),
  ).toContain('agreement signed: Alpha Beta, Gamma Theta');
});
