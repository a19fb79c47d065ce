/** Men of office who are heard at a gathering. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { met } from './reading.ts';

const MET =
  'The energy ministers of the region met in Lima on Tuesday. Minister Alpha Beta of Peru was in the chair. Chilean Minister Gamma Theta and Bolivian Minister Delta Lambda attended.';
const THEY = 'talks held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta';

describe('who speaks or acts at a gathering', () => {
  it.each([
    'The Commissioner for Energy of the Andean Community, Sigma Omega, disclosed that a fund would open.',
    'Its Executive Secretary, Sigma Omega, would say only that the request was under study.',
    '"Grids need neighbours," insisted Sigma Omega, Commissioner for Energy of the Andean Community.',
  ])('was there: %s', (text) => expect(met(`${MET} ${text}`)[0]).toBe(`${THEY}, Sigma Omega`));

  it.each([
    'A spokesman of the Andean Community, Sigma Omega, indicated that a fund would open.',
    'In Madrid, Secretary of State Sigma Omega called the plan a mistake.',
    'The president of the union of engineers, Sigma Omega, called the plan a mistake.',
  ])('was not: %s', (text) => expect(met(`${MET} ${text}`)[0]).toBe(THEY));
});
