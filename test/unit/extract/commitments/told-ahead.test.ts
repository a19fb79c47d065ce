/** What a report tells of what was agreed before it says so, and verbs and people that no list of parties has. */
import { expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const SIGNED = ' Alpha Beta of Kenya and Gamma Theta of Uganda signed an agreement on labour in Nairobi on Monday.';

it('what a report opens with, where the agreement is told below', () => {
  expect(undertaken(`Workers from Kenya will be able to stay in Uganda for three years.${SIGNED}`)).toEqual([
    'Workers from Kenya will be able to stay in Uganda for three years: Kenya, Uganda',
  ]);
  expect(undertaken('Workers from Kenya will be able to stay in Uganda for three years, a poet wrote.')).toEqual([]);
});

it('by verbs that end as adverbs do', () => {
  const [first, second] = undertaken(`${SIGNED} Kenya will supply the vaccines. Uganda will apply the same tariff.`);
  expect([first, second]).toEqual(['supply the vaccines: Kenya', 'apply the same tariff: Uganda']);
});

it('by people of a kind', () =>
  expect(undertaken(`${SIGNED} Restorers from Kampala will repair the murals until May.`)).toEqual([
    'Restorers from Kampala will repair the murals until May: Uganda',
  ]));

it('what there will be, by what was agreed', () =>
  expect(undertaken('Kenya and Uganda agreed that each district would have a clinic.')).toEqual([
    'each district would have a clinic: Kenya, Uganda',
  ]));

it('beside what is done with requests', () =>
  expect(
    undertaken(`${SIGNED} Requests must be answered within a month, and neither government will bill the other.`),
  ).toContain('neither government will bill the other: Kenya, Uganda'));

it('and not what has been so under an older instrument', () => {
  expect(undertaken('Kenya and Uganda trade under an agreement of 1980. They met in Nairobi.')).toEqual([]);
});
