/** Encounters told by what two did to each other, and sessions told by what bodies take up at them. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('an encounter', () => {
  test.each([
    [
      'told by a matter raised',
      'Minister Alpha Beta of Peru raised the matter with her Chilean colleague, Gamma Theta, in Santiago on Monday.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'at which two shook hands',
      'Foreign Minister Alpha Beta of Mauritania and his Senegalese opposite number, Gamma Theta, shook hands on the deal on Thursday.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'of one who takes leave',
      'Outgoing Egyptian Ambassador Alpha Beta took leave of President Gamma Theta on Monday.',
      ['call held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'told by with whom somebody ate',
      'With Alpha Beta, former President of the Republic, Minister Gamma Theta had a lunch on Tuesday.',
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'to which somebody looks forward',
      "I look forward to seeing Minister Alpha Beta in Cork next spring, Ireland's Culture Minister Gamma Theta said.",
      ['talks planned 2025-21: Alpha Beta, Gamma Theta'],
    ],
    [
      'at which an order was awarded',
      'President Alpha Beta awarded the Order of the Pearl to Ambassador Gamma Theta at State House on Monday.',
      ['ceremony held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'at which somebody was decorated',
      'King Alpha Beta decorated Prime Minister Gamma Theta with the Order of Bahrain on Sunday.',
      ['ceremony held 2024-05-12: Alpha Beta, Gamma Theta'],
    ],
    [
      'at which an oath was taken',
      'President Alpha Beta was sworn in on Thursday in Vanimo before Chief Justice Gamma Theta.',
      ['ceremony held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'at which something was waved off',
      'The first train left Callao on Friday, waved off by Trade Minister Alpha Beta and Ambassador Gamma Theta.',
      ['ceremony held 2024-05-17: Alpha Beta, Gamma Theta'],
    ],
    [
      'of delegations on the eve',
      'Justice ministers Alpha Beta of Burkina Faso and Gamma Theta of Niger met in Bamako on Friday. On the eve, the delegations had been received by the President of the Transition, Iota Kappa.',
      ['talks held 2024-05-17: Alpha Beta, Gamma Theta', 'call held 2024-05-16: Alpha Beta, Gamma Theta, Iota Kappa'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('a session', () => {
  test.each([
    [
      'told by what is taken up',
      'The Joint Commission will take up the matter in Rabat in November.',
      ['conference planned 2024-11: '],
    ],
    [
      'told by its agenda',
      'The joint economic committee has it on its agenda for February.',
      ['conference planned 2025-02: joint economic committee'],
    ],
    [
      'hosted in the present',
      'It should follow by the Caribbean Week of Agriculture, which Antigua hosts in October.',
      ['conference planned 2024-10: '],
    ],
    ['none of a parliament', 'The parliamentary committee will consider the bill in Rabat in November.', []],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
