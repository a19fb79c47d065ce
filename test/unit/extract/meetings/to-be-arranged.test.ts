/** Encounters agreed to be arranged, rows of those met apart, hosts of visits, what goes on at an encounter told of. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('an encounter', () => {
  test.each([
    [
      'that was agreed to be arranged',
      'Ministers Alpha Beta of Uruguay and Gamma Theta of Argentina on Friday agreed to broker a presidential summit between Delta Lambda and Sigma Omega in August.',
      ['summit planned 2024-08: Delta Lambda, Sigma Omega'],
    ],
    [
      'that is to be held each year',
      'The two ministers, Alpha Beta and Gamma Theta, agreed to launch an annual bilateral Inter-ministerial Dialogue on trade.',
      [],
    ],
    [
      'ahead of a signing to come',
      'Officials of Kenya and Uganda held successful talks on trade ahead of the signing of the accord, which will be done on Sunday.',
      ['talks held 2024-05: Kenya, Uganda'],
    ],
    [
      'with each of a row set off by semicolons',
      'Health Minister Alpha Beta of Qatar held separate meetings on Monday with the Minister of Health of Iraq, Gamma Theta; the Minister of Health of Sudan, Delta Lambda; and the Minister of Health of Cuba, Sigma Omega.',
      [
        'talks held 2024-05-13: Alpha Beta, Gamma Theta',
        'talks held 2024-05-13: Alpha Beta, Delta Lambda',
        'talks held 2024-05-13: Alpha Beta, Sigma Omega',
      ],
    ],
    [
      'at which views were exchanged',
      'On Monday Foreign Minister Alpha Beta of Mongolia received Gamma Theta, Representative of UNICEF. Minister Beta exchanged views with Mr. Theta on schools.',
      ['call held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'by visiting a state for whom somebody is named',
      "President Alpha Beta of Mexico visited Uruguay's President Gamma Theta on Monday.",
      ['visit held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'of a president who is not named',
      'Trade Minister Alpha Beta of Kazakhstan spoke of the visit of the Kazakh president to Uzbekistan in December 2022.',
      [],
    ],
  ])('%s', (_what, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
