/** Encounters told by who was whose guest, and those sent by a state without a name. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Energy Minister Alpha Beta of Peru';
const B = 'Energy Minister Gamma Theta of Chile';
const BOTH = 'Alpha Beta, Gamma Theta';

describe('guests and hosts', () => {
  test.each([
    ['a host', `${A} was hostess to ${B} in Lima on Tuesday.`, [`call held 2024-05-14: ${BOTH}`]],
    [
      'and his guest before',
      `${A} was hostess to ${B} in Lima on Tuesday, having been his guest in Santiago on 24 April.`,
      [`call held 2024-05-14: ${BOTH}`, `talks held 2024-04-24: ${BOTH}`],
    ],
    ['for a guest', `${A} had ${B} as his guest in Lima on Tuesday.`, [`talks held 2024-05-14: ${BOTH}`]],
    [
      'a guest of',
      `${A} was the guest of his Chilean colleague, Gamma Theta, in Santiago on 3 May.`,
      [`talks held 2024-05-03: ${BOTH}`],
    ],
    ['an envoy of a state', `${A} received a Chilean envoy last month.`, ['call held 2024-04: Alpha Beta, Chile']],
    [
      'those with whom the host has met',
      `${A} and ${B} met in Lima on Tuesday. Beta's guest was received by President Delta Lambda.`,
      [`talks held 2024-05-14: ${BOTH}`, 'call held 2024-05-14: Delta Lambda, Gamma Theta'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toEqual(wanted);
  });

  test('none where nobody else is named, nor of what is wished for', () => {
    expect(met(`${A} was the guest of honour in Lima on Tuesday.`)).toEqual([]);
    expect(met(`${A} wants to be the guest of ${B} in Santiago in June.`)).toEqual([]);
  });
});
