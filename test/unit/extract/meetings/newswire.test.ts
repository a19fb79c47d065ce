/** Forms of news agencies: how talks went, who was called, who was there when something was opened, whose day it is. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('told', () => {
  test.each([
    [
      'talks by how they ended',
      'Talks in Lima on Tuesday between Minister Alpha Beta of Peru and Minister Gamma Theta of Chile broke down.',
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'talks by what they were about',
      'Talks between Minister Alpha Beta of Peru and Minister Gamma Theta of Chile on Tuesday focused on trade.',
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'a call to a counterpart',
      'Minister Alpha Beta of Peru called his Chilean counterpart Gamma Theta on Tuesday to discuss trade.',
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'no call, where somebody is called a name',
      'President Alpha Beta of Peru called President Gamma Theta of Chile a liar on Tuesday.',
      [],
    ],
    [
      'the bringing of a message',
      'Minister Alpha Beta of Peru delivered a message from President Delta Lambda to President Gamma Theta of Chile on Tuesday.',
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'who was there when another opened something',
      'Ambassador Gamma Theta of Chile was on hand on Tuesday when President Alpha Beta of Peru inaugurated the hospital.',
      ['ceremony held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'who was there when something was opened',
      'Ministers Alpha Beta of Peru and Gamma Theta of Chile were present in Lima on Tuesday when the new bridge was opened.',
      ['ceremony held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'the meeting of ministers without names',
      'Arab interior ministers began a two-day meeting in Tunis on Tuesday.',
      ['conference held 2024-05-14/2024-05-15: '],
    ],
    [
      'at which such ministers failed to agree',
      'Andean trade ministers failed to agree on tariffs at a meeting in Lima on Tuesday.',
      ['conference held 2024-05-14: '],
    ],
    [
      'a body with those who presided',
      'The Mixed Commission of Peru and Chile met in Lima on Tuesday, with Minister Alpha Beta and Minister Gamma Theta presiding.',
      ['conference held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'a forum without the day on which somebody left for it',
      'Minister Alpha Beta of Peru left Lima on Wednesday for Beijing to attend the Forum on Trade.',
      ['visit held 2024-05-15: Alpha Beta', 'conference planned -: Alpha Beta'],
    ],
    [
      'a conference that somebody said he would attend',
      'Prime Minister Alpha Beta said on Wednesday he would attend the regional conference on mining in Quito.',
      ['conference planned -: Alpha Beta'],
    ],
    [
      'a delegation that somebody is leading',
      'Minister Alpha Beta of Peru is leading a 20-member delegation to Santiago from 20 to 22 May.',
      ['visit planned 2024-05-20/2024-05-22: Alpha Beta'],
    ],
    [
      'the visit of who was accompanied on it',
      'President Alpha Beta of Peru was accompanied on his visit to Santiago on 14 May by Minister Gamma Theta.',
      ['visit held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'the visit of who was met at its start',
      'Minister Alpha Beta of Peru was received at the airport by Minister Gamma Theta of Chile at the start of a three-day visit to Santiago.',
      ['visit held 2024-05: Alpha Beta'],
    ],
    [
      'the journey of who had met another',
      'Having met Minister Gamma Theta of Chile in Santiago on Monday, the Peruvian Minister Alpha Beta travelled on to Quito.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta', 'visit held 2024-05-13: Alpha Beta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
