/** Encounters told by what those who met did together. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const PAIR = "Peru's Alpha Beta and Gamma Theta of Chile";

describe('two of two states who do together what is done in company', () => {
  test.each([
    ['broke bread in Lima on Monday.', 'talks held 2024-05-13'],
    ['put their heads together in Lima on Tuesday over quotas.', 'talks held 2024-05-14'],
    ['found half an hour for each other on Monday.', 'talks held 2024-05-13'],
    ['exchanged first words in Lima on Monday.', 'talks held 2024-05-13'],
    ['reasoned for more than two hours in Lima on Monday.', 'talks held 2024-05-13'],
    ['spoke by video link on Monday.', 'talks held 2024-05-13'],
    ['agreed in Geneva on Monday to reopen the border.', 'talks held 2024-05-13'],
    ['used the margins of an assembly on Monday in New York to go over the map.', 'talks held 2024-05-13'],
    ['inspected the fence at Arica on Sunday.', 'visit held 2024-05-12'],
    ['planted a tree in Arica on Sunday.', 'ceremony held 2024-05-12'],
    ['exchanged plaques on board a frigate on Sunday.', 'ceremony held 2024-05-12'],
    ['will reopen the Tacna road on 1 June.', 'ceremony planned 2024-06-01'],
  ])('%s', (words, expected) => {
    expect(met(`${PAIR} ${words}`)).toEqual([`${expected}: Alpha Beta, Gamma Theta`]);
  });
});

test.each([
  ['had a talk with Gamma Theta, the Chilean finance minister, on Monday.'],
  ['broke bread with Gamma Theta, the Chilean finance minister, on Monday.'],
])('one with another: %s', (words) => {
  expect(met(`Trade Minister Alpha Beta of Peru ${words}`)).toEqual(['talks held 2024-05-13: Alpha Beta, Gamma Theta']);
});

describe('no encounter', () => {
  test.each([
    [`${PAIR} argued on Monday that the tariff should go.`],
    [`${PAIR} opened an investigation on Monday.`],
    ["Peru's Finance Minister Alpha Beta and Peru's Trade Minister Gamma Theta settled their budget on Monday."],
    ['Over the past year they had visited one another.'],
  ])('%s', (text) => {
    expect(met(text)).toEqual([]);
  });
});

test('what they did at an encounter told of is a part of it', () => {
  expect(
    met(
      'President Alpha Beta of Peru met President Gamma Theta of Chile in Lima on Monday. They exchanged impressions of the drought.',
    ),
  ).toEqual(['talks held 2024-05-13: Alpha Beta, Gamma Theta']);
});
