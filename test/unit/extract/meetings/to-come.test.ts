/** Who is to be at encounters still to come of which a text names nobody. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Foreign Minister Alpha Beta of Peru';
const B = 'Foreign Minister Gamma Theta of Chile';
const MET = `${A} and ${B} met in Lima on Thursday.`;

describe('those who are to come', () => {
  test.each([
    [
      'a joint body that is new',
      'A joint commission will look into it. It will hold its first session in Santiago in September.',
      'Chile, Peru',
    ],
    ['a bilateral summit', 'The next bilateral summit is to be held in Santiago in September.', 'Chile, Peru'],
    [
      'a body that the sentence before begins with',
      'The Council of Ministers of SADC took note. It will hold its next session in Windhoek in September.',
      'Council of Ministers of SADC',
    ],
    ['experts', 'Experts will meet in Santiago in September.', 'Chile, Peru'],
    [
      'a body with a name',
      'The Joint Trade Committee is to return to it at its fourth session, in Santiago in September.',
      'Joint Trade Committee',
    ],
    ['a union of states', 'The next step is the SADC summit in Windhoek in September.', 'SADC'],
    ['they themselves', 'In September the two ministers will meet again.', 'Alpha Beta, Gamma Theta'],
    ['they themselves, in the present', 'The ministers meet next in Santiago in September.', 'Alpha Beta, Gamma Theta'],
    [
      'those counted by another word',
      'It will be taken up when the two officials gather in Santiago in September.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'those who expect to see each other at a session of others',
      'Beta and Theta expect to see each other again in September, at the next session of the Andean Commission.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'who is to lead the team',
      'Negotiations on a new treaty are to open in Santiago in September. Ambassador Delta Lambda of Peru will lead a team of seven.',
      'Delta Lambda',
    ],
  ])('%s', (_, text, those) => {
    expect(
      met(`${MET} ${text}`)
        .find((each) => / planned 2024-09/.test(each))
        ?.replace(/^.*: /, ''),
    ).toBe(those);
  });

  test('nobody where others come as well, or nothing says whose it is', () => {
    expect(met(`${MET} The next international climate conference will be held in Lima in September.`)).toContain(
      'conference planned 2024-09: ',
    );
    for (const told of [
      'The working group is to meet in Santiago in September.',
      'The next session of the joint commission will be held in Santiago in September.',
      'Three points are left to a joint group of experts, which is to hold its first meeting in Santiago in September.',
      'Officials have been asked to draft a pact by the time leaders meet in Santiago in September.',
      'The note contains an invitation to the Pacific energy summit in Santiago in September.',
      'A draft of the ministries was held over. It will come before the Conference of Ministers, set for Santiago in September.',
    ])
      expect(met(`${MET} ${told}`)).toContainEqual(expect.stringMatching(/^\p{L}+ planned 2024-09: $/u));
    expect(met(`${MET} The ninth meeting is to be held in Santiago in 2025.`)).toContain('conference planned 2025: ');
  });
});
