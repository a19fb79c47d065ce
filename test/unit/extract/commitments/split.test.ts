import { describe, expect, it } from 'vitest';
import { splitUndertakings } from '../../../../server/extract/commitments/split.ts';

const parts = (text: string) => splitUndertakings(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('single undertakings', () => {
  it.each([
    [
      'share intelligence, and to mount operations together against drug trafficking.',
      ['share intelligence', 'mount operations together against drug trafficking'],
    ],
    [
      'reinforce the mechanisms in place, and widen their exchange of information',
      ['reinforce the mechanisms in place', 'widen their exchange of information'],
    ],
    [
      'align their laws, explore joint stockpiles for supplies, and conduct reviews after outbreaks',
      ['align their laws', 'explore joint stockpiles for supplies', 'conduct reviews after outbreaks'],
    ],
    [
      'work together on training, fostering the exchange of experience',
      ['work together on training, fostering the exchange of experience'],
    ],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));

  it.each([
    'prevent, combat and suppress transnational crime in all its forms',
    'continue to monitor and facilitate the transit of people',
    'strengthen trade and investment',
    'make it easier for citizens to visit relatives, study, trade and travel in the other country',
  ])('one only: %s', (text) => expect(parts(text)).toEqual([text]));

  it('keeps what is not to be done', () => {
    expect(parts('defeat all plots; not let any organization use the territory of one country')).toEqual([
      'defeat all plots',
      'not let any organization use the territory of one country',
    ]);
  });
});

it('plant is no verb before what ails or helps plants', () => {
  const text = 'strengthen prevention and control of animal and plant diseases';
  expect(parts(text)).toEqual([text]);
  expect(parts('clear the old orchards and plant new trees')).toEqual(['clear the old orchards', 'plant new trees']);
});
