/** Nouns that look like verbs, and instruments that are agreed to. Names are placeholders. */
import { expect, test } from 'vitest';
import { undertaken } from './reading.ts';

test.each([
  [
    'Kenya and Uganda agreed to explore ways and means to increase trade.',
    ['explore ways and means to increase trade: Kenya, Uganda'],
  ],
  ['Kenya and Uganda closed their talks by agreeing to a declaration on air traffic.', []],
  ['Kenya and Uganda closed their talks by agreeing to open a road.', ['open a road: Kenya, Uganda']],
])('%s', (text, expected) => {
  expect(undertaken(text)).toEqual(expected);
});
