import { expect, test } from 'vitest';
import { signed } from './reading.ts';

test('what is signed with somebody is signed by him, and by whoever of the other state was spoken of', () => {
  expect(
    signed(
      'Transport Minister Alpha Beta of Kenya came to Kampala on Monday. A treaty on ferries was signed with Transport Minister Gamma Theta of Uganda.',
    ),
  ).toEqual(['treaty signed: Alpha Beta, Gamma Theta']);
  expect(
    signed('A memorandum on skills was entered into with the Lake Bank, represented by its director, Mr. Alpha Beta.'),
  ).toEqual(['mou signed: Alpha Beta']);
});

test('those who look on do not sign', () => {
  expect(
    signed(
      'A treaty on ferries was signed on Friday, with ministers Alpha Beta of Kenya and Gamma Theta of Uganda looking on.',
    ),
  ).toEqual(['treaty signed: ']);
});

test('whose turn it was signed, with whoever stands beside', () => {
  expect(
    signed(
      'Then it was the turn of the Ambassador of Uganda, Gamma Theta, to sign with Minister Alpha Beta of Kenya a memorandum on rice.',
    ),
  ).toEqual(['mou signed: Alpha Beta, Gamma Theta']);
});

test('the name under a text for the press signs nothing', () => {
  expect(
    signed(
      'Kenya and Uganda signed a treaty on ferries on Monday.\n\nThe ministers flew home.\n\nSigned:\nAlpha Beta\nHead of Press',
    ),
  ).toEqual(['treaty signed: ']);
});
