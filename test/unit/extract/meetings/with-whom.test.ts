/** Those who met, told by "they" or by "whom", and whoever stood beside them. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Energy Minister Alpha Beta of Peru';
const B = 'Energy Minister Gamma Theta of Chile';
const TALKS = 'talks held 2024-05-14: Alpha Beta, Gamma Theta';
const CAME = `${B} arrived in Lima on Monday as the guest of ${A}.`;

describe('those who sat down', () => {
  test.each([
    ['they', `${CAME} They sat down for talks on Tuesday.`],
    ['the two', `${CAME} The two sat down for talks on Tuesday.`],
    ['host and guest', `${CAME} Host and guest sat down for talks on Tuesday.`],
    ['with whom', `${B}, with whom Peru's Energy Minister, Alpha Beta, held talks in Lima on Tuesday, spoke of gas.`],
    ['whom', `${B}, whom ${A} met in Lima on Tuesday, spoke of gas.`],
    ['after the place', `Talks in Lima on Tuesday between ${A} and ${B} led to a joint statement.`],
    [
      'who signed for the states, named without office',
      'The energy ministers of Peru and Chile held talks in Lima on Tuesday. At the end Alpha Beta and Gamma Theta signed a joint statement.',
    ],
  ])('%s', (_, text) => {
    expect(met(text)).toContain(TALKS);
  });

  test('whom he received, set off', () => {
    expect(met(`It was Gamma Theta, Energy Minister of Chile, whom ${A} received in Lima on Tuesday.`)).toEqual([
      'call held 2024-05-14: Alpha Beta, Gamma Theta',
    ]);
  });

  test('who is named first as company', () => {
    expect(met(`Flanked by Ambassador Delta Lambda, ${A} met ${B} in Lima on Tuesday.`)).toEqual([
      'talks held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta',
    ]);
    expect(met(`Replaced by Ambassador Delta Lambda, ${A} met ${B} in Lima on Tuesday.`)).toEqual([TALKS]);
  });

  test('the speakers of a conference', () => {
    expect(
      met(`A conference on gas was held in Lima on Tuesday. The speakers were President Delta Lambda, ${A} and ${B}.`),
    ).toEqual(['conference held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta']);
  });

  test('not who was ill at home', () => {
    expect(
      met(`${A} and ${B} held talks in Lima on Tuesday. Ambassador Delta Lambda was ill and stayed at home.`),
    ).toEqual([TALKS]);
  });
});
