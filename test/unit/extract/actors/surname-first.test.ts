/** Names in lists that begin with the surname. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const namesIn = (text: string) => draftOf(text).persons.map(({ name, country }) => `${name} ${country}`);

it('joins a surname and the given name behind it', () => {
  expect(
    namesIn('Participants:\n\n- BETA, Alpha, Minister of Energy, Kenya\n- THETA, Gamma D., Minister of Water, Uganda'),
  ).toEqual(['BETA, Alpha KE', 'THETA, Gamma D. UG']);
});

it('joins no town and what follows it', () => {
  expect(namesIn('NAIROBI, Friday, Minister Alpha Beta spoke.').join()).not.toContain('NAIROBI');
});
