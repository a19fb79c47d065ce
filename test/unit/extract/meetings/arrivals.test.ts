/** Visits told by coming and going, and who asks or receives whom. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const PACT = 'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile signed a pact in Santiago on Thursday.';

describe('a visit', () => {
  test.each([
    ['of one who came on a day', 'Beta had flown in on Tuesday.', ['visit held 2024-05-14: Alpha Beta']],
    [
      'up to the day on which he leaves',
      'Beta arrived here Tuesday at the head of a large delegation. He leaves for Quito on Sunday.',
      ['visit held 2024-05-14/2024-05-19: Alpha Beta'],
    ],
    [
      'with what was shown in its course',
      'Beta, who arrived on Tuesday, also visited the National Museum.',
      ['visit held 2024-05-14: Alpha Beta'],
    ],
    [
      'of one who is there since a day',
      'Beta, in the country since Sunday, smiled.',
      ['visit held 2024-05-12: Alpha Beta'],
    ],
    ['but not to where he only leaves for', 'Beta leaves for Quito tomorrow.', []],
    ['on which he is to fly', 'Beta will fly on to Quito on Sunday.', ['visit planned 2024-05-19: Alpha Beta']],
    ['to which he asks the other', 'Beta invited his counterpart to visit Lima.', ['visit planned -: Gamma Theta']],
    [
      'to which an invitation is handed',
      'Beta extended an invitation to Minister Gamma Theta to visit Lima in August.',
      ['visit planned 2024-08: Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(`${PACT} ${text}`).filter((each) => each.startsWith('visit'))).toEqual(expected);
  });

  test('of some days that is winding up, on the day of the news', () => {
    expect(met(`${PACT} Beta was winding up a two-day visit to Chile.`)).toContain(
      'visit held 2024-05-15/2024-05-16: Alpha Beta',
    );
  });
});

test('a host told by his office alone', () => {
  expect(met(`${PACT} Beta was also received by the Archbishop of Santiago.`)).toEqual([
    'call held 2024-05-16: Alpha Beta',
  ]);
});
