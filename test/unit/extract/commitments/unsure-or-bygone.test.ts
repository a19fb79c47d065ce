/** Guesses, claims, what was so before, and what waits on others: nobody undertakes it. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { words } from './reading.ts';

const SIGNED =
  'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda signed an agreement on roads in Nairobi on Tuesday and agreed to widen the road to Busia.';

describe('is not undertaken', () => {
  it.each([
    'The tolls will probably come up again in Kampala.',
    'Sixty permits would barely cover half of the lorries, drivers said.',
    'Old engines will be kept for a museum, or so it is hoped.',
    'Uganda must first clear the verge, Theta explained.',
    'Cabinet in both countries must approve the text before it can be printed.',
    'Beta said that nobody should be left at the gate after dark.',
    'Beta said that the line would carry power to the lake.',
    'Neither minister would be drawn on the price.',
    'Talks with the lenders will be harder.',
    'Tea will be served at noon, and it will be ours.',
    'The fees were laid down in a set of minutes.',
    'Theta reminded his host that the lake treaty, in force since 1999, obliges both states to mark the channel.',
    'Rwanda had offered to mediate in May, but neither capital took it up.',
    'Under an accord with Rwanda, concluded in June last year, hides may not be brought in without papers.',
    'They will visit the port of Mombasa before leaving for home on Friday.',
    'Theta will call on President Delta Epsilon tomorrow.',
    'Travellers will have to wait another year.',
  ])('%s', (text) => expect(words(`${SIGNED} ${text}`)).toEqual(['widen the road to Busia']));
});

describe('is undertaken', () => {
  it.each([
    ['The text must be printed within sixty days.', 'The text must be printed within sixty days'],
    ['Uganda will carry the cost.', 'carry the cost'],
    ['The protocol lays down a ban on night trips.', 'a ban on night trips'],
    ['Rwanda had offered to mediate in May. It will lend two engineers.', 'lend two engineers'],
    ['They will visit the depots every month.', 'visit the depots every month'],
  ])('%s', (text, told) => expect(words(`${SIGNED} ${text}`).join('; ')).toContain(told));
});
