/** An encounter that is told by what it did, or is judged, has been held, whatever else the sentence has to come. Names are placeholders. */
import { expect, it } from 'vitest';
import { met } from './reading.ts';

const MET = 'Foreign Minister Alpha Beta of Peru met Foreign Minister Gamma Theta of Chile in Lima on Tuesday.';

it.each([
  'In addition, the UNASUR summit in Quito called for more money to hasten the work.',
  'Beta described the bilateral talks in Santiago as fruitful and said they will go a long way.',
])('%s', (text) => expect(met(`${MET} ${text}`).filter((each) => each.includes(' planned '))).toEqual([]));

it('is to come where it has been called for a day ahead', () =>
  expect(
    met(`${MET} A summit called for December will be held in Quito.`).some((each) => each.includes(' planned ')),
  ).toBe(true));
