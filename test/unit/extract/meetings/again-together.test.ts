/** Who is to meet again, who did two things one after the other, and who was there besides or was not. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Energy Minister Alpha Beta of Peru';
const B = 'Energy Minister Gamma Theta of Chile';
const MET = `${A} met ${B} in Lima on Tuesday.`;
const TALKS = 'talks held 2024-05-14: Alpha Beta, Gamma Theta';

describe('who is to meet again', () => {
  test.each([
    [
      'they, several sentences on',
      `${MET} Gas is dear. Coal is dearer. Oil has gone up. Nobody knows why. The price may fall. They will see each other again in Santiago on 20 September.`,
      'talks planned 2024-09-20: Alpha Beta, Gamma Theta',
    ],
    [
      'their next encounter, without whoever joined them',
      `${MET} Also present was Delta Lambda, head of the Peruvian planning agency. Their next encounter is set for Santiago on 20 September.`,
      'talks planned 2024-09-20: Alpha Beta, Gamma Theta',
    ],
    [
      'the ministers themselves',
      `${MET} Beta then called on President Sigma Omega. Experts have work to do. The ministers themselves reconvene in Arica in September.`,
      'conference planned 2024-09: Alpha Beta, Gamma Theta',
    ],
    [
      'the states, where nobody who is named is a president',
      `${MET} "That is for the presidents," Theta said. The presidents are to see each other next month in Arica.`,
      'talks planned 2024-06: Chile, Peru',
    ],
    [
      'but presidents who are named',
      'President Alpha Beta of Peru met President Gamma Theta of Chile in Lima on Tuesday. The presidents are to see each other next month in Arica.',
      'talks planned 2024-06: Alpha Beta, Gamma Theta',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toContain(wanted);
  });
});

describe('one thing after the other', () => {
  test.each([
    [
      'after a call, talks',
      `${B} is in Lima. On Tuesday, after calling on President Sigma Omega, she held talks with ${A}.`,
      ['call held 2024-05-14: Gamma Theta, Sigma Omega', TALKS],
    ],
    [
      'talks, and then a call',
      `${B} is in Lima. On Tuesday she met ${A} and then called on President Sigma Omega.`,
      [TALKS, 'call held 2024-05-14: Gamma Theta, Sigma Omega'],
    ],
    [
      'a gerund before whoever spoke',
      `Meeting Gamma Theta, the Energy Minister of Chile, in Lima on Tuesday, ${A} spoke of gas.`,
      [TALKS],
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text).filter((each) => !each.startsWith('visit'))).toEqual(wanted);
  });
});

describe('whoever was spoken of before', () => {
  test.each([
    ['talks that followed', `${B} flew to Lima on Monday. Gas is dear. Talks with ${A} followed on Tuesday.`, TALKS],
    [
      'his talks',
      `${B} flew to Lima on Monday. Gas is dear. Her talks with Alpha Beta, the Energy Minister, took place on Tuesday.`,
      TALKS,
    ],
    [
      'a meeting that is planned',
      `${B} flew to Lima on Monday. A meeting with ${A} is planned for Saturday.`,
      'talks planned 2024-05-18: Alpha Beta, Gamma Theta',
    ],
    [
      'another minister than who tells',
      `${B} flew to Lima on Monday. ${A} told the minister at a meeting on Tuesday that more was possible.`,
      TALKS,
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toContain(wanted);
  });
});

describe('who else was there', () => {
  test.each([
    [
      'the head of a party',
      'Peru and Chile held their 11th meeting on fish in Lima on Tuesday. The Peruvian party was led by Alpha Beta, the Chilean party by Gamma Theta.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'who spoke for the guests',
      `A conference on gas opened in Lima on Tuesday. ${A} gave the opening address, and ${B} spoke for the guests.`,
      'Alpha Beta, Gamma Theta',
    ],
    [
      'who was on the call',
      `${A} and ${B} held a video conference on Tuesday. Also on the call was Delta Lambda, head of the Peruvian gas agency.`,
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'the body whose director joined',
      `${MET} They were joined by the Director General of the World Health Organization.`,
      'Alpha Beta, Gamma Theta, World Health Organization',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text).join()).toContain(wanted);
  });

  test.each([
    ['who was abroad', 'President Sigma Omega was abroad and took no part.'],
    ['who took no part', 'President Sigma Omega took no part in the talks.'],
    ['who had been held up', 'President Sigma Omega had been held up in Paris.'],
    ['who is to be tried', 'The talks did not touch on the extradition of Minister Sigma Omega.'],
  ])('not %s', (_, text) => {
    expect(met(`${MET} ${text}`)).toEqual([TALKS]);
  });

  test('who will lead the teams, told in one sentence', () => {
    expect(
      met(
        'The joint committee of Peru and Chile is to meet in Arica in September; Energy Minister Alpha Beta will lead the Peruvian side and Energy Minister Gamma Theta the Chilean.',
      ),
    ).toEqual(['conference planned 2024-09: Alpha Beta, Gamma Theta']);
  });
});
