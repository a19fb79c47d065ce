/** What the whole of a report is about, and what the form of an undertaking tells of its subject. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const topics = (text: string): string[] => draftOf(text, 'Ministry').commitments.map((one) => one.topics.join(' '));

it('counts the one subject of a report beside what an undertaking names', () =>
  expect(
    topics(
      'Kenya and Uganda met on farming, farmers and their crops. They spoke of maize, wheat and cattle, and of seeds for farmers. Uganda will repair the road to Busia by May.',
    ),
  ).toEqual(['transport agriculture']));

it('knows goods by the ton for trade', () =>
  expect(topics('Kenya agreed to deliver 20 thousand tons of wheat.')).toEqual(['trade agriculture']));
