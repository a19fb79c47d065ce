/** What comes of a thing, what it is for and what looks promising: nobody undertakes it. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const SIGNED =
  'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda signed an agreement on roads in Nairobi on Tuesday and agreed to widen the road to Busia.';
const undertaken = (text: string): string[] =>
  draftOf(`${SIGNED} ${text}`, 'Ministry').commitments.map((one) => one.text);

it.each([
  'Beta stressed that joint patrols will pave the way for a new stage.',
  'Theta said that the new lorry would "not only bolster the strength of the fleet".',
  'Beta said that his Kampala talks would include the tolls.',
  'Theta said the summit also would deal with the tolls.',
  'The motive of the Kenyan government is to develop trade, he said.',
  'They have identified promising areas of trade.',
])('%s', (text) => expect(undertaken(text)).toEqual(['widen the road to Busia']));

it('is undertaken where somebody promises it', () =>
  expect(undertaken('Uganda cut its tolls, promising a new bridge by May.')).toHaveLength(2));
