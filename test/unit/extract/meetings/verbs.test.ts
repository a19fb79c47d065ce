/** Encounters told by a verb. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'President Alpha Beta of Peru';
const B = 'Foreign Minister Gamma Theta of Chile';

describe('encounters told by a verb', () => {
  test.each([
    ['sat down', `${A} sat down in Lima on Thursday with ${B}.`, ['talks held 2024-05-16: Alpha Beta, Gamma Theta']],
    [
      'came together',
      `${A} and ${B} came together in Lima on Thursday.`,
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    ['called, too, on', `${B} called, too, on ${A} on Thursday.`, ['call held 2024-05-16: Alpha Beta, Gamma Theta']],
    [
      'by a pronoun',
      `${B} is in Lima. ${A} received him on Thursday.`,
      ['call held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    ['still to come', `${A} is to meet ${B} in Lima on Monday.`, ['talks planned 2024-05-20: Alpha Beta, Gamma Theta']],
    ['a visit to come', `${B} is due in Peru in late June.`, ['visit planned 2024-06: Gamma Theta']],
    ['a visit', `${B} visited Peru on Thursday.`, ['visit held 2024-05-16: Gamma Theta']],
    [
      'an act in public',
      `A railway was inaugurated on Thursday by ${A} and ${B}.`,
      ['ceremony held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    ['saw', `${A} saw ${B} in Lima on Thursday.`, ['talks held 2024-05-16: Alpha Beta, Gamma Theta']],
    [
      'bodies whose heads have no names',
      `${A} on Thursday met the heads of the World Bank and the African Union.`,
      ['talks held 2024-05-16: African Union, Alpha Beta, World Bank'],
    ],
    [
      'the session of a body',
      `${A} hosted the Peru-Chile Border Committee in Lima on Thursday with ${B}.`,
      ['conference held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'in private, beside a summit',
      `${A} and ${B} attended a summit in Lima on Thursday. The two met in private.`,
      ['summit held 2024-05-16: Alpha Beta, Gamma Theta', 'talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'by "he" after an invitation',
      `At the invitation of ${A}, ${B} visited Lima from 13 to 15 May. During the visit, he met Trade Minister Delta Lambda, was received by Speaker Sigma Omega and toured the port.`,
      [
        'visit held 2024-05-13/2024-05-15: Gamma Theta',
        'talks held 2024-05-13/2024-05-15: Delta Lambda, Gamma Theta',
        'call held 2024-05-13/2024-05-15: Gamma Theta, Sigma Omega',
        'visit held 2024-05-13/2024-05-15: Gamma Theta',
      ],
    ],
    [
      'over the phone',
      `${A} discussed trade with ${B} over the phone on Thursday.`,
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'in his honour',
      `${B} came to Lima. ${A} gave a lunch in his honour on Thursday.`,
      ['call held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'a weekday to come',
      `${A} is to hold talks with ${B} in Lima on Monday.`,
      ['talks planned 2024-05-20: Alpha Beta, Gamma Theta'],
    ],
    [
      'a meeting of those named, still to come',
      'A meeting of the two ministers, Foreign Minister Alpha Beta of Peru and Foreign Minister Gamma Theta of Chile, is to be held in Lima on 3 June.',
      ['talks planned 2024-06-03: Alpha Beta, Gamma Theta'],
    ],
    [
      'in the presence of others',
      `${A} inaugurated the railway on Thursday in the presence of ${B}.`,
      ['ceremony held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'two met separately by one verb',
      `${A} met separately with ${B} and Energy Minister Delta Lambda of Brazil in Lima on Thursday.`,
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta', 'talks held 2024-05-16: Alpha Beta, Delta Lambda'],
    ],
    [
      'an audience in the course of days of a visit',
      `${B} left Lima on Thursday after a three-day visit, in the course of which he had an audience with ${A}.`,
      ['call held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'a committee in the present',
      'The Joint Committee meets again in Lima on 3 June.',
      ['conference planned 2024-06-03: '],
    ],
    [
      'the next round, settled',
      `${A} met ${B} on Thursday. They agreed to hold the next round of consultations in Lima in September.`,
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta', 'talks planned 2024-09: Chile, Peru'],
    ],
    [
      'in the present, of a day to come',
      'ASEAN leaders, who meet in Lima next Friday, will hear a report.',
      ['summit planned 2024-05-24: ASEAN'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toEqual(wanted);
  });

  test.each([
    ['an appeal', `${A} called on Chile to reopen the border.`],
    ['a letter', `${A} received a letter from ${B}.`],
    ['a condition', `${A} said that Peru had met the targets which ${B} had set.`],
    ['what is seen in somebody', `${A} saw ${B} as a rival on Thursday.`],
    ['who is seen off', `${A} saw off ${B} on Thursday.`],
    ['a denial', `${A} did not meet ${B}.`],
    ['a wish', `${A} hopes to meet ${B}.`],
  ])('not %s', (_, text) => {
    expect(met(text)).toEqual([]);
  });
});

describe('encounters of bodies and states', () => {
  test.each([
    [
      'a group to meet',
      'Their working group on rail links is to meet in Lima in June.',
      ['conference planned 2024-06: '],
    ],
    ['not what recurs', 'A working group is to meet in Lima every quarter.', []],
    [
      'the sides of talks',
      'Talks between Peru and Chile were held in Lima on Thursday.',
      ['talks held 2024-05-16: Chile, Peru'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toEqual(wanted);
  });
});
