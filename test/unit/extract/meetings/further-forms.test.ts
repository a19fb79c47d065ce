/** Further forms in which encounters and those who were at them are told. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Trade Minister Alpha Beta of Peru';
const B = 'Trade Minister Gamma Theta of Chile';
const BOTH = 'Alpha Beta, Gamma Theta';
const MET = `${A} and ${B} met in Lima on Tuesday.`;
const TALKS = `talks held 2024-05-14: ${BOTH}`;

describe('encounters', () => {
  test.each([
    ['conversations of a day', `${A} came to Santiago on Tuesday for a day of conversations with ${B}.`, [TALKS]],
    [
      'with a partner only',
      `${A} was in Santiago with his team. One stop mattered most: Tuesday's working dinner with ${B}.`,
      [TALKS],
    ],
    ['in days abroad', `${A} was in Santiago from 2 to 5 May.`, ['visit held 2024-05-02/2024-05-05: Alpha Beta']],
    ['no days at home', `${A} was in Lima from 2 to 5 May.`, []],
    [
      'an invitation to a town',
      `${MET} Theta accepted, for 14 June, the invitation to Quito.`,
      [TALKS, 'visit planned 2024-06-14: Gamma Theta'],
    ],
    [
      'a round with its number',
      `${MET} Round three has been set for 20 June in Santiago, with Presidents Delta Lambda and Sigma Omega in attendance.`,
      [TALKS, 'talks planned 2024-06-20: Delta Lambda, Sigma Omega'],
    ],
    [
      'told in the present, of a month to come',
      `${MET} Negotiations for a free trade agreement, idle since 2019, resume in Santiago in September.`,
      [TALKS, 'talks planned 2024-09: Chile, Peru'],
    ],
    [
      'called for a month',
      'The 52nd Council of Ministers ended in Lima on Tuesday. Quito is the venue of the 53rd Council, called for October.',
      ['conference held 2024-05-14: ', 'conference planned 2024-10: '],
    ],
    [
      'of a body under a chairman',
      'A commission of nine, three from each party, meets for the first time in Lima on 9 June.',
      ['conference planned 2024-06-09: '],
    ],
    [
      'a call with a purpose',
      `${A} called on President Gamma Theta of Chile to review the projects on Tuesday.`,
      [`call held 2024-05-14: ${BOTH}`],
    ],
    ['but no appeal', `${A} called on President Gamma Theta of Chile to reopen the border.`, []],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toEqual(wanted);
  });

  test.each([
    [
      'who had come from where',
      'Health officials of Peru, Chile, Bolivia and Ecuador conferred in Lima on Wednesday. Alpha Beta, the Peruvian Health Minister, was in the chair. Gamma Theta, Minister of Health, had arrived from Santiago; Delta Lambda, Minister of Health, from the Bolivian capital. For Quito there spoke Sigma Omega, State Secretary for Health.',
      'conference held 2024-05-15: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
    ],
    [
      'who assisted',
      `${A} called on President Gamma Theta of Chile in Santiago on Tuesday. Ambassador Sigma Omega and Secretary Delta Lambda assisted.`,
      'call held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toEqual([wanted]);
  });
});
