/** Encounters some time before what else is told. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const TALKS = 'between President Alpha Beta of Peru and Foreign Minister Gamma Theta of Chile';

describe('an encounter some time before what else a sentence tells', () => {
  test.each([
    [
      'in weeks',
      `The agreement, signed on 3 May 2024, comes one week after talks ${TALKS}.`,
      ['talks held 2024-04-26: Alpha Beta, Gamma Theta'],
    ],
    [
      'in days',
      `The accord was signed on 3 May 2024, two days after talks ${TALKS}.`,
      ['talks held 2024-05-01: Alpha Beta, Gamma Theta'],
    ],
    [
      'in months, no more exact than a month',
      `The agreement, signed on 3 May 2024, comes three months after talks ${TALKS}.`,
      ['talks held 2024-02: Alpha Beta, Gamma Theta'],
    ],
    [
      'but a day of its own stands',
      `The agreement comes two weeks after talks on 3 May 2024 ${TALKS}.`,
      ['talks held 2024-05-03: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
});
