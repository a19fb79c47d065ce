/** Encounters to which something is put off or referred, and what a guest does besides. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const MET =
  'Foreign Minister Alpha Beta of Peru met Foreign Minister Gamma Theta of Chile in Lima on Tuesday for the fifth session of the Joint Commission.';

describe('a session to which something goes', () => {
  test.each([
    ['for signature', 'They adopted a draft, to be opened for signature at the next session.'],
    ['as a study', 'They instructed the secretariat to submit a study to the next session.'],
  ])('is none of its own where neither day nor place is told: %s', (_, text) => {
    expect(met(`${MET} ${text}`).filter((each) => each.includes(' planned '))).toEqual([]);
  });

  test('is one where its place is told', () => {
    expect(
      met(`${MET} They instructed the secretariat to submit a study to the next session, to be held in Santiago.`).some(
        (each) => each.includes(' planned '),
      ),
    ).toBe(true);
  });

  test.each([
    ['what it would treat', 'Minister Beta announced that the sixth session would be devoted to water.'],
    ['what was left for it', 'Tariffs were left for a second round.'],
    ['who offered to hold it', 'They accepted the invitation of Chile to hold the sixth session there.'],
  ])('is to come: %s', (_, text) => {
    expect(met(`${MET} ${text}`).some((each) => each.includes(' planned '))).toBe(true);
  });
});

describe('a wreath', () => {
  const ceremonies = (text: string) => met(text).filter((each) => each.startsWith('ceremony'));

  test.each([
    `${MET} Minister Theta also laid a wreath at the monument.`,
    `${MET} Before leaving on Wednesday, Minister Theta laid a wreath at the monument.`,
  ])('that a guest lays alone and besides is no ceremony', (text) => {
    expect(ceremonies(text)).toEqual([]);
  });

  test('is one where two lay it', () => {
    expect(
      ceremonies(
        'Before leaving on Wednesday, Foreign Minister Gamma Theta of Chile laid a wreath at the monument together with Foreign Minister Alpha Beta of Peru.',
      ),
    ).toEqual(['ceremony held 2024-05-15: Alpha Beta, Gamma Theta']);
  });
});

test('to a dinner in his honour a guest is received', () => {
  expect(
    met(
      'Ambassador Alpha Beta of Peru hosted a dinner in honour of Foreign Minister Gamma Theta of Chile in Lima on Monday.',
    ),
  ).toEqual(['call held 2024-05-13: Alpha Beta, Gamma Theta']);
});
