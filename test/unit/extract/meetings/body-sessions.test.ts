/** Sessions of bodies told beside other news. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('a session of a body that the news is not about', () => {
  test.each([
    [
      'the last one, told by the body',
      'The Joint Economic Commission is to look at the text. The Commission last met in Lima in May 2019.',
      ['conference held 2019-05: Joint Economic Commission'],
    ],
    [
      'the last one, in a clause',
      'The Joint Economic Commission, which last met in Lima in 2019, is to look at the text.',
      ['conference held 2019: Joint Economic Commission'],
    ],
    [
      'the one since which there was none',
      'The Joint Economic Commission had not met since March 2019, when it convened in Lima.',
      ['conference held 2019-03: Joint Economic Commission'],
    ],
    [
      'one to come, in the present',
      'Peru will table its text when the Joint Economic Commission meets in Lima in September.',
      ['conference planned 2024-09: Joint Economic Commission'],
    ],
    [
      'one in a month of the year that comes',
      'A Joint Committee on Water meets in Lima in February.',
      ['conference planned 2025-02: Joint Committee on Water'],
    ],
    [
      'one of those who lead what was told of before',
      'The Andean Community adopted the text in Lima. Its presidents next meet in Quito in December.',
      ['summit planned 2024-12: Andean Community'],
    ],
    [
      'one that somebody comes for',
      'Minister Alpha Beta of Peru is expected in Quito on 21 June for the Andean Council on Trade.',
      ['conference planned 2024-06-21: Alpha Beta'],
    ],
    [
      'one that is to be called',
      'The presidents told their ministers to convene the Binational Energy Commission in Santa Cruz in August.',
      ['conference planned 2024-08: Binational Energy Commission'],
    ],
    ['none that recurs', 'The Joint Economic Commission meets in May each year, in turn in Lima and Quito.', []],
    ['none of which no day is told', 'The Joint Economic Commission, which last met in Lima, has no funds.', []],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });

  test('a group without a name of its own meets, too', () => {
    expect(met('The working group on ports met in Lima on 3 May 2024. Chile sent its minister, Alpha Beta.')).toEqual([
      'conference held 2024-05-03: Alpha Beta',
    ]);
  });

  test('those told of next as leading a team are at it', () => {
    expect(
      met('A Joint Committee on Labour meets in Lima in August. Undersecretary Alpha Beta heads the Peruvian team.'),
    ).toEqual(['conference planned 2024-08: Alpha Beta, Joint Committee on Labour']);
  });
});
