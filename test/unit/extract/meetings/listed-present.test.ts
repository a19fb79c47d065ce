/** Those who were at a session by a list of lines without marks, and what is no session or chair of its own. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const HELD = 'The Summit of the Community was held in Windhoek, Namibia, on 14 May 2024.';

describe('those present, a line each', () => {
  test.each([
    [
      'with the state before each',
      `${HELD}\n\nThe Summit was attended by:\n\nAngola : H.E. Mr. Alpha Beta, President\n\nMalawi : H.E. Dr. Gamma Theta, President`,
      ['summit held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'with a form of address whose letters stand apart',
      `${HELD}\n\nThe Heads of delegations in attendance were:\n\nH. E. Mr Alpha Beta, President of Angola\n\nHon. Gamma Theta, Minister of Trade of Malawi`,
      ['summit held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'in one paragraph below what announces it',
      `${HELD}\n\nThe delegations in attendance were led by:\n\nRt. Hon. Alpha Beta, Prime Minister of Lesotho; His Excellency Gamma Theta, President of Malawi.`,
      ['summit held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'with marks and numbers that stand close to their words',
      '1.The forty-fifth Session of the Authority was held in Accra, Ghana, on 14 May 2024.\n\n2.The Session was attended by:\n\n-H. E. Mr. Alpha Beta, President of Benin\n\n-H.E. Mr. Gamma Theta, President of Togo',
      ['conference held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'but nobody whom another list names',
      `${HELD}\n\nThe following were nominated for the award:\n\nMr. Alpha Beta, Minister of Trade of Angola`,
      ['summit held 2024-05-14: '],
    ],
    [
      'and is called by its town or as historic',
      'On 14 May 2024 the ninth summit of the Alliance took place in Lima.\n\nDuring the historic Summit the leaders heard President Alpha Beta of Peru.\n\nThe Lima Summit was the last of Gamma Theta as Secretary General.',
      ['summit held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
});

describe('what a communiqué says of its own session', () => {
  test.each([
    [
      'who chairs the current one, and those with whose presence it was',
      'The Council held its 36th Session in Riyadh on 14 May 2024, under the chairmanship of President Alpha Beta of Kenya, who is also chairman of the current session, with the presence of President Gamma Theta of Ghana.',
      ['conference held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'who is chairman elsewhere',
      'The Summit in Lima on 14 May 2024 was attended by President Alpha Beta of Peru and Gamma Theta, the Ambassador of Chile, in his capacity as the Co-Chair of the Forum of Partners.',
      ['summit held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'who will be attending one to come, and who passes its chairmanship on',
      'President Alpha Beta of Peru and President Gamma Theta of Chile will be attending the summit. Peru will pass the rotating chairmanship of the Alliance to Chile at the end of the summit on 20 May 2024.',
      ['summit planned 2024-05-20: Alpha Beta, Gamma Theta'],
    ],
    [
      'what instruments are on',
      'Minister Alpha Beta of Kenya said that the three MoUs are on the areas of political and diplomatic consultations.',
      [],
    ],
    [
      'who of two is on a visit',
      'President Alpha Beta of Kenya wrote to President Gamma Theta of Uganda who begins a three-day State Visit to Kenya today.',
      ['visit held 2024-05-17/2024-05-19: Gamma Theta'],
    ],
    [
      'whose vision it welcomed',
      'President Alpha Beta of Kenya welcomed the vision of President Gamma Theta of Ghana on joint action.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
});
