/** Nouns of encounters that are the words of something else, or told of from elsewhere. Names are placeholders. */
import { expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'President Alpha Beta of Peru';
const B = 'President Gamma Theta of Chile';

test.each([
  [
    'the subject of an instrument',
    `${A} and ${B} signed a Memorandum of Understanding on Political Consultations.`,
    [],
  ],
  ['negotiations that ended', 'Negotiations on the text were concluded on 3 May 2024.', []],
  ['what is done often', 'The technical teams had met regularly. Ms. Delta Lambda thanked them.', []],
  [
    'what is recalled at a ceremony',
    `At the signing ceremony, ${A} recalled that the project was born of the visit paid to Lima in December 2016 by ${B}.`,
    ['ceremony held 2024-05: Alpha Beta', 'visit held 2016-12: Gamma Theta'],
  ],
  [
    'the body that is to sit',
    'The Andean Council of Ministers is due to hold its next session in Lima in June 2024.',
    ['conference planned 2024-06: Andean Council of Ministers'],
  ],
  [
    'an invitation that a pronoun accepts',
    `${A} invited ${B} to Lima. He accepted the invitation.`,
    ['visit planned -: Gamma Theta'],
  ],
  [
    'a forum that somebody closed',
    `${A} closed the Peru-Chile Business Forum on Thursday.`,
    ['conference held 2024-05-16: Alpha Beta'],
  ],
  [
    'a witness of a signing',
    'The agreement was signed on Thursday in Lima by Trade Minister Alpha Beta of Peru and Trade Minister Gamma Theta of Chile. Delta Lambda, director of the Port Authority, attended as a witness of honour.',
    ['ceremony held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta'],
  ],
])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));

test.each([
  [
    'talks that are to be held',
    `${A} and ${B} held a bilateral meeting in Lima on Thursday, at which they agreed to cut duties, to hold technical talks on dairy products and to convene the Trade Commission.`,
    ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
  ],
  [
    'ministers without their names',
    'The education ministers of the Nordic countries met in Reykjavik on 12 May.',
    ['conference held 2024-05-12: '],
  ],
  [
    'a session that another one preceded',
    `The First Session of the Joint Commission was held in Lima on Thursday. The Session was preceded, on Tuesday, by a meeting of experts.`,
    ['conference held 2024-05-16: '],
  ],
])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
