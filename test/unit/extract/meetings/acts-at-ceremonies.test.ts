/** Those who acted or spoke at a ceremony of which other sentences tell. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const HELD = 'LIMA, May 17 - The new health post was opened at a ceremony in Tacna on Thursday.';
const DAY = 'ceremony held 2024-05-16';

describe('those at a ceremony', () => {
  test.each([
    ['who cut the ribbon', 'Minister Alpha Beta of Peru cut the ribbon.', 'Alpha Beta'],
    [
      'by whom it was cut',
      'The ribbon was cut by Minister Alpha Beta of Peru and Ambassador Gamma Theta of Japan.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'who handed over the keys, and to whom',
      'Ambassador Gamma Theta of Japan handed over the keys to Minister Alpha Beta of Peru.',
      'Alpha Beta, Gamma Theta',
    ],
    ['who told the crowd', 'Minister Alpha Beta of Peru told the crowd that more would follow.', 'Alpha Beta'],
    ['who said a few words', 'Ambassador Alpha Beta of Japan said a few words.', 'Alpha Beta'],
    ['who gave the vote of thanks', 'Governor Alpha Beta proposed the vote of thanks.', 'Alpha Beta'],
    ['who is quoted behind it', '"This will save lives," said Minister Alpha Beta of Peru.', 'Alpha Beta'],
  ])('%s', (_, text, wanted) => {
    expect(met(`${HELD} ${text}`)).toEqual(wanted ? [`${DAY}: ${wanted}`] : []);
  });

  test('not who cut another last year', () => {
    expect(met(`${HELD} Minister Alpha Beta of Peru cut the ribbon of another last year.`)).toEqual([
      'ceremony held 2023: Alpha Beta',
    ]);
  });
});

test('who planted a tree at what is told by an act', () => {
  const text =
    'Energy Minister Alpha Beta of Peru and Power Minister Gamma Theta of Chile laid the foundation stone of the dam on Tuesday. Governor Delta Lambda planted a tree.';
  expect(met(text)).toEqual(['ceremony held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta']);
});

test('keys handed over are a part of the opening', () => {
  const text =
    'The police post was opened yesterday. Commissioner Alpha Beta cut the ribbon. "You can see my island from here," Assistant Commissioner Gamma Theta told the crowd at the opening ceremony. It was paid for by Chile, whose ambassador, Delta Lambda, handed over the keys.';
  expect(met(text)).toEqual(['ceremony held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta']);
});
