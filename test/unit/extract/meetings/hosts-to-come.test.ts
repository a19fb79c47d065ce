/** Encounters told by who is host, who opens or who goes on: with whom, and whether they are still to come. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const PAIR = 'Ministers Alpha Beta of Peru and Gamma Theta of Chile met in Lima on 13 May.';
const met2 = 'talks held 2024-05-13: Alpha Beta, Gamma Theta';

describe('still to come', () => {
  test.each([
    [
      'of those whom a state will host',
      'Fiji will host the Ministers in November 2024.',
      ['conference planned 2024-11: '],
    ],
    [
      'which is to resume, of the sides of the text',
      'Peru and Chile signed an accord. Minister Alpha Beta of Peru said talks would resume in Lima on May 30.',
      ['talks planned 2024-05-30: Chile, Peru'],
    ],
    [
      'which is to resume, of those named with it',
      'Talks between Peru and Chile on gas will resume in Lima on May 30, Minister Alpha Beta of Peru said.',
      ['talks planned 2024-05-30: Chile, Peru'],
    ],
    [
      'of the ministers who met',
      `${PAIR} It is planned to hold the next meeting of the ministers in Santiago in November.`,
      [met2, 'conference planned 2024-11: Alpha Beta, Gamma Theta'],
    ],
    [
      'at which a stone will be laid',
      'On Monday, President Alpha Beta of Peru will lay the foundation stone of a dry port in Tacna, accompanied by Prime Minister Gamma Theta of Chile.',
      ['ceremony planned 2024-05-20: Alpha Beta, Gamma Theta'],
    ],
    [
      'at which a terminal is opened, but no era',
      'President Alpha Beta of Peru will inaugurate the new terminal on 3 June. President Gamma Theta of Chile will inaugurate an era on 4 June.',
      ['ceremony planned 2024-06-03: Alpha Beta'],
    ],
    [
      'with a body that takes part',
      'The ministry will host the Forum on Patient Safety in Lima on 12 September, with the participation of experts from the World Health Organization (WHO).',
      ['conference planned 2024-09-12: World Health Organization'],
    ],
    [
      'to which an invitation was accepted',
      'Minister Alpha Beta of Peru is to propose a text, and has accepted an invitation to Santiago for a return visit in September.',
      ['visit planned 2024-09: Alpha Beta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('still to come, or none', () => {
  test.each([
    [
      'for which somebody was due somewhere',
      'President Alpha Beta of Yemen was due in Jeddah on Sunday for talks with King Gamma Theta of Saudi Arabia.',
      ['talks planned 2024-05-19: Alpha Beta, Gamma Theta'],
    ],
    [
      'before which nothing is decided',
      "The bank would make no decision before a donors' meeting in Paris in June.",
      ['talks planned 2024-06: '],
    ],
    [
      'nor a call of colleagues',
      'Police Chief Alpha Beta of Peru seized the goods on Monday after a telephone call from colleagues in Arica.',
      [],
    ],
    [
      'nor one more, where the visiting guest was welcomed',
      'President Alpha Beta of Peru held talks today with President Gamma Theta of Chile. The visiting head of state was accorded a ceremonial welcome at the airport, where President Beta received him with a 21-gun salute.',
      ['talks held 2024-05-17: Alpha Beta, Gamma Theta', 'ceremony held 2024-05-17: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('held', () => {
  test.each([
    [
      'by a committee that last met, in a town',
      'It was on the list when the Joint Border Committee of Peru and Chile last met, in Arica in March.',
      ['conference held 2024-03: Joint Border Committee of Peru and Chile'],
    ],
    [
      'by experts told aside',
      'The Commission took note of the work of the experts, who had met in Lima in November 2023.',
      ['conference held 2023-11: '],
    ],
    [
      'with officials of a state',
      'Minister Alpha Beta of Peru met Chilean officials on Tuesday.',
      ['talks held 2024-05-14: Alpha Beta, Chile'],
    ],
    [
      'where somebody cut the ribbon, and another handed over the keys',
      'Commissioner Alpha Beta of Fiji cut the ribbon on Thursday. “It is open,” he told the crowd at the opening ceremony. Ambassador Gamma Theta of Japan handed over the keys.',
      ['ceremony held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'by the leaders of states without their names',
      'The presidents of Peru and Chile launched a joint task force on Tuesday.',
      ['ceremony held 2024-05-14: Chile, Peru'],
    ],
    [
      'for a guest who was welcomed with a salute',
      'President Alpha Beta of Peru was accorded a ceremonial welcome on Friday, where President Gamma Theta of Chile received him with a 21-gun salute.',
      ['ceremony held 2024-05-17: Alpha Beta, Gamma Theta'],
    ],
    [
      'as a visit at the invitation of the host',
      'Minister Alpha Beta of Peru held talks with Minister Gamma Theta of Chile in Lima today. The visit, which is being paid at the invitation of Alpha Beta, will end tomorrow.',
      ['talks held 2024-05-17: Alpha Beta, Gamma Theta', 'visit held 2024-05: Gamma Theta'],
    ],
    [
      'by the two who shared the chair',
      'The third session of the Council was held in Lima on 14 May. Minister Alpha Beta of Peru shared the chair with Minister Gamma Theta of Chile.',
      ['conference held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'apart by two of those at a meeting',
      'Ministers Alpha Beta of Peru, Gamma Theta of Chile and Delta Lambda of Fiji met on Monday. Beta and Theta held a short talk of their own on Monday.',
      [
        'talks held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta',
        'talks held 2024-05-13: Alpha Beta, Gamma Theta',
      ],
    ],
    [
      'once, where a commission held it and another thing was done on its sidelines',
      'The Joint Commission held its fourth session in Lima from 13 to 15 May. The delegations were headed by Minister Alpha Beta of Peru and Minister Gamma Theta of Chile. It adopted its agenda. It was long. On the sidelines of the session, Mr Theta was received by President Delta Lambda of Peru.',
      [
        'conference held 2024-05-13/2024-05-15: Alpha Beta, Gamma Theta',
        'call held 2024-05: Delta Lambda, Gamma Theta',
      ],
    ],
    [
      'none, where a campaign is presented',
      'Alpha Beta, Director of Tourism, presented a campaign for the route of monasteries from Lima to Mayor Gamma Theta.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
