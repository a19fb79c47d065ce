/** How many days an encounter took whose first or last day a text tells, and who spoke at it. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Foreign Minister Alpha Beta of Peru';
const B = 'Foreign Minister Gamma Theta of Chile';

describe('days of what is over', () => {
  test.each([
    [
      'closed after them',
      `The ninth meeting of the Rio Forum closed in Lima yesterday after three days, with ${A} presiding.`,
      '2024-05-14/2024-05-16',
    ],
    [
      'rose from it',
      'Health ministers of the Rio Forum rose on Friday from their two-day ninth ordinary session with a bill.',
      '2024-05-16/2024-05-17',
    ],
    [
      'at the end of them',
      `${A} and ${B} issued a statement on Friday at the end of two days of talks.`,
      '2024-05-16/2024-05-17',
    ],
    [
      'told on the day of news',
      `${A} and ${B} signed on Friday the minutes of a two-day meeting of the border commission.`,
      '2024-05-16/2024-05-17',
    ],
    ['for so long', `${A} travelled to Chile on Wednesday for two days.`, '2024-05-15/2024-05-16'],
  ])('%s', (_, text, days) => {
    expect(met(text)[0]).toContain(` held ${days}: `);
  });

  test('what has only begun goes on', () => {
    expect(met(`${A} and ${B} opened a two-day meeting of the border commission in Lima on Friday.`)[0]).toContain(
      '2024-05-17/2024-05-18',
    );
  });
});

test('who speaks to those gathered was there', () => {
  const session = `${A} chaired the thirty-first meeting of the Rio Forum in Lima on Thursday.`;
  expect(met(`${session} Delta Epsilon, head of a railway, assured the Forum that it would call for tenders.`)).toEqual(
    ['conference held 2024-05-16: Alpha Beta, Delta Epsilon'],
  );
  expect(met(`${session} ${B} said that the road would open in July.`)).toEqual([
    'conference held 2024-05-16: Alpha Beta, Gamma Theta',
  ]);
  expect(met(`${session} ${B} told reporters that the road would open.`)).toEqual([
    'conference held 2024-05-16: Alpha Beta',
  ]);
});

test('the day may stand inside the verb', () => {
  expect(met(`${A} called yesterday on President Gamma Theta.`)).toEqual([
    'call held 2024-05-16: Alpha Beta, Gamma Theta',
  ]);
});
