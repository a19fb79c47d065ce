/** Whose ministers and rulers those are whose state a report does not say, for it is its own. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const states = (text: string) => draftOf(text).persons.map(({ name, country }) => `${name} ${country}`);
const HOST =
  'The Minister of Interior, Alpha Beta, and the Spanish Minister of Interior, Gamma Theta, held a session at the headquarters in Riyadh.';
const GUEST = 'Saudi Minister of Interior Alpha Beta held talks with his British counterpart Gamma Theta in London.';

describe('a state that goes without saying', () => {
  it.each([
    [
      'that of the place, where a minister stands beside another state’s',
      `${HOST}\n\nIt was attended by the Deputy Minister of Interior, Delta Kappa.`,
      'Delta Kappa SA',
    ],
    [
      'that of who acts by the directives of a ruler',
      `${GUEST}\n\nThe meeting, held under the directives of Crown Prince and Prime Minister Delta Kappa, was short.`,
      'Delta Kappa SA',
    ],
    [
      'not that of the side told next',
      `${GUEST}\n\nThe talks touched on ties between the Ministries of Interior in Saudi Arabia and the United Kingdom. They were attended by the Undersecretary of the Ministry of Interior, Delta Kappa. On the British side, the Ambassador, Sigma Omega, was present.`,
      'Delta Kappa SA',
    ],
    [
      'that of whose government the office is in, where the states of a row are told together',
      'The pact was signed by Aviation President Alpha Beta and Deputy Minister of Transport in the Government of Togo Gamma Theta for Oman and Togo respectively.',
      'Gamma Theta TG',
    ],
    [
      'not that of an agency whose letters are those of a region',
      'A bank to open a MENA regional office in Riyadh\n\nRIYADH - Saudi Minister Alpha Beta met Director of Public Security Delta Kappa.',
      'Delta Kappa SA',
    ],
  ])('%s', (_, text, expected) => expect(states(text)).toContain(expected));
});
