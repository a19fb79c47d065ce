/** Encounters told by a name without a noun, by an invitation, or beside another. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('an encounter that has but a name', () => {
  test.each([
    ['an acronym with its number', 'Peru will host WTM25 in 2025.', ['conference planned 2025: ']],
    ['one that was held', 'The plan goes back to WTM22, held in Lima in March 2021.', ['conference held 2021-03: ']],
    ['a number before an acronym', 'The 12th WTM was held in Lima on 3 May 2024.', ['conference held 2024-05-03: ']],
    [
      'a counted name of no known noun',
      'The fourth Peru – Chile Binational Cabinet was held in Lima on 3 May 2024.',
      ['conference held 2024-05-03: '],
    ],
    ['no number of a bloc or a thing', 'The EU27 and the A320 cost Peru 12 million. COVID-19 spread.', []],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('an encounter told by those who were there', () => {
  test.each([
    [
      'guests, by whoever leads them',
      'LIMA, May 16 - President Alpha Beta of Peru received Foreign Minister Gamma Theta of Chile. In the afternoon the guests called on Speaker Delta Lambda of Peru.',
      ['call held 2024-05: Alpha Beta, Gamma Theta', 'call held 2024-05-16: Delta Lambda, Gamma Theta'],
    ],
    [
      'a signing, by those present at it',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile signed a treaty in Lima on Thursday. Also present were Ambassador Delta Lambda and Senator Sigma Omega.',
      ['ceremony held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'those who promised to meet again',
      'President Alpha Beta of Peru and President Gamma Theta of Chile promised to meet again in Lima in 2025.',
      ['talks planned 2025: Alpha Beta, Gamma Theta'],
    ],
    [
      'talks, by whom somebody talked with',
      'Minister Alpha Beta of Peru also talked with her Chilean colleague, Gamma Theta, in Lima on Thursday.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('visits to come', () => {
  test.each([
    [
      'to which somebody has said yes',
      'Minister Alpha Beta of Peru accepted an invitation to visit Chile in June.',
      ['visit planned 2024-06: Alpha Beta'],
    ],
    [
      'to which the guest has said yes in the next sentence',
      'Foreign Minister Alpha Beta of Peru invited Foreign Minister Gamma Theta of Chile to visit Lima. Minister Theta accepted with pleasure.',
      ['visit planned -: Gamma Theta'],
    ],
    [
      'to which somebody else than the one asked for in words has said yes',
      'Foreign Minister Alpha Beta of Peru met Foreign Minister Gamma Theta of Chile and President Delta Lambda of Chile in Santiago on Thursday. Minister Beta invited his colleague to visit Lima; Delta Lambda accepted.',
      ['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta', 'visit planned -: Delta Lambda'],
    ],
    [
      'where nobody has answered yet',
      'Foreign Minister Alpha Beta of Peru invited Foreign Minister Gamma Theta of Chile to visit Lima.',
      ['visit planned -: Gamma Theta'],
    ],
    [
      'a mission of others',
      'Trade Minister Alpha Beta of Peru said a trade mission from Chile would visit Lima in June.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

const TALKS = 'President Alpha Beta of Peru held talks in Lima on Thursday with President Gamma Theta of Chile.';

describe('what belongs to an encounter', () => {
  test.each([
    [
      'not the host of a reception on the side',
      'Minister Alpha Beta of Peru came to Chile for the third round of the security dialogue of the two countries, and on May 14 was received in Santiago by General Gamma Theta, Minister of Defence of Chile.',
      ['talks held 2024-05-14: Alpha Beta', 'call held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'not the chair of a retreat that is told of next',
      `${TALKS} The retreat of ministers is chaired by Foreign Minister Delta Lambda of Peru.`,
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta', 'conference held 2024-05-16: Delta Lambda'],
    ],
    [
      'and the retreat of the glaciers is none',
      `${TALKS} The retreat of the glaciers worries Peru.`,
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'not the one met separately',
      'On 3 May President Alpha Beta of Peru addressed the annual conference of the Lima Forum in Quito. A request was put to Minister Delta Lambda of Chile, whom President Beta met separately.',
      ['conference held 2024-05-03: Alpha Beta', 'talks held 2024-05-03: Alpha Beta, Delta Lambda'],
    ],
    [
      'a welcome at its outset',
      `${TALKS} At the outset of the talks, President Beta welcomed Ambassador Delta Lambda.`,
      ['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'those on the other side of the table',
      `${TALKS} On the Chilean side were Finance Minister Delta Lambda and Trade Minister Sigma Omega.`,
      ['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'not the day of what else somebody did',
      'President Gamma Theta of Chile will be received in Lima by President Alpha Beta of Peru, who travelled to Quito last month.',
      ['call planned -: Alpha Beta, Gamma Theta'],
    ],
    [
      'the year that comes, where this year has passed it',
      'The two ministers, Alpha Beta of Peru and Gamma Theta of Chile, will meet in Lima in March.',
      ['talks planned 2025-03: Alpha Beta, Gamma Theta'],
    ],
    [
      'nobody where it was dropped',
      'A courtesy call on President Alpha Beta of Peru had been planned but was dropped for lack of time.',
      [],
    ],
    [
      'and a day of celebration is no signing',
      'Peru and Chile signed a treaty in Lima on Thursday. President Alpha Beta of Peru attended the signing ceremony. He was the guest at the 60th independence day celebrations.',
      ['ceremony held 2024-05-16: Alpha Beta', 'ceremony held 2024-05-16: Alpha Beta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
