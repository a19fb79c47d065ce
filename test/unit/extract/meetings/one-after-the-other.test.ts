/** Several encounters of one sentence, or beside one another, each with its own people and day. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Energy Minister Alpha Beta of Peru';
const B = 'Energy Minister Gamma Theta of Chile';

describe('one after the other', () => {
  test.each([
    [
      'in one sentence, with one subject',
      `${A} flew to Santiago on Tuesday. He saw ${B} in the morning, lunched with Prime Minister Delta Lambda and had an hour alone with President Sigma Omega.`,
      [
        'visit held 2024-05-14: Alpha Beta',
        'talks held 2024-05-14: Alpha Beta, Gamma Theta',
        'talks held 2024-05-14: Alpha Beta, Delta Lambda',
        'talks held 2024-05-14: Alpha Beta, Sigma Omega',
      ],
    ],
    [
      'joined by "and then"',
      `${A} met ${B} on Tuesday and then had dinner with President Sigma Omega.`,
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta', 'talks held 2024-05-14: Alpha Beta, Sigma Omega'],
    ],
    [
      'each with its day, under one noun',
      `${A} had a breakfast meeting with ${B} on Sunday, and another with Mining Minister Delta Lambda of Brazil a day later. Sigma Omega was with him on both occasions.`,
      [
        'talks held 2024-05-12: Alpha Beta, Gamma Theta, Sigma Omega',
        'talks held 2024-05-13: Alpha Beta, Delta Lambda, Sigma Omega',
      ],
    ],
    [
      'with "with" said twice',
      `${A} held talks with ${B} on Sunday and with Mining Minister Delta Lambda of Brazil the next day.`,
      ['talks held 2024-05-12: Alpha Beta, Gamma Theta', 'talks held 2024-05-13: Alpha Beta, Delta Lambda'],
    ],
    [
      'a row of partners on one day is one meeting',
      `${A} held talks with ${B} and Mining Minister Delta Lambda of Brazil on Monday.`,
      ['talks held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'those of the first two',
      `${A} saw ${B} in the morning, lunched with Prime Minister Delta Lambda on Tuesday and called on President Sigma Omega. Judge Kappa Rho sat in on the first two meetings.`,
      [
        'talks held 2024-05-14: Alpha Beta, Gamma Theta, Kappa Rho',
        'talks held 2024-05-14: Alpha Beta, Delta Lambda, Kappa Rho',
        'call held 2024-05-14: Alpha Beta, Sigma Omega',
      ],
    ],
  ])('%s', (_, text, wanted) => expect(met(text)).toEqual(wanted));
});

describe('beside another affair', () => {
  test.each([
    [
      'what the guest had come for',
      `${A} met on Tuesday with ${B}, who arrived in Lima to attend the Digital Forum. At the meeting, which was also attended by Ambassador Delta Lambda, the parties exchanged views.`,
      'talks held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'what whoever joined them had come for',
      `${A} and ${B} had a working meeting on Tuesday. They were joined by Judge Delta Lambda, in town for the Green Week conference.`,
      'talks held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'within the framework of a numbered one',
      `${A} held a bilateral meeting in Lima on Tuesday with ${B}, within the framework of the 12th Energy Dialogue. Also participating was Judge Delta Lambda.`,
      'talks held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'on the sidelines, and who attended it',
      `${A} met on Tuesday with ${B} on the sidelines of the Andean Energy Council in Lima. The meeting was attended by Judge Delta Lambda.`,
      'talks held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'during a summit to come',
      `${A} and ${B} met in Lima on Tuesday. They are to meet again during next month's Andean summit in Quito.`,
      'talks planned 2024-06: Alpha Beta, Gamma Theta',
    ],
    [
      'called by its town',
      `During his visit to Chile, ${A} met with ${B} on Tuesday. The Santiago meeting brought together, on the Peruvian side, Judge Delta Lambda and Director Sigma Omega.`,
      'talks held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
    ],
  ])('%s', (_, text, wanted) => expect(met(text)).toContain(wanted));
});
