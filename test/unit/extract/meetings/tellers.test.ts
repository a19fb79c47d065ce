/** Who only tells of an encounter still to come; whose talks go on in rounds. Names are placeholders. */
import { expect, it } from 'vitest';
import { met } from './reading.ts';

it('who confirms what a meeting will deal with is not said to come to it', () => {
  expect(
    met(
      'Minister Alpha Beta of Peru confirmed that the file will be dealt with at the informal meeting in Lima in June.',
    ),
  ).toEqual(['talks planned 2024-06: ']);
});

it('who says that he will go is', () => {
  expect(
    met('Minister Alpha Beta of Peru told journalists that he would chair the informal meeting in Lima in June.')[0],
  ).toContain('Alpha Beta');
});

it('the next round is that of the two states that talk', () => {
  expect(
    met('Peru and Chile ended two days of fishing talks in Lima on Tuesday. A second round is set for June in Arica.'),
  ).toContain('conference planned 2024-06: Chile, Peru');
});
