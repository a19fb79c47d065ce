import { expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));

it('reads a commission with the two states that it is between', () => {
  expect(
    bodies('The fourth session of the Joint Commission between Angola and Zambia has been put off.'),
  ).toStrictEqual(['Joint Commission between Angola and Zambia (-)']);
  expect(
    bodies(
      'The session of the Intergovernmental Commission on Bilateral Cooperation between Uzbekistan and Kyrgyzstan ended.',
    ),
  ).toStrictEqual(['Intergovernmental Commission on Bilateral Cooperation between Uzbekistan and Kyrgyzstan (-)']);
});

it('reads a commission in lower case behind two states', () => {
  expect(
    bodies('Minutes of the third session of the Azerbaijan–Moldova intergovernmental commission were signed.'),
  ).toStrictEqual(['Azerbaijan–Moldova intergovernmental commission (-)']);
  expect(bodies('The Franco-German friendship was praised, and the Thai-Lao border was open.')).toStrictEqual([]);
});

it('reads joint commissions in lower case', () => {
  expect(bodies('A joint military commission will take up the notification of manoeuvres.')).toStrictEqual([
    'joint military commission (-)',
  ]);
  expect(bodies('A joint statement on the committee was issued at their joint committee.')).toStrictEqual([]);
});
