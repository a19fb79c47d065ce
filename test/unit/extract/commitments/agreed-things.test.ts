/** Things that are agreed, begin on a day, are allowed or are taken up, and what a thing merely is. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { words } from './reading.ts';

const SIGNED =
  'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda signed an agreement on roads in Nairobi on Tuesday.';

it.each([
  ['A hotline between the two depots was also agreed.', ['A hotline between the two depots']],
  ['Also agreed were joint checks on the lake.', ['joint checks on the lake']],
  ['A date for the next round was agreed.', []],
  ['From 1 May lorries pay a single toll on both sides.', ['lorries pay a single toll on both sides']],
  ['From May, drivers need only one permit.', ['drivers need only one permit']],
  [
    'Ugandan doctors can work in Kenya without a permit from January.',
    ['Ugandan doctors can work in Kenya without a permit from January'],
  ],
  ['Ugandan doctors can work in peace.', []],
  ['Boats longer than ten metres must stay out of the bay.', ['Boats longer than ten metres must stay out of the bay']],
  [
    'Details will be worked out by a joint committee by May.',
    ['Details will be worked out by a joint committee by May'],
  ],
  ['Details will be worked out later.', []],
  ['Rwanda offered surveys from the air, and its offer was accepted.', ['offered surveys from the air']],
  ['Rwanda offered surveys from the air.', []],
  ['Both capitals mean to open consulates in the other country.', ['open consulates in the other country']],
  ['A plan to share the fish was rejected.', []],
  ['A request must be answered within sixty days.', ['A request must be answered within sixty days']],
  ['A request was that Kenya will answer within sixty days.', []],
  ['Beta announced Monday that the lane would be opened by May.', ['the lane would be opened by May']],
  ['According to the agreement, the old permits are prolonged until May.', ['the old permits are prolonged until May']],
  ['Kenya promised Uganda first call on its spare engines.', ['promised Uganda first call on its spare engines']],
])('%s', (text, told) => expect(words(`${SIGNED} ${text}`)).toEqual(told));

describe('is not undertaken', () => {
  it.each([
    'The bridge will cost 90 million dollars.',
    'The bridge will shorten the journey by two hours.',
    'The line will link Mombasa with Kampala.',
    'The pipe will run from Mombasa to Kampala.',
    'The yard will employ 400 people.',
    'It will not be easy, Beta conceded.',
    'The president will leave for London on Friday.',
    'Beta will be back in Nairobi on Friday.',
    'Unless it rains, the lake will sink further.',
    'Beta denied that Kenya would lower its dues.',
    'Uganda failed to keep its promise to dredge the port.',
    'Theta said that Kenya should lower its dues.',
    'The work should be over before the rains, Theta said.',
    'Once full it should hold two million litres.',
    'The lane is new, and it will cost them less than feared.',
    'Lorries will not be mended overnight.',
    'Theta said he would raise the fees with the bank, and he did.',
  ])('%s', (text) => expect(words(`${SIGNED} ${text}`)).toEqual([]));
});

it.each(['Trains will run from Mombasa to Kampala twice a week.', 'Deliveries will resume on 1 May.'])('%s', (text) =>
  expect(words(`${SIGNED} ${text}`)).toHaveLength(1),
);
