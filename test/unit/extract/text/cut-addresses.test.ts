/** Forms of address cut down that are a word elsewhere: their dot ends no sentence before a name. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

it.each(['Arch.', 'Comr.', 'Bro.', 'Acad.', 'Lcda.', 'Drh.'])('%s', (address) => {
  const { persons } = draftOf(
    `Present were the Ministers ${address} Alpha Beta (Kenya) and ${address} Gamma Theta (Uganda).`,
  );
  expect(persons.map(({ name }) => name)).toEqual(['Alpha Beta', 'Gamma Theta']);
});

it('ends a sentence with the word', () => {
  const { sentences } = draftOf('They walked through the Arch. Minister Alpha Beta spoke.');
  expect(sentences).toHaveLength(2);
});
