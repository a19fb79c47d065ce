/** Encounters after which somebody spoke, and visits told aside: which day of the sentence is theirs. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const WHO = 'Alpha Beta, Gamma Theta';

describe('an encounter after which something is said', () => {
  test.each([
    [
      'has the day of the telling, not that of what is said',
      'The border will open in 2026, Minister Alpha Beta of Peru said on Monday after meeting his Chilean counterpart, Gamma Theta, in Lima.',
      [`talks held 2024-05-13: ${WHO}`],
    ],
    [
      'by a noun',
      'The border would open next year, Minister Alpha Beta of Peru told reporters on Monday following talks with Minister Gamma Theta of Chile.',
      [`talks held 2024-05-13: ${WHO}`],
    ],
    [
      'without a day of its own',
      'Work is to begin in 2026, Minister Alpha Beta of Peru said after a meeting with Minister Gamma Theta of Chile.',
      [`talks held 2024-05: ${WHO}`],
    ],
    [
      'where the day is only that of the telling',
      'Minister Alpha Beta of Peru said on Thursday that he had met Minister Gamma Theta of Chile in Lima.',
      [`talks held 2024-05: ${WHO}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('a visit told aside', () => {
  test.each([
    [
      'has its own days, whatever is to come',
      'Minister Alpha Beta of Chile, who reached Lima on Tuesday on a four-day visit, will leave for Santiago tomorrow.',
      ['visit held 2024-05-14/2024-05-17: Alpha Beta'],
    ],
    [
      'is held, though its guest is to go on',
      'Minister Alpha Beta of Chile, who is in Lima on a working visit, is to fly to Quito on Saturday.',
      ['visit held 2024-05: Alpha Beta'],
    ],
    [
      'to which somebody was invited is the guest’s',
      'At the invitation of Alpha Beta, Minister for Foreign Affairs of Malta, Gamma Theta, Minister of Foreign Affairs of Tunisia, paid an official visit to Malta on 8 and 9 May 2024.',
      ['visit held 2024-05-08/2024-05-09: Gamma Theta'],
    ],
    [
      'with the invitation in the middle',
      'Gamma Theta, Minister of Foreign Affairs of Tunisia, at the invitation of Alpha Beta, Minister for Foreign Affairs of Malta, paid an official visit to Malta on 8 May 2024.',
      ['visit held 2024-05-08: Gamma Theta'],
    ],
    [
      'at which something is likely to be signed',
      "A memorandum is likely to be signed during Prime Minister Alpha Beta's visit to Chile in October.",
      ['visit planned 2024-10: Alpha Beta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

test('the day of what is to come of it in an aside is not that of a session', () => {
  expect(
    met(
      'Besides the plan, which the Council is to bring into use in September 2026, the third session in Lima produced four decisions.',
    ),
  ).toEqual(['conference held -: ']);
});

test('who was received beforehand, was received', () => {
  expect(
    met(
      'General Alpha Beta of Senegal had been received beforehand by Defence Minister Gamma Theta of Mali, who praised him.',
    ),
  ).toEqual([`call held 2024-05: ${WHO}`]);
});
