/** Programmes of visits, and who comes along. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const VISIT =
  'At the invitation of the President of Chile, Gamma Theta, the President of Peru, Alpha Beta, will pay an official visit to Santiago on 3-4 June 2024.';

describe('a programme', () => {
  test('its lines are encounters of who comes, on the day of their heading', () => {
    expect(
      met(
        `${VISIT}\n\nMonday, 3 June\n\n10:00 Official welcome ceremony at the palace.\n\n10:30 One-on-one meeting of the two presidents, followed by negotiations in an enlarged format.\n\nTuesday, 4 June\n\n09:00 Meeting with the Speaker of the Congress, Delta Lambda.\n\n11:00 Departure for Lima.`,
      ),
    ).toEqual([
      'visit planned 2024-06-03/2024-06-04: Alpha Beta',
      'ceremony planned 2024-06-03: Alpha Beta, Gamma Theta',
      'talks planned 2024-06-03: Alpha Beta, Gamma Theta',
      'talks planned 2024-06-03: Alpha Beta, Gamma Theta',
      'talks planned 2024-06-04: Alpha Beta, Delta Lambda',
    ]);
  });

  test('one line with an hour is none', () => {
    expect(met('Talks between Peru and Chile begin.\n\n10:00 Lima time is noon in Santiago.')).toEqual([]);
  });
});

describe('who comes along', () => {
  test.each([
    [
      'in the same sentence',
      'President Alpha Beta of Peru arrived in Santiago on Thursday on a state visit, accompanied by Foreign Minister Gamma Theta and Trade Minister Delta Lambda.',
      'visit held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'told first',
      'Accompanying President Alpha Beta of Peru on his visit to Santiago on Thursday were Foreign Minister Gamma Theta and Trade Minister Delta Lambda.',
      'visit held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'still to come',
      'President Alpha Beta of Peru will pay a state visit to Chile on 3 June 2024. The Head of State will be accompanied by Foreign Minister Gamma Theta.',
      'visit planned 2024-06-03: Alpha Beta, Gamma Theta',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toEqual([wanted]);
  });
});
