/** Several encounters in one sentence, and those at a session whom later sentences name. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const SESSION = 'The Third Session of the Joint Commission was held in Lima from 14 to 15 May 2024.';
const session = (who: string) => [`conference held 2024-05-14/2024-05-15: ${who}`];

describe('who was at a session that other sentences tell of', () => {
  test.each([
    [
      'heads of delegation',
      `${SESSION} The Peruvian delegation was led by Alpha Beta, Minister of Energy, while the Chilean delegation was headed by Gamma Theta, Minister of Mines.`,
      'Alpha Beta, Gamma Theta',
    ],
    [
      'sides under a label',
      `${SESSION}\n\nCo-chairs. For Peru: Mr. Alpha Beta, Minister of Energy. For Chile: Mr. Gamma Theta, Minister of Mines.`,
      'Alpha Beta, Gamma Theta',
    ],
    [
      'who took the floor',
      `${SESSION}\n\nAlso took the floor: Mr. Alpha Beta, Minister of Energy; Ms. Gamma Theta, Minister of Mines.`,
      'Alpha Beta, Gamma Theta',
    ],
    ['who spoke', `${SESSION} Closing remarks were delivered by Minister Alpha Beta.`, 'Alpha Beta'],
  ])('%s', (_, text, who) => {
    expect(met(text)).toEqual(session(who));
  });
});

describe('encounters of one sentence', () => {
  test.each([
    [
      'a call and talks',
      'The Minister of Trade of Peru, Alpha Beta, called on President Gamma Theta and held talks with Finance Minister Delta Lambda on Thursday.',
      ['call held 2024-05-16: Alpha Beta, Gamma Theta', 'talks held 2024-05-16: Alpha Beta, Delta Lambda'],
    ],
    [
      'two calls',
      'On Thursday Foreign Minister Alpha Beta called on the President of Chile, Gamma Theta, and the Prime Minister, Delta Lambda.',
      ['call held 2024-05-16: Alpha Beta, Gamma Theta', 'call held 2024-05-16: Alpha Beta, Delta Lambda'],
    ],
    [
      'the visit of whom it is said to be',
      'Foreign Minister Alpha Beta prepared the visit of President Gamma Theta to Chile in March 2024.',
      ['visit held 2024-03: Gamma Theta'],
    ],
    [
      'a row of hosts over semicolons',
      'On Thursday Foreign Minister Alpha Beta was received by the President, Mr. Gamma Theta; and the Speaker, Mr. Delta Lambda.',
      ['call held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'meetings with each',
      'Foreign Minister Alpha Beta of Peru held bilateral meetings on Thursday with President Gamma Theta and Energy Minister Delta Lambda of Chile.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta', 'talks held 2024-05-16: Alpha Beta, Delta Lambda'],
    ],
    [
      'two hosts of a guest meant by a pronoun',
      'Foreign Minister Alpha Beta of Peru visited Chile. On Thursday he was also received by President Gamma Theta of Chile and by Energy Minister Delta Lambda of Chile.',
      [
        'visit held 2024-05: Alpha Beta',
        'call held 2024-05-16: Alpha Beta, Gamma Theta',
        'call held 2024-05-16: Alpha Beta, Delta Lambda',
      ],
    ],
    [
      'a session to come with who will chair it',
      'Peru and Chile made a plan. The first session of the committee is due in Lima in June, with Foreign Minister Alpha Beta of Peru in the chair.',
      ['conference planned 2024-06: Alpha Beta'],
    ],
    [
      'a session only recalled',
      'On Thursday the Minister of Energy of Peru, Alpha Beta, reviewed the decisions taken at the Third Session, held in Lima in 2017.',
      ['conference held 2017: '],
    ],
    [
      'a programme in the present tense',
      'President Alpha Beta of Peru meets President Gamma Theta of Chile in Lima on Monday.',
      ['talks planned 2024-05-20: Alpha Beta, Gamma Theta'],
    ],
    [
      'what a verb before governs',
      'Foreign Minister Alpha Beta of Peru is to pay a return visit to Chile on Monday.',
      ['visit planned 2024-05-20: Alpha Beta'],
    ],
    [
      'a tour with company',
      'Health Minister Alpha Beta of Peru toured the port on Thursday together with Governor Gamma Theta.',
      ['visit held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
