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

  test.each([
    [
      'a host received first, and what is still to come',
      `Received in Lima by ${A} on Tuesday, ${B} talked with him for hours; President Delta Lambda sees him tomorrow.`,
      `talks held 2024-05-14: ${BOTH}`,
    ],
    [
      'ministers who sat',
      'Fisheries ministers of Peru, Chile and Ecuador sat from Monday to Wednesday in Lima. Those who made the trip included Gamma Theta, Fisheries Minister of Chile, and Delta Lambda, Fisheries Minister of Ecuador.',
      'conference held 2024-05-13/2024-05-15: Delta Lambda, Gamma Theta, Peru',
    ],
    [
      'a commission and who led its teams',
      'The Binational Commission met in Lima on Tuesday; Minister Alpha Beta led the delegation of Peru, Minister Gamma Theta that of Chile.',
      `conference held 2024-05-14: ${BOTH}`,
    ],
    [
      'who was welcomed there, who gave the report and which states followed',
      `The Fisheries Council held its 22nd meeting in Lima on Tuesday. ${A} took the chair. Chile and Ecuador attended online. Delta Lambda, the Secretary-General, welcomed them; Sigma Omega, the Director of Fisheries, gave the report.`,
      'conference held 2024-05-14: Alpha Beta, Chile, Delta Lambda, Ecuador, Sigma Omega',
    ],
    [
      'those who met, before others',
      `At the invitation of ${A}, ${B} came to Lima. The bilateral session was held on Tuesday in the presence of Ambassador Delta Lambda.`,
      `conference held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta`,
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text).filter((each) => !/^(?:visit|talks planned)/.test(each))).toEqual([wanted]);
  });

  test('separate ones with each of a row', () => {
    expect(
      met(
        `${A} had separate one-on-ones in Lima on Tuesday with Gamma Theta of Chile, Delta Lambda of Ecuador, and Sigma Omega.`,
      ),
    ).toHaveLength(3);
  });

  test.each([
    [
      'shelved',
      'The Andean Trade Conference, which Alpha Beta had convened in Lima for 14 to 16 May, was shelved on Tuesday.',
    ],
    ['asked for', `${A} got no answer to his request for a conversation in Lima on Tuesday.`],
    ['what a paper is about', `${A} and ${B} adopted a statement on the negotiations with the Emirates.`],
  ])('none that is only %s', (_, text) => {
    expect(met(text)).toEqual([]);
  });

  test('a body that is to be briefed when it assembles', () => {
    expect(met('Alpha Beta will brief the Andean Fisheries Commission when it assembles in Lima in December.')).toEqual(
      ['conference planned 2024-12: Andean Fisheries Commission'],
    );
  });

  test.each([
    [
      'the chair and those who speak',
      `The 20th annual session of the South Pacific Forum was held in Apia on Tuesday. In the chair was the President of Kiribati, Alpha Beta. New Zealand's deputy premier, Gamma Theta, said that Wellington would pay for observers.`,
      `conference held 2024-05-14: ${BOTH}`,
    ],
    [
      'the meeting, whatever was the mood',
      `Two days of talks which ended in Lima on Tuesday between officials and a delegation under ${A} brought little. ${B} presided over the meeting with good humour.`,
      `talks held 2024-05-13/2024-05-14: ${BOTH}`,
    ],
    [
      'a delegation by its state',
      `Two days of talks between ${A} and ${B} ended in Lima on Tuesday. The price of copper was raised. Nothing else was. President Delta Lambda received the Chilean delegation on Tuesday.`,
      'call held 2024-05-14: Delta Lambda, Gamma Theta',
    ],
    [
      'the host of a journey to come',
      `${A} travels to Santiago on 9 June as Gamma Theta's guest. Gamma Theta is a minister.`,
      `visit planned 2024-06-09: ${BOTH}`,
    ],
    [
      'whose session is told before',
      `${MET} A joint working group will see to it. Its first session is due in Santiago in September.`,
      'conference planned 2024-09: Chile, Peru',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toContain(wanted);
  });

  test('talks on entry, spoken of only, are none', () => {
    expect(
      met(`The ministers agreed on Tuesday to speak with one voice in entry talks with the European Union.`),
    ).toEqual([]);
  });

  test('the first such gathering', () => {
    expect(
      met(
        "Finance ministers of the four Andean states agreed on Tuesday to trade data. Peru's Alpha Beta, hosting the first such gathering since March, said so. Gamma Theta of Chile and Ecuador's Delta Lambda attended.",
      ),
    ).toEqual(['conference held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta']);
  });
});
