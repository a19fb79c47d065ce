/** Encounters of which only something is told that came of them. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const NEWS =
  'LIMA, May 17 - The sixth meeting of the agriculture ministers of Peru and Chile was held in Lima on Thursday.';
const ATTENDED = 'The meeting was attended by Minister Alpha Beta of Peru and Minister Gamma Theta of Chile.';

describe('a meeting told by its outcome', () => {
  test.each([
    ['by a report', 'The report, prepared at the 5th meeting of experts, was read.'],
    ['by decisions', 'They looked at the decisions taken at the 5th meeting of experts.'],
  ])('%s, has none of those at the one that is news', (_, told) => {
    const found = met(`${NEWS} ${told} ${ATTENDED}`);
    expect(found[0]).toBe('conference held 2024-05-16: Alpha Beta, Gamma Theta');
    expect(found.slice(1).every((each) => !/Alpha|Gamma/.test(each))).toBe(true);
  });

  test('is the news where nothing was told before it', () => {
    const [first] = met(
      'LIMA, May 17 - The plan adopted at the 5th meeting of experts in Lima is for three years. Minister Alpha Beta of Peru chaired the meeting.',
    );
    expect(first).toContain('Alpha Beta');
  });
});
