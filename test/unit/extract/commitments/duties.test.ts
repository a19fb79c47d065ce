/** What somebody takes upon himself, or lets be done, told by a noun. Names are placeholders. */
import { expect, test } from 'vitest';
import { undertaken } from './reading.ts';

const signed = 'Kenya and Uganda signed an accord on roads in Nairobi on Monday.';

test.each([
  ['The Ugandan side assumes the obligation to pave the road.', ['pave the road: Uganda']],
  ['Uganda took upon itself the task of paving the road.', ['paving the road: Uganda']],
  ['Kenya takes on the duty to widen the bridge.', ['widen the bridge: Kenya']],
  ['Both governments gave the go-ahead for paving the road.', ['paving the road: Kenya, Uganda']],
  ['Its centre is a bridge, and the main outcome was a decision to pave the road.', ['pave the road: Kenya, Uganda']],
  // Nobody takes it on, and what only is so binds nobody.
  ['Uganda refused to accept the obligation to pave the road.', []],
  ['The road is the responsibility of the towns.', []],
])('%s', (text, expected) => {
  expect(undertaken(`${signed} ${text}`)).toEqual(expected);
});

test('what is won from another is promised by the other', () => {
  expect(undertaken(`${signed} Kenya secured Uganda's agreement to pave the road.`)).toEqual(['pave the road: Uganda']);
  expect(undertaken(`${signed} Kenya sought Uganda's agreement to pave the road.`)).toEqual([]);
});
