/** Days of what was before, and negotiations yet to be held. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('the day of what was before', () => {
  test('is none of the visit', () => {
    expect(
      met(
        'President Alpha Beta of South Africa visited Zambia on Friday. This was her first visit to Zambia since her election as President of the Republic of South Africa in February 2018.',
      ).some((each) => each.includes('2018')),
    ).toBe(false);
  });
});

describe('a framework for negotiations', () => {
  test('is no encounter', () => {
    const text = 'Minister Alpha Beta of Peru and Minister Gamma Theta of Ecuador met in Lima on Monday.';
    expect(met(`${text} They agreed on a framework for negotiations on the border.`)).toEqual(met(text));
  });

  test('but talks are one', () => {
    expect(
      met('Minister Alpha Beta of Peru held negotiations with Minister Gamma Theta of Ecuador in Lima on Monday.'),
    ).toHaveLength(1);
  });
});
