/** What encounters are called that a sentence tells by a verb alone. Names are placeholders. */
import { expect, test } from 'vitest';
import { draftOf } from '../reading-of.ts';

const A = 'President Alpha Beta of Peru';
const B = 'Foreign Minister Gamma Theta of Chile';

test.each([
  ['a guest who was received', `${B} was received in Lima by ${A}.`, ['reception of Gamma Theta by Alpha Beta']],
  ['a host who received', `${A} received ${B} in Lima.`, ['reception of Gamma Theta by Alpha Beta']],
  ['a host by a noun', `${A} was host to ${B} in Lima.`, ['reception of Gamma Theta by Alpha Beta']],
  ['a caller', `${B} called on ${A} in Lima.`, ['call of Gamma Theta on Alpha Beta']],
  ['two who met', `${A} met ${B} in Lima on Thursday.`, ['talks between Alpha Beta and Gamma Theta']],
  [
    'two who met beside another encounter',
    `${A} met ${B} on the sidelines of the Andes Forum in Lima.`,
    ['talks between Alpha Beta and Gamma Theta on the sidelines of the Andes Forum in Lima', 'Andes Forum'],
  ],
  ['a noun of its own', `${A} and ${B} held border talks in Lima.`, ['border talks']],
])('%s', (_, text, expected) => {
  const { meetings } = draftOf(`---\npublished: "2024-05-17"\n---\n\n${text}`);
  expect(meetings.map(({ name }) => name)).toEqual(expected);
});
