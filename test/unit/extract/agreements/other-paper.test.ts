/** Papers that are signed and are no instrument between two: decrees, laws, letters; what was only initialled. Names are placeholders. */
import { expect, it } from 'vitest';
import { signed, TWO } from './reading.ts';

it.each([
  'President Alpha Beta of Kenya on Monday signed a decree ratifying the agreement on gas with Uganda.',
  'President Alpha Beta of Kenya on Monday signed a law on the ratification of the agreement on gas between Kenya and Uganda.',
  'President Alpha Beta of Kenya on Monday signed into law the agreement on gas between Kenya and Uganda.',
  'A decree approving the agreement on gas with Uganda was signed by President Alpha Beta of Kenya.',
  'In a letter signed by Minister Alpha Beta, Kenya left the agreement on gas with Uganda.',
  'A petition signed by Alpha Beta and 300 others calls on Kenya to leave the agreement on gas with Uganda.',
])('nobody signs the agreement: %s', (text) => expect(signed(text)).toEqual(['agreement in-force: ']));

it.each([
  [`A joint statement signed by ${TWO} calls for peace.`, ['joint-statement signed: Alpha Beta, Gamma Theta']],
  [`A letter of intent signed by ${TWO} on Friday is new.`, ['other signed: Alpha Beta, Gamma Theta']],
  [`${TWO} exchanged the letters on visas.`, ['other signed: Alpha Beta, Gamma Theta']],
])('an instrument is none of them: %s', (text, expected) => expect(signed(text)).toEqual(expected));

it.each([
  [
    'an accord that one of them initialled only',
    'Minister Alpha Beta of Kenya spoke of an accord on hotels between Kenya and Uganda that he initialled only.',
    ['agreement proposed: '],
  ],
  [
    'a draft, in their own words',
    `Kenya and Uganda are close to an agreement on a ferry. ${TWO} initialled the draft text. "We have initialled, not signed," said Minister Beta.`,
    ['agreement proposed: '],
  ],
])('%s', (_, text, expected) => expect(signed(text)).toEqual(expected));
