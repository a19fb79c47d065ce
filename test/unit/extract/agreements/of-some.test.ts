/** Whose an instrument is where no sentence gives it to anybody, and who is bound of those whom a text names. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bound } from './reading.ts';

describe('whose an instrument is', () => {
  it.each([
    // What two states refer to by name is theirs, though a third is named in passing.
    [
      'Ministers Alpha Beta of Kenya and Gamma Theta of Uganda met in Kampala, with a guest from Rwanda. They rest their work on the Convention on Lake Freight, signed in 1999.',
      'Convention on Lake Freight: Kenya, Uganda',
    ],
    ['Kenya and Uganda held talks on fish. The Pacific Fisheries Convention was not named by Uganda or Kenya.', null],
    // Added to, and bound beside the two.
    [
      'Kenya and Uganda held talks. The two countries will meet again under a declaration signed by the two countries and Rwanda in 2007.',
      'declaration: Kenya, Rwanda, Uganda',
    ],
    [
      'The meeting was held in Kampala.\n- Signature by Kenya and Uganda of the Entebbe Treaty on the transfer of prisoners.',
      'Entebbe Treaty on the transfer of prisoners: Kenya, Uganda',
    ],
    // More than those whom the text names.
    [
      'Kenya and Uganda took part. Ministers from eleven African countries adopted a declaration on water.',
      'declaration on water: ',
    ],
  ])('%s', (text, expected) => {
    if (expected === null) expect(bound(text).every((each) => each.endsWith(': '))).toBe(true);
    else expect(bound(text)).toContain(expected);
  });
});

describe('ministries and their states', () => {
  it.each([
    // Named only where their people are.
    [
      'The minutes were signed in Kampala by Alpha Beta, Secretary at the Ministry of Trade of Kenya, and Gamma Theta, Secretary at the Ministry of Commerce of Uganda.',
      'minutes: Kenya, Uganda',
    ],
    [
      'Trade Minister Alpha Beta of Kenya, a member of the Unity Party, and Trade Minister Gamma Theta of Uganda signed a protocol on tea.',
      'protocol on tea: Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(bound(text)).toContain(expected));
});
