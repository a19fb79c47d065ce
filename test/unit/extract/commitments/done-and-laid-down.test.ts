/** Things done like the first, duties laid upon all of a kind, and what only seems so. Names are placeholders. */
import { expect, test } from 'vitest';
import { undertaken, words } from './reading.ts';

const signed = 'Kenya and Uganda signed an accord on roads in Nairobi on Monday.';

test.each([
  [
    'The bridge will be painted by June, and nine lamps put up within a year.',
    ['The bridge will be painted by June', 'nine lamps put up within a year'],
  ],
  ['The bridge will be run by the port and the firm chosen by lot.', 1],
  [
    'Kenya will pay for the bridge and lend six engineers for a year.',
    ['pay for the bridge', 'lend six engineers for a year'],
  ],
  [
    'It was decided to pave the road, and that a toll would be levied from May.',
    ['pave the road', 'a toll would be levied from May'],
  ],
  ['It obliges each country to pave the road and to widen the bridge.', ['pave the road', 'widen the bridge']],
  ['It obliges the Ugandans to pave the road.', ['pave the road']],
  ['It commits the two ministries to tell one another of every closure.', ['tell one another of every closure']],
  ['It requires patience to pave such a road.', []],
  [
    'The plan calls for Kenya to pave the road and for Uganda to widen the bridge.',
    ['pave the road', 'widen the bridge'],
  ],
  ['Under it Kenya paves the road and Uganda widens the bridge.', ['paves the road', 'widens the bridge']],
  [
    'The two countries will work on two things: paving the road and widening the bridge.',
    ['paving the road', 'widening the bridge'],
  ],
  [
    'Kenya will not close the bridge, nor will it charge a toll.',
    ['not close the bridge', 'nor will it charge a toll'],
  ],
  ['The number of permits goes up from 200 to 450 a year.', ['The number of permits goes up from 200 to 450 a year']],
  [
    'The line will be drawn in May, the Kenyan ministry paying for the survey and Uganda lending the boats.',
    ['The line will be drawn in May', 'paying for the survey', 'lending the boats'],
  ],
  ['Article 4 requires Uganda to widen the bridge.', ['widen the bridge']],
  ['The job of paving the road goes to Uganda.', ['paving the road']],
  ['The job of a guard is a dull one.', []],
  ['Kenya promised not only to pave the road but also to widen the bridge.', ['pave the road', 'widen the bridge']],
  ['Kenya set itself until June to pave the road.', ['pave the road']],
  ['No lorry may leave the yard without a permit.', ['No lorry may leave the yard without a permit']],
  ['From 1 October the bridge will again be open to lorries at night.', 1],
  ['Kenya will return 300 lorries that it had seized.', ['return 300 lorries that it had seized']],
  ['The wording is softer than Kenya had wished, but a store of salt will be kept at Busia.', 1],
])('%s', (text, expected) => {
  const found = words(`${signed} ${text}`);
  if (typeof expected === 'number') expect(found).toHaveLength(expected);
  else expect(found).toEqual(expected);
});

test.each([
  'It remains open who will pave the road.',
  'Rumours that Uganda would pave the road were dismissed as nonsense.',
  '"Raise the toll and the drivers will stay away," warned a trader.',
  'The two will sit down again in Kampala in May.',
  'Kenya asked for more lamps; Uganda said it would look into it.',
])('%s tells of nothing that is undertaken', (text) => {
  expect(undertaken(`${signed} ${text}`)).toEqual([]);
});
