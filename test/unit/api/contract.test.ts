/** The committed contract of the API, against the code and against changes. */
import { readFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { apiSchema } from '../../../server/api/schema.ts';
import { changesOf } from '../../../server/contract.mjs';
import { fromRoot } from '../../../server/root.ts';

const committed = readFileSync(fromRoot('docs/schema.graphql'), 'utf8');
const current = `${printSchema(lexicographicSortSchema(apiSchema()))}\n`;

test('docs/schema.graphql is the schema of the code: run npm run generate', async () => {
  expect(await changesOf(committed, current)).toEqual([]);
  expect(committed).toBe(current);
});

test.each([
  ['a field taken away', (sdl: string) => sdl.replace(/^ {2}honorifics: /m, '  honours: '), /^breaking: .*honorifics/],
  [
    'a field that may be null now',
    (sdl: string) => sdl.replace('iso2: CountryCode!', 'iso2: CountryCode'),
    /^breaking: .*iso2/,
  ],
  ['a value taken away', (sdl: string) => sdl.replace(/^ {2}MOU$/m, '  MEMO'), /^breaking: .*MOU/],
])('%s is named as breaking', async (_, change, named) => {
  const changed = change(current);
  expect(changed).not.toBe(current);
  expect(await changesOf(current, changed)).toEqual(expect.arrayContaining([expect.stringMatching(named)]));
});

test('what is added breaks nothing', async () => {
  const added = current.replace('type Person implements', 'type Added {\n  id: ID!\n}\n\ntype Person implements');
  expect((await changesOf(current, added)).filter((change) => change.startsWith('breaking'))).toEqual([]);
});

test('every root that reads the graph takes both clocks', () => {
  const roots = Object.values(apiSchema().getQueryType()?.getFields() ?? {});
  const without = roots.filter(
    ({ args }) => !['asOf', 'knownAt'].every((clock) => args.some(({ name }) => name === clock)),
  );
  // How the rules read, and what becomes of a load, are not of the graph.
  expect(
    without.map(({ name }) => name).filter((name) => !['accuracy', 'job', 'jobs', 'loadBounds'].includes(name)),
  ).toEqual([]);
});
