/** What is done at an encounter in hand is none beside it; and what only looks like an encounter. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const SESSION = 'The second session of the Joint Commission of Peru and Chile was held in Lima on 14 May.';
const CHAIRS = 'It was co-chaired by Minister Alpha Beta of Peru and Minister Gamma Theta of Chile.';
const TALKS = 'Minister Alpha Beta of Peru received Ambassador Gamma Theta of Chile on 14 May.';

describe('at the encounter in hand', () => {
  test.each([
    [
      'the two sides held discussions',
      `${SESSION} ${CHAIRS} The two sides also held in-depth discussions on fish.`,
      ['conference held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'the two states held discussions',
      `${SESSION} ${CHAIRS} Peru and Chile held comprehensive discussions on fish.`,
      ['conference held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'they had an exchange of views',
      `${TALKS} During the meeting, the two sides had an exchange of views on fish and on the second session of the commission held on 15 April 2024.`,
      ['call held 2024-05-14: Alpha Beta, Gamma Theta', 'conference held 2024-04-15: '],
    ],
    [
      'a prayer opened it',
      `${SESSION} ${CHAIRS} The session opened with a prayer by Ambassador Delta Lambda.`,
      ['conference held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'it was addressed by somebody',
      `${SESSION} ${CHAIRS} It was addressed by Delta Lambda, Director of the Bank, and Sigma Omega, Mayor of Lima.`,
      ['conference held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'somebody chaired the proceedings',
      'The fourth meeting of the Council was held in Lima on 14 May. The Prime Minister of Peru, Alpha Beta, chaired the proceedings.',
      ['conference held 2024-05-14: Alpha Beta'],
    ],
    [
      'somebody welcomed the delegates',
      `${SESSION} ${CHAIRS} Mayor Sigma Omega welcomed the delegates to the meeting on behalf of Minister Beta.`,
      ['conference held 2024-05-14: Alpha Beta, Gamma Theta, Sigma Omega'],
    ],
    [
      'chiefs from several states',
      'The annual meeting was held in Lima on 14 May. The meeting was attended by police chiefs and commissioners from Peru, Chile and Fiji.',
      ['conference held 2024-05-14: Chile, Fiji, Peru'],
    ],
    [
      'states in a row',
      'The third meeting of the Council was held in Lima on 14 May. The following Member States attended the session: Peru, Chile and Fiji.',
      ['conference held 2024-05-14: Chile, Fiji, Peru'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('no encounter, or none of those named beside it', () => {
  test.each([
    [
      'the tour of a team',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Fiji met on Friday and spoke of the rugby team’s tour to Fiji.',
      ['talks held 2024-05-17: Alpha Beta, Gamma Theta'],
    ],
    ['the house of a mission', 'Ambassador Alpha Beta of Fiji spoke at the Fiji Mission Chancery on Friday.', []],
    ['delays met by goods', 'Minister Alpha Beta of Peru raised the delays met by Peruvian cheese at the border.', []],
    [
      'a commission that was inaugurated once',
      'Minister Alpha Beta of Peru met Minister Gamma Theta of Chile on Friday. The first commission was inaugurated in 1998 in Lima.',
      ['talks held 2024-05-17: Alpha Beta, Gamma Theta'],
    ],
    [
      'experts who met before',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile signed a treaty at a ceremony on Friday. The ceremony was preceded by a meeting of experts from both countries.',
      ['ceremony held 2024-05-17: Alpha Beta, Gamma Theta', 'talks held -: '],
    ],
    [
      'one encounter under a longer name',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile held a video conference meeting on Friday.',
      ['talks held 2024-05-17: Alpha Beta, Gamma Theta'],
    ],
    [
      'a talk in the singular',
      'Before they left, Minister Alpha Beta of Peru and Minister Gamma Theta of Chile held a short talk of their own on Friday.',
      ['talks held 2024-05-17: Alpha Beta, Gamma Theta'],
    ],
    [
      'a delegation that accompanies',
      'Minister Alpha Beta of Peru received on Friday Minister Gamma Theta of Chile, who began a two-day visit. Minister Beta welcomed her and the accompanying delegation.',
      ['call held 2024-05-17: Alpha Beta, Gamma Theta', 'visit held 2024-05: Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
