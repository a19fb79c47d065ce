/** Encounters told by their number or as to go on, and days of those that end or lie behind. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const ROUND = 'LIMA - The seventh round of talks between Peru and Chile ended in Lima on Thursday.';
const NOW = 'talks held 2024-05-16: Chile, Peru';

describe('one of a series', () => {
  test.each([
    ['is to come', 'The eighth will take place in Cusco in June.', ['talks planned 2024-06: ']],
    ['is to be hosted', 'Chile is to host the eighth in June.', ['talks planned 2024-06: ']],
    [
      'was held by the same states, and so was the next',
      'The fifth round took place in Cusco in November, the sixth in Arica two months ago.',
      ['talks held 2023-11: Chile, Peru', 'talks held 2024-03: Chile, Peru'],
    ],
    [
      'was held where another presided',
      'At the sixth, in Arica last October, it was Chile that presided.',
      ['talks held 2023-10: Chile, Peru'],
    ],
    ['goes on', 'The talks resume on Monday.', ['talks planned 2024-05-20: Chile, Peru']],
    ['starts again', 'They start again next week.', ['talks planned 2024-05-20/2024-05-26: Chile, Peru']],
    ['goes on as ever', 'They continue in the shade.', []],
  ])('%s', (_, text, more) => {
    expect(met(`${ROUND} ${text}`)).toEqual([NOW, ...more]);
  });

  test('is not the one whose delegation is told of after it', () => {
    expect(
      met(
        `${ROUND} The first round took place in Cusco in November. The Peruvian team was headed by Director Alpha Beta.`,
      ),
    ).toEqual(['talks held 2024-05-16: Alpha Beta, Chile', 'talks held 2023-11: Chile, Peru']);
  });
});

describe('the days', () => {
  test.each([
    [
      'of a visit of which the end is told',
      'President Alpha Beta of Chile arrived in Peru yesterday on a state visit that ends on Saturday.',
      'visit held 2024-05-16/2024-05-18: Alpha Beta',
    ],
    [
      'of a visit since a day',
      'The Prime Minister of Chile, Alpha Beta, has been in Lima since Tuesday for a two-day working visit.',
      'visit held 2024-05-14/2024-05-15: Alpha Beta',
    ],
    [
      'of a seminar that ended',
      'A three-day seminar on harbours ended in Lima on Thursday. It had been opened by Minister Alpha Beta of Peru.',
      'conference held 2024-05-14/2024-05-16: Alpha Beta',
    ],
  ])('%s', (_, text, line) => {
    expect(met(text)).toEqual([line]);
  });
});

describe('who is meant', () => {
  test.each([
    [
      'by "him" where another received him: who travelled',
      'Envoy Alpha Beta flew to Kampala on Wednesday, saw President Gamma Theta of Uganda, and by nightfall was in Kigali, where Foreign Minister Delta Lambda of Rwanda received him.',
      'call held 2024-05-15: Alpha Beta, Delta Lambda',
    ],
    [
      'in a clause behind: one more who was there',
      'Minister Alpha Beta of Chile called on the Speaker of Peru, Gamma Theta, on Thursday; Minister Delta Lambda was also present.',
      'call held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'by whoever accompanied the caller',
      'Chilean Minister Alpha Beta, accompanied by Ambassador Gamma Theta, met President Delta Lambda of Peru on Thursday.',
      'talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'at a conference to which states sent experts',
      'The seminar on water in Lima on Wednesday brought together experts from Chile, Bolivia and Fiji.',
      'conference held 2024-05-15: Bolivia, Chile, Fiji',
    ],
    [
      'at a conference of many states',
      'Representatives of 14 countries, including Chile and Bolivia, attended the conference on water in Lima on Wednesday.',
      'conference held 2024-05-15: Bolivia, Chile',
    ],
    [
      'by leaders who will hold a summit',
      'The leaders of Peru, Chile and Bolivia will hold a trilateral summit in Lima on May 20.',
      'summit planned 2024-05-20: Bolivia, Chile, Peru',
    ],
    [
      'in talks beside a session: two',
      'Foreign Minister Alpha Beta of Peru attended the 12th session of the Andean Council in Santiago on Wednesday. He also met President Gamma Theta of Chile.',
      'talks held 2024-05-15: Alpha Beta, Gamma Theta',
    ],
    [
      'and only one at the session',
      'Foreign Minister Alpha Beta of Peru attended the 12th session of the Andean Council in Santiago on Wednesday. He also met President Gamma Theta of Chile.',
      'conference held 2024-05-15: Alpha Beta',
    ],
  ])('%s', (_, text, line) => {
    expect(met(text)).toContain(line);
  });

  test('is nobody told of before, where men of whom nothing was told hold talks', () => {
    expect(
      met(
        'MONDAY: LIMA - Finance Minister Alpha Beta of Peru receives Minister Gamma Theta of Chile. TUESDAY: DOHA - Gulf oil officials hold talks.',
      ).filter((each) => each.startsWith('talks')),
    ).toEqual([]);
  });
});
