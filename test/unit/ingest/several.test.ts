import { expect, test } from 'vitest';
import { extractFacts } from '../../../server/extract/index.ts';
import { readingOf } from '../../../server/ingest/reading/reading.ts';
import { readEach, readTogether } from '../../../server/ingest/reading/several.ts';
import { goldInput, goldNames } from '../../support/gold.ts';

const MAX = 100_000;
const inputs = goldNames().slice(0, 3).map(goldInput);
const tooLarge = { source: 'large.txt', bytes: new Uint8Array(MAX + 1).fill(0x61) };

test('one document that cannot be read keeps no other out', async () => {
  const [first, large, second] = await readTogether(MAX)([inputs[0] as never, tooLarge, inputs[1] as never]);
  expect(large).toMatchObject({ fault: { code: 'TOO_LARGE' } });
  expect([first, second]).toEqual(
    inputs.slice(0, 2).map((input) => ({ reading: readingOf(input, MAX, extractFacts) })),
  );
});

test('documents read one by one have the same outcomes', async () => {
  const read = readEach((unread) => readingOf(unread, MAX, extractFacts));
  const several = [...inputs, tooLarge];
  expect(await read(several)).toEqual(await readTogether(MAX)(several));
});
