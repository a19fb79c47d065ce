/** Who is to be at encounters still to come of which a text names nobody. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Foreign Minister Alpha Beta of Peru';
const B = 'Foreign Minister Gamma Theta of Chile';
const MET = `${A} and ${B} met in Lima on Thursday.`;

describe('those who are to come', () => {
  test.each([
    ['a joint body', 'The next session of the joint commission will be held in Santiago in September.', 'Chile, Peru'],
    ['a working group', 'A bilateral working group will meet in Santiago in September.', 'Chile, Peru'],
    ['experts', 'Experts will meet in Santiago in September.', 'Chile, Peru'],
    [
      'a body with a name',
      'The Joint Trade Committee is to return to it at its fourth session, in Santiago in September.',
      'Joint Trade Committee',
    ],
    ['a union of states', 'The next step is the SADC summit in Windhoek in September.', 'SADC'],
    ['they themselves', 'In September the two ministers will meet again.', 'Alpha Beta, Gamma Theta'],
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
    expect(met(`${MET} The ninth meeting is to be held in Santiago in 2025.`)).toContain('conference planned 2025: ');
  });
});
