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
      ['conference planned -: Alpha Beta'],
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
    [
      'a summit on whose sidelines two are to meet, without them',
      'President Alpha Beta of Peru will meet President Gamma Theta of Chile on the sidelines of the summit in Quito on May 20.',
      ['talks planned 2024-05-20: Alpha Beta, Gamma Theta', 'summit planned 2024-05-20: '],
    ],
    [
      'the ceremony at which one handed something to another',
      'Minister Alpha Beta of Peru handed over ten ambulances to Minister Gamma Theta of Chile at a ceremony in Santiago on Tuesday.',
      ['ceremony held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'a visit without the host who is told of after an aside on those who came along',
      'Minister Alpha Beta of Peru, accompanied by businessmen, is paying a working visit to Santiago on 14 and 15 May, during which she was received by President Gamma Theta.',
      ['visit held 2024-05-14/2024-05-15: Alpha Beta', 'call held 2024-05-14/2024-05-15: Alpha Beta, Gamma Theta'],
    ],
    [
      'the visit in an aside without the day of the talks',
      'Minister Alpha Beta of Peru, currently on a visit to Chile, held talks with Minister Gamma Theta on Tuesday.',
      ['visit held 2024-05: Alpha Beta', 'talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'counterparts of several states as guests',
      'Minister Alpha Beta of Peru will host his counterparts from Chile and Fiji in Lima on 28 May.',
      ['conference planned 2024-05-28: Alpha Beta, Chile, Fiji'],
    ],
    [
      'states whose ministers met under one of them',
      'Ministers of Peru, Chile and Fiji held their annual conference in Lima on Thursday under the chairmanship of Minister Alpha Beta.',
      ['conference held 2024-05-16: Alpha Beta, Chile, Fiji, Peru'],
    ],
    [
      'those who met without the one who says so',
      'President Gamma Theta of Chile met President Alpha Beta of Peru on Tuesday, presidential spokesman Delta Lambda said.',
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'those who will meet without the one who told reporters',
      'President Gamma Theta of Chile will meet President Alpha Beta of Peru in Lima on Monday, Foreign Minister Delta Lambda told reporters.',
      ['talks planned 2024-05-20: Alpha Beta, Gamma Theta'],
    ],
    [
      'who spoke with whom, the day between',
      'Secretary Gamma Theta spoke today with Foreign Minister Alpha Beta of Peru about trade.',
      ['talks held 2024-05-17: Alpha Beta, Gamma Theta'],
    ],
    [
      'a banquet with its guest',
      'President Alpha Beta of Kenya was hosted to a state banquet by President Gamma Theta of Uganda on Tuesday.',
      ['ceremony held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'a dialogue for which one was host to another, once',
      'Secretary Gamma Theta of Chile hosted Minister Alpha Beta of Peru for the third Strategic Dialogue in Santiago on 14 May.',
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'talks of a delegation without the one it had called on',
      'A Cuban delegation headed by Gamma Theta paid a working visit to Hanoi from May 12 to 15. The delegation paid courtesy calls on President Delta Lambda and held talks with Minister Sigma Omega.',
      [
        'visit held 2024-05-12/2024-05-15: Gamma Theta',
        'call held 2024-05-12/2024-05-15: Delta Lambda, Gamma Theta',
        'talks held 2024-05-12/2024-05-15: Gamma Theta, Sigma Omega',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
