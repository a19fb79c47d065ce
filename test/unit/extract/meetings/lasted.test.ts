/** Over which days an encounter went on, and on which one something beside it was. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Foreign Minister Alpha Beta of Peru';
const B = 'Foreign Minister Gamma Theta of Chile';
const who = 'Alpha Beta, Gamma Theta';

describe('the days of an encounter', () => {
  test.each([
    [
      'told by how long it lasted',
      'The joint committee of Peru and Chile ended its sixth session in Lima on Wednesday. At the end of the work, which had lasted two days, minutes were signed.',
      /^conference held 2024-05-14\/2024-05-15: /,
    ],
    [
      'told by who was in the chair on both',
      `The joint committee of Peru and Chile ended its sixth session in Lima on Wednesday. ${A} was in the chair on both days.`,
      /^conference held 2024-05-14\/2024-05-15: /,
    ],
    [
      'from opening to close in one sentence',
      'Talks between Peru and Chile on ports resumed on Monday at the foreign ministry and ended on Wednesday with a plan.',
      /^talks held 2024-05-13\/2024-05-15: /,
    ],
    [
      'of talks wound up far behind their noun',
      `That came of two days of talks which ${A} and, for the other side, ${B} wound up here on Thursday.`,
      /^talks held 2024-05-15\/2024-05-16: /,
    ],
    [
      'inaugurated on the first of them',
      `${A} presided over the two-day conference in Lima. ${B}, inaugurating the conference on Tuesday, spoke of fish.`,
      /^conference held 2024-05-14\/2024-05-15: /,
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text).find((each) => !each.startsWith('visit'))).toMatch(expected);
  });

  test.each([
    [
      'counted from that since which somebody is there',
      `${B}, in Peru since Sunday for a four-day visit, spoke.`,
      '2024-05-12/2024-05-15',
    ],
    ['of a week', `${B}, on a weeklong visit that began on Sunday, spoke.`, '2024-05-12/2024-05-18'],
    ['of a visit of one day', `On Tuesday ${A} received ${B}, who was in Lima on a one-day visit.`, '2024-05-14'],
  ])('of a visit, %s', (_, text, days) => {
    expect(met(text)).toContain(`visit held ${days}: Gamma Theta`);
  });
});

describe('time spent together', () => {
  test.each([
    ['in a house', `On Tuesday ${A} spent three hours at a hotel near the port with her guest, ${B}.`],
    ['at a table', `${A} sat with ${B} for six hours on Tuesday.`],
  ])('%s', (_, text) => {
    expect(met(text)).toContain(`talks held 2024-05-14: ${who}`);
  });

  test('is none of somebody whom a hall is named after', () => {
    expect(met(`On Tuesday ${A} spent three hours at the Theta Hall, with rain outside.`)).toEqual([]);
  });
});

describe('the day of an encounter', () => {
  test.each([
    [
      'told with a part of it',
      `They signed on Tuesday. On the evening of the same day ${A} received ${B}.`,
      `call held 2024-05-14: ${who}`,
    ],
    [
      'told before what happened on it',
      `All was settled after Tuesday, when ${A} met ${B} in Lima.`,
      `talks held 2024-05-14: ${who}`,
    ],
    [
      'not that of what was told, where it was later',
      `${A} met ${B} on Tuesday. He later received Speaker Delta Kappa.`,
      'call held 2024-05: Alpha Beta, Delta Kappa',
    ],
    [
      'not the day of writing',
      `LIMA, May 17 KYODO - Peru will lend ships under an accord made on Tuesday. ${A} met ${B}.`,
      `talks held 2024-05-14: ${who}`,
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toContain(expected);
  });
});
