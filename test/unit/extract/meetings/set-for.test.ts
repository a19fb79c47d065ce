/** Reviews, inspections and signatures set for a day. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const SIGNED = 'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile signed a protocol in Lima on Monday.';
const TOURED = 'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile toured the port of Arica on Monday.';
const TOUR = 'visit held 2024-05-13: Alpha Beta, Gamma Theta';

describe('set for a day', () => {
  test.each([
    [
      'a review that will be held, by those whom the text binds',
      `${SIGNED} A first review of the protocol will be held at Arica next March.`,
      ['talks planned 2025-03: Chile, Peru'],
    ],
    [
      'a review in a place that no list knows',
      `${SIGNED} A review is foreseen in Kyllmoor in August.`,
      ['talks planned 2024-08: Chile, Peru'],
    ],
    [
      'an inspection, of those who made the last',
      `${TOURED} The next inspection falls in September.`,
      [TOUR, 'visit planned 2024-09: Alpha Beta, Gamma Theta'],
    ],
    [
      'the inspection of the ministers',
      `${TOURED} The ministers' next inspection is set for February.`,
      [TOUR, 'visit planned 2025-02: Alpha Beta, Gamma Theta'],
    ],
    ['a signature', `${SIGNED} Final signature is foreseen for November in Santiago.`, ['ceremony planned 2024-11: ']],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('no encounter', () => {
  test.each([
    ['a review by judges', `${SIGNED} A judicial review of the law is due in Lima in June.`],
    ['what is looked at', `${SIGNED} The final evaluation of bids is due in June.`],
    ['a review every year', `${SIGNED} A review of the plan will be held every May in Arica.`],
    ['a review of which nothing more is told', `${SIGNED} A review of the law is due in June.`],
  ])('%s', (_, text) => {
    expect(met(text)).toEqual([]);
  });
});
