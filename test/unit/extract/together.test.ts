import { expect, test } from 'vitest';
import { extractFacts, extractTogether } from '../../../server/extract/index.ts';
import { readDocument } from '../../../server/read/index.ts';
import { goldInput, goldNames } from '../../support/gold.ts';

test('documents read together give what each gives alone, and in their order', () => {
  const documents = goldNames()
    .slice(0, 8)
    .map((name) => {
      const { source, bytes } = goldInput(name);
      return readDocument({ source, bytes }, { maxBytes: 1_000_000 });
    });
  expect(extractTogether([...documents, ...documents.slice(0, 1)])).toEqual(
    [...documents, ...documents.slice(0, 1)].map(extractFacts),
  );
});

test('no documents give no facts', () => {
  expect(extractTogether([])).toEqual([]);
});
