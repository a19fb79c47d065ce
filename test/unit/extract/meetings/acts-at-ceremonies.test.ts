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
    ['not who cut another last year', 'Minister Alpha Beta of Peru cut the ribbon of another last year.', ''],
  ])('%s', (_, text, wanted) => {
    expect(met(`${HELD} ${text}`)).toEqual(wanted ? [`${DAY}: ${wanted}`] : []);
  });
});
