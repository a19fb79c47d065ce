/** Visits of those whom bodies send, to places that no list knows, home, or put off. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('a visit', () => {
  test.each([
    [
      'of a mission of a body',
      'A World Bank mission which toured the region in March has made no promises.',
      ['visit held 2024-03: World Bank'],
    ],
    [
      'of a delegation from a ministry',
      'A delegation of the Ministry of Health of Cuba visited Lima from 2 to 4 May.',
      ['visit held 2024-05-02/2024-05-04: Ministry of Health'],
    ],
    [
      'on which a body is to send a mission',
      'The World Bank would send a technical mission to Lima in December.',
      ['visit planned 2024-12: World Bank'],
    ],
    ['of nobody where a state sends help', 'Peru will send a technical team to Santiago in December.', []],
    [
      'to a place that no list knows',
      'Minister Alpha Beta of Peru visited Qwertyville on Monday.',
      ['visit held 2024-05-13: Alpha Beta'],
    ],
    [
      'on the way',
      'Minister Alpha Beta of Peru stopped over in Quito on Monday.',
      ['visit held 2024-05-13: Alpha Beta'],
    ],
    ['and none of who leaves for home', 'Minister Alpha Beta of Peru leaves for Lima this afternoon.', []],
    ['and none that is put off', 'Minister Alpha Beta of Peru postponed his visit to Quito.', []],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

test('who has been invited somewhere for a conference is to be at it', () => {
  expect(
    met('Minister Alpha Beta of Peru has been invited to Brisbane for the Pacific Education Roundtable on 9 November.'),
  ).toEqual(['conference planned 2024-11-09: Alpha Beta']);
});

test('a dinner given for somebody is an occasion of both', () => {
  expect(
    met('LIMA, May 17 - Minister Alpha Beta of Peru gave a dinner for Minister Gamma Theta of Chile on Monday.'),
  ).toEqual(['ceremony held 2024-05-13: Alpha Beta, Gamma Theta']);
});
