/** Persons named in one breath with somebody who was there. Names are placeholders. */
import { expect, it } from 'vitest';
import { met } from './reading.ts';

it.each([
  'Interior Minister Alpha Beta of Peru told this on Tuesday at the end of trilateral talks in Lima with her colleagues Gamma Theta (Chile) and Delta Lambda (Bolivia).',
])('the second behind a bracket: %s', (text) =>
  expect(met(text)).toEqual(['talks held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta']),
);

it('"the two ministers and the director": all of them', () => {
  expect(
    met(
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile signed a pact in Lima on Tuesday. Later the two ministers and the director of the port, Delta Lambda, toured the new quay.',
    ).some((each) => each.startsWith('visit') && each.endsWith(': Alpha Beta, Delta Lambda, Gamma Theta')),
  ).toBe(true);
});
