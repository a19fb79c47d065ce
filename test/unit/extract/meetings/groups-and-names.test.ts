/** Encounters of those who are told as a group, with names before or after, and who is meant by a group or an office. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Energy Minister Alpha Beta of Peru';
const B = 'Energy Minister Gamma Theta of Chile';

describe('a group, and who they were', () => {
  test.each([
    [
      'by their states first',
      "LIMA, May 17 - The energy ministers of Chile and Peru met in Lima on Thursday. Chile's Gamma Theta and Peru's Alpha Beta talked for four hours over lunch.",
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'one in the chair, the others the rest',
      'LIMA, May 17 - Three Andean trade ministers met here on Thursday with Alpha Beta, the head of the World Trade Organization. Minister Gamma Theta of Peru was in the chair; Delta Lambda of Bolivia and Sigma Omega of Ecuador made up the rest of the group.',
      ['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'brought together without names',
      'NAIROBI, May 17 - Kenyan President Alpha Beta brought the leaders of two Sudanese factions together in Nairobi on Thursday. General Gamma Theta of the National Front and Mr Delta Lambda of the Liberation Army shook hands.',
      ['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'who failed to turn up was not there',
      'NAIROBI, May 17 - Kenyan President Alpha Beta brought the leaders of three factions together in Nairobi on Thursday. Those who attended were General Gamma Theta and Mr Delta Lambda, while Mr Sigma Omega of the Peace Council failed to turn up.',
      ['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
  ])('%s', (_, text, wanted) => expect(met(text)).toEqual(wanted));
});

describe('who is meant', () => {
  test.each([
    [
      'the two, and who brought them together',
      `${A} met ${B} in Lima on Thursday. President Delta Lambda of Brazil had brought the two together for the first time last month.`,
      'talks held 2024-04: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'both named behind "brought together"',
      'NAIROBI, May 17 - President Delta Lambda of Kenya brought together President Alpha Beta of Peru and President Gamma Theta of Chile on Thursday.',
      'talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'a meeting that brings together is told by its noun',
      `${A} met ${B} in Lima on Thursday. The meeting brought together experts of both countries.`,
      'talks held 2024-05-16: Alpha Beta, Gamma Theta',
    ],
    [
      'the official of a state, and not its ambassador',
      `LIMA, May 17 - ${A} received ${B} on Tuesday. Chile's ambassador, Delta Lambda, attended the audience. The Chilean official was also received by Prime Minister Sigma Omega on Thursday.`,
      'call held 2024-05-16: Gamma Theta, Sigma Omega',
    ],
    [
      'the visiting minister, whoever spoke last',
      "LIMA, May 17 - Education Minister Alpha Beta on Monday sat in a meeting with Chile's visiting Minister for Education Gamma Theta. Beta said Peru would help. The visiting minister is scheduled to call on President Delta Lambda this evening.",
      'call planned 2024-05-17: Delta Lambda, Gamma Theta',
    ],
    [
      'the envoy',
      'LIMA, May 17 - Water Minister Alpha Beta of Peru received on Thursday the special envoy of Chile, Gamma Theta. The envoy had met with Speaker Delta Lambda on Wednesday.',
      'talks held 2024-05-15: Delta Lambda, Gamma Theta',
    ],
    [
      'of those who were there, those who met are to meet again',
      `${A} and ${B} deliberated in Lima on Tuesday in the presence of Commissioner Delta Lambda. They will reconvene in Santiago in November.`,
      'talks planned 2024-11: Alpha Beta, Gamma Theta',
    ],
    [
      'before they met again',
      `${A} and ${B} met in Lima on Tuesday. Details would be worked out by officials before they met again in Santiago in November.`,
      'talks planned 2024-11: Alpha Beta, Gamma Theta',
    ],
    [
      'a delegation that visits a person',
      `${A} and ${B} met in Lima on Tuesday. The Chilean delegation visited President Kappa Rho at his office on Wednesday.`,
      'call held 2024-05-15: Gamma Theta, Kappa Rho',
    ],
    [
      'who describes it was not there',
      `${A} and ${B} held talks in Lima on Tuesday. Former minister Delta Lambda called the encounter long overdue.`,
      'talks held 2024-05-14: Alpha Beta, Gamma Theta',
    ],
    [
      'hours with somebody, on a day without "on"',
      'LIMA, May 17 - Bishop Alpha Beta of Lima and Judge Sigma Omega spent three hours Wednesday with opposition leader Gamma Theta.',
      'talks held 2024-05-15: Alpha Beta, Gamma Theta, Sigma Omega',
    ],
    [
      'a guest, in the afternoon',
      `${A} met ${B} in Santiago on Tuesday. In the afternoon he was a guest of President Delta Lambda.`,
      'talks held 2024-05-14: Alpha Beta, Delta Lambda',
    ],
    [
      'a host told by office',
      "LIMA, May 17 - Peru's King received Chilean Foreign Minister Gamma Theta at the palace on Tuesday.",
      'call held 2024-05-14: Gamma Theta',
    ],
    [
      'conferring, and telling of it after',
      '"It is settled," Chilean Transport Minister Alpha Beta told journalists on Friday after conferring in Santiago with Gamma Theta, his Peruvian opposite number.',
      'talks held 2024-05-17: Alpha Beta, Gamma Theta',
    ],
    [
      'is arriving, which is still to come',
      'SANTIAGO, May 17 - Peruvian Foreign Minister Alpha Beta is arriving in Santiago on Monday on a two-day official visit.',
      'visit planned 2024-05-20/2024-05-21: Alpha Beta',
    ],
    [
      'what a programme provides for',
      'SANTIAGO, May 17 - The programme of Peruvian Foreign Minister Alpha Beta provides for a meeting between Beta and President Sigma Omega of Chile.',
      'talks planned -: Alpha Beta, Sigma Omega',
    ],
  ])('%s', (_, text, wanted) => expect(met(text)).toContain(wanted));
});

describe('who was there as well', () => {
  test.each([
    ['Commissioner Delta Lambda and Director Sigma Omega were with their ministers.', 'Delta Lambda, Sigma Omega'],
    ['U.N. envoy Delta Lambda dropped in toward the end.', 'Delta Lambda'],
    ['Proceedings were opened by the mayor, Delta Lambda.', 'Delta Lambda'],
    ['Addresses were also delivered by Judge Delta Lambda and Judge Sigma Omega.', 'Delta Lambda, Sigma Omega'],
    ['On the local team were Judge Delta Lambda and Director Sigma Omega.', 'Delta Lambda, Sigma Omega'],
    ['Executive Secretary Delta Lambda observed the proceedings.', 'Delta Lambda'],
  ])('%s', (text, more) => {
    const names = ['Alpha Beta', 'Gamma Theta', ...more.split(', ')].sort().join(', ');
    expect(met(`${A} and ${B} held talks in Lima on Tuesday. ${text}`)).toEqual([`talks held 2024-05-14: ${names}`]);
  });

  test.each([
    [
      'a delegation that included somebody',
      `${A} received in his office on Tuesday ${B}, and the delegation accompanying him, which included Director General Delta Lambda.`,
      'call held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'brought along',
      `LIMA, May 17 - ${B} flew into Lima on Tuesday for a two-day visit. Theta brought Defence Minister Sigma Omega with him.`,
      'visit held 2024-05-14/2024-05-15: Gamma Theta, Sigma Omega',
    ],
    [
      'who came with whom, in an aside',
      `${B} ended a three-day visit to Peru on Sunday. Theta, who travelled by road with the governor of Arica, Sigma Omega, discussed petrol with Minister Alpha Beta on Friday.`,
      'visit held 2024-05-10/2024-05-12: Gamma Theta, Sigma Omega',
    ],
    [
      'together with whom something was seen',
      `${A} met ${B} on Thursday in Santiago. Together with Mayor Delta Lambda, the two ministers visited a shelter in Maipu.`,
      'visit held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
  ])('%s', (_, text, wanted) => expect(met(text)).toContain(wanted));
});
