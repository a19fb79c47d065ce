/** Hosts and guests told by what the one did for the other, and those who call each other up. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const HOST = 'President Alpha Beta of Peru';
const GUEST = 'Minister Gamma Theta of Chile';

describe('host and guest', () => {
  test.each([
    [`${HOST} had ${GUEST} over at the palace on Monday.`, 'talks held 2024-05-13'],
    [`${HOST} gave ${GUEST} forty minutes on Monday.`, 'talks held 2024-05-13'],
    [`${HOST} kept ${GUEST} waiting on Monday.`, 'talks held 2024-05-13'],
    [`${HOST} listened to ${GUEST} on Monday.`, 'talks held 2024-05-13'],
    [`${HOST} offered tea and dates to a delegation led by ${GUEST} on Monday.`, 'talks held 2024-05-13'],
    [`${HOST} briefed ${GUEST} on the flood on Monday.`, 'talks held 2024-05-13'],
    [`${HOST} was at the airport on Monday to greet ${GUEST}.`, 'talks held 2024-05-13'],
    [`${HOST} took up the matter of the trawlers with ${GUEST} on Monday.`, 'talks held 2024-05-13'],
    [`${GUEST} was heard by ${HOST} on Monday.`, 'talks held 2024-05-13'],
    [`${GUEST} was given twenty minutes by ${HOST} on Monday.`, 'talks held 2024-05-13'],
    [`${GUEST} will be seen at the palace by ${HOST} on 20 May.`, 'talks planned 2024-05-20'],
    [`The dinner guest of ${HOST} in Lima on Tuesday was ${GUEST}.`, 'talks held 2024-05-14'],
    [`${HOST} presented ${GUEST} with a shield on Monday.`, 'ceremony held 2024-05-13'],
    [`${HOST} presented an honorary degree to ${GUEST} on Monday.`, 'ceremony held 2024-05-13'],
  ])('%s', (text, expected) => {
    expect(met(text)).toEqual([`${expected}: Alpha Beta, Gamma Theta`]);
  });
});

describe('a call', () => {
  test.each([
    [`${HOST} broke the news to ${GUEST} by phone on Monday.`],
    [`${HOST} consoled ${GUEST} on Monday over a bad line.`],
    [`${HOST} picked up when ${GUEST} rang on Monday.`],
    [`${HOST} received a call on Monday from ${GUEST}.`],
  ])('%s', (text) => {
    expect(met(text)).toEqual(['talks held 2024-05-13: Alpha Beta, Gamma Theta']);
  });
});

test.each([
  [`${HOST} listened to reporters on Monday.`],
  [`${HOST} refused to listen to ${GUEST} on Monday.`],
  [`The spokesman denied that ${HOST} and ${GUEST} had met in Lima on Monday.`],
  [`No such encounter between ${HOST} and ${GUEST} took place.`],
  [`${HOST} heard that ${GUEST} had resigned on Monday.`],
])('no encounter: %s', (text) => {
  expect(met(text)).toEqual([]);
});

describe('who was there as well', () => {
  test.each([
    [
      'those at the side of those who met',
      `${HOST} and ${GUEST} conferred in Lima on Monday, flanked by Ambassador Delta Lambda of Chile.`,
      ['talks held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'a body of which men came along',
      `${HOST} received ${GUEST} on Monday with officials of the Ministry of Health of Chile.`,
      ['call held 2024-05-13: Alpha Beta, Gamma Theta, Ministry of Health'],
    ],
    [
      'a delegation by its state',
      `${GUEST} signed a plan in Lima. ${HOST} received the Chilean delegation on Monday.`,
      ['call held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

test.each([
  [`Received by ${HOST} on Monday, ${GUEST} spoke of copper.`, ['talks held 2024-05-13: Alpha Beta, Gamma Theta']],
  [`${HOST} had ${GUEST} to lunch on Monday; Foreign Minister Delta Lambda of Peru sees him on 20 May.`, null],
  [`A summit for ${HOST} and ${GUEST} was turned down in Lima.`, []],
])('also: %s', (text, expected) => {
  if (expected) expect(met(text)).toEqual(expected);
  else expect(met(text)).toContain('talks planned 2024-05-20: Delta Lambda, Gamma Theta');
});
