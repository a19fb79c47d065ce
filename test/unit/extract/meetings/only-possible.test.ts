/** Encounters that are no more than possible, or told by their number. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('no encounter', () => {
  test.each([
    ['that may be', 'Ministers Alpha Beta of Peru and Gamma Theta of Chile may meet in December.'],
    [
      'that could be held',
      'Minister Alpha Beta of Peru could also hold talks with Minister Gamma Theta of Chile in June.',
    ],
    [
      'called possible',
      'Minister Alpha Beta said they had spoken of a possible visit by Minister Gamma Theta of Chile to Lima in June.',
    ],
    [
      'of which others speculate',
      'There was speculation about a meeting between President Alpha Beta of Peru and President Gamma Theta of Chile in June.',
    ],
    [
      'in particular, where there were several',
      'President Alpha Beta of Peru and President Gamma Theta of Chile have met five times since January.',
    ],
    [
      'in particular, where somebody was met often',
      'Minister Alpha Beta of Peru met with Minister Gamma Theta of Chile three times last year.',
    ],
    [
      'that somebody is for',
      'Minister Alpha Beta of Peru confirmed his support for the position of President Gamma Theta of Chile to resume dialogue with the rebels.',
    ],
    [
      'under consideration',
      'Minister Alpha Beta of Peru told parliament on Tuesday that a visit to Santiago was under consideration.',
    ],
    [
      'that is not on the agenda',
      'Minister Alpha Beta said a meeting with Minister Gamma Theta of Chile was not on the agenda.',
    ],
  ])('%s', (_, text) => {
    expect(met(text)).toEqual([]);
  });

  test('but the one named as the last of several', () => {
    expect(
      met('Ministers Alpha Beta of Peru and Gamma Theta of Chile have met twice this year, most recently on 6 May.'),
    ).toEqual(['talks held 2024-05-06: Alpha Beta, Gamma Theta']);
  });
});
