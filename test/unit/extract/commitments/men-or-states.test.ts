/** Whether what nobody is said to undertake binds the men who agreed, their ministries or their states. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { undertaken } from './reading.ts';

const met =
  'Transport Minister Alpha Beta of Kenya met Transport Minister Gamma Theta of Uganda in Nairobi on Thursday.';
const hotline = 'A hotline will be set up by June.';
const lane = 'The two ministers agreed to open a second lane in May.';
const ministers = ['A hotline will be set up by June: Alpha Beta, Gamma Theta'];
const states = ['A hotline will be set up by June: Kenya, Uganda'];
const second = ['open a second lane in May: Alpha Beta, Gamma Theta'];

describe('what nobody is said to undertake', () => {
  test.each([
    ['binds the ministers who agree elsewhere in the text', `${met} ${hotline} ${lane}`, [...ministers, ...second]],
    ['binds those who agreed just before', `${met} ${lane} ${hotline}`, [...second, ...ministers]],
    [
      'binds the states, where an instrument is signed',
      `${met} They signed a protocol. ${hotline} ${lane}`,
      [...states, ...second],
    ],
    [
      'binds the states, where those are told to act',
      `${met} ${hotline} The two countries will open a second lane in May.`,
      [...states, 'open a second lane in May: Kenya, Uganda'],
    ],
  ])('%s', (_, text, expected) => expect(undertaken(text)).toEqual(expected));

  test('binds those who met, in numbered paragraphs as well', () =>
    expect(
      undertaken(
        `1. ${met}\n\n2. It was decided to open an office at Busia.\n\n3. The office will be staffed by two officers of each side.`,
      ),
    ).toEqual([
      'open an office at Busia: Alpha Beta, Gamma Theta',
      'The office will be staffed by two officers of each side: Alpha Beta, Gamma Theta',
    ]));
});

test('the parties of a protocol between ministries are those ministries, though only offices imply them', () =>
  expect(
    undertaken(
      'The Minister of Fisheries of Kenya, Alpha Beta, and the Minister of Fisheries of Uganda, Gamma Theta, signed a Protocol on Patrols between the Ministries of Fisheries, under which the parties will:\n\n- open a post at Busia in May;\n- exchange lists of boats each month.',
    ),
  ).toEqual([
    'open a post at Busia in May: Ministry of Fisheries, Ministry of Fisheries',
    'exchange lists of boats each month: Ministry of Fisheries, Ministry of Fisheries',
  ]));

describe('a part of what one side has just undertaken', () => {
  const places = `${met} Kenya will offer fifty scholarships a year.`;
  const own = 'offer fifty scholarships a year: Kenya';
  test.each([
    ['of these', 'Of these, ten will go to nurses.', 'Of these, ten will go to nurses: Kenya'],
    ['of them', 'Half of them will be awarded in May.', 'Half of them will be awarded in May: Kenya'],
    [
      'called by its noun',
      'Ten of the scholarships will go to nurses.',
      'Ten of the scholarships will go to nurses: Kenya',
    ],
    [
      'not a part of something else',
      'Ten of the lorries will be tested in May.',
      'Ten of the lorries will be tested in May: Kenya, Uganda',
    ],
  ])('%s', (_, text, expected) => expect(undertaken(`${places} ${text}`)).toEqual([own, expected]));
});

describe('a share of each, told without its verb', () => {
  test.each([
    [
      'of a hundred, with words behind',
      'Kenya will bear 60 per cent of the cost and Uganda 40 per cent, as in the past.',
      'bear 60 per cent of the cost and Uganda 40 per cent, as in the past: Kenya, Uganda',
    ],
    [
      'a mere number',
      'Kenya will send thirty nurses and Uganda twenty.',
      'send thirty nurses and Uganda twenty: Kenya, Uganda',
    ],
    [
      'of money',
      'Kenya will pay five million dollars and Uganda seven million for the bridge.',
      'pay five million dollars and Uganda seven million for the bridge: Kenya, Uganda',
    ],
    [
      'not a time',
      'Kenya will open a line between Togo and Uganda 12 months later.',
      'open a line between Togo and Uganda 12 months later: Kenya',
    ],
  ])('%s', (_, text, expected) => expect(undertaken(text)).toEqual([expected]));
});
