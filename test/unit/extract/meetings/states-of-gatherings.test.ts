/** States at a gathering whose men a report does not name. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { met } from './reading.ts';

const MET =
  'The energy ministers of the region met in Lima on Tuesday. Minister Alpha Beta of Peru was in the chair. Chilean Minister Gamma Theta, Bolivian Minister Delta Lambda and Minister Sigma Omega of Ecuador attended.';
const THEY = 'Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega';

describe('a state that acts at a gathering', () => {
  it.each([
    'Paraguay pledged to open its grid.',
    'Paraguay, for its part, offered to train engineers.',
    'Paraguay abstained.',
    'Paraguay, which has no coast, asked for more time.',
    'Paraguay was represented by senior officials.',
    'A laboratory is to be built, to which Paraguay promised a site.',
  ])('was there: %s', (text) =>
    expect(met(`${MET} ${text}`)[0]).toBe(
      `talks held 2024-05-14: ${[...THEY.split(', '), 'Paraguay'].sort().join(', ')}`,
    ),
  );

  it.each([
    'Paraguay stayed away.',
    'Paraguay sent apologies.',
    'Paraguay, absent this time, joined by letter.',
    'Peru pledged to open its grid.',
  ])('was not, or is there by its man: %s', (text) =>
    expect(met(`${MET} ${text}`)[0]).toBe(`talks held 2024-05-14: ${THEY}`),
  );
});

it('states that a meeting is said to bring together were there', () => {
  expect(
    met(
      'The fifth meeting of the Energy Forum, bringing together Peru, Chile and Paraguay, closed in Lima on Tuesday. It was attended by Minister Alpha Beta of Peru, Chilean Minister Gamma Theta and Bolivian Minister Delta Lambda.',
    )[0],
  ).toContain('Paraguay');
});
