/** States of people who are counted, or listed under a state, before they are named. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

it.each([
  [
    'NAIROBI — Two Thai ministers came on Monday. Alpha Beta is Minister of Culture; Gamma Theta holds Trade.',
    'TH',
    'TH',
  ],
  ['NAIROBI — Two Thai ministers came on Monday, Alpha Beta (Culture) and Gamma Theta (Trade).', 'TH', 'TH'],
  ['NAIROBI — Two Thai officials came on Monday: Alpha Beta of Customs and Gamma Theta of the railways.', 'TH', 'TH'],
  ['NAIROBI — Thailand sent two ministers, Alpha Beta, who is in charge of health, and Gamma Theta.', 'TH', 'TH'],
  // Whoever goes beyond the number is not of them, nor is the one who tells it.
  [
    'NAIROBI — Two Thai officers, Delta Omega and Iota Kappa, met Kenyan Minister Alpha Beta and Gamma Theta, his aide.',
    'KE',
    'KE',
  ],
  // Under a state.
  [
    'Delegation of Kenya:\n\n- Mr Alpha Beta, Director of Trade\n\nThailand\n\n- Ms Gamma Theta, Director of Trade',
    'KE',
    'TH',
  ],
])('%s', (text, first, second) => {
  const { persons } = draftOf(text);
  const stateOf = (one: string) => persons.find(({ name }) => name === one)?.country;
  expect([stateOf('Alpha Beta'), stateOf('Gamma Theta')]).toEqual([first, second]);
});
