/** To tell another something is a matter of its own; the border as a mere place is none. */
import { expect, test } from 'vitest';
import { draftOf } from '../reading-of.ts';

const topics = (text: string): string[] =>
  draftOf(`Kenya and Uganda signed an accord in Nairobi on Monday. ${text}`).commitments.map((one) =>
    one.topics.join(' '),
  );

test.each([
  ['Names of convicted smugglers will be shared.', 'information-sharing'],
  ['Kenya will inform the embassy without delay.', 'information-sharing'],
  ['Kenya will forward the manifest of every cargo.', 'information-sharing'],
  ['Kenya will answer every question about missing persons by June.', 'information-sharing'],
])('%s is about %s', (text, topic) => {
  expect(topics(text)[0]?.split(' ')).toContain(topic);
});

test('to answer for a thing, or to open it, tells nobody anything', () => {
  expect(topics('Kenya will open the line between the two towns.')[0]).not.toContain('information-sharing');
  expect(topics('Kenya will answer any attack on the bridge.')[0] ?? '').not.toContain('information-sharing');
});

test.each([
  ['Kenya will vaccinate all flocks within fifty miles of the border.', false],
  ['Nurses shall get a permit at the border, free of charge.', false],
  ['Kenya will step up its patrols along the border.', true],
  ['Kenya will mark its side of the border with stones.', true],
])('%s', (text, border) => {
  expect(topics(text)[0]?.includes('border') ?? false).toBe(border);
});
