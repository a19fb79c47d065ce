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

it.each([
  ['- for Kenya, BETA, Alpha K., Permanent Secretary for Energy;', ['BETA, Alpha K. KE']],
  ["Mr BETA, Alpha, Kenya's ambassador to Oman, has been elected.", ['BETA, Alpha KE']],
  ["It was held under Oman's Minister of Commerce, Ms AL BETA, Alpha bint Gamma.", ['AL BETA, Alpha bint Gamma OM']],
  ['Present were BETA, Alpha (Ms), Minister of Energy, Kenya, and others.', []],
  [
    'There were: BETA, Alpha (Ms), Minister of Energy, Kenya; and THETA, Gamma, Minister of Water, Uganda.',
    ['BETA, Alpha KE', 'THETA, Gamma UG'],
  ],
])('joins them wherever an item or an address begins: %s', (text, names) => {
  expect(namesIn(text).filter((name) => name.includes(','))).toEqual(names);
});

it('takes no letters of a body for a surname', () => {
  expect(namesIn('Those were NNPC, Alpha Beta, its director, and others.').join()).not.toContain('NNPC');
});
