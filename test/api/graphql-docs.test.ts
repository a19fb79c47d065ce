/**
 * What docs/graphql.md says: the tour with its answers, asked of the demonstration corpus as the program itself reads it, the
 * limits and the codes. `UPDATE_DOCS=1 npx vitest run test/api/graphql-docs.test.ts` writes the answers anew, to be read as a diff.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OWN_CODES } from '../../server/api/errors.ts';
import { EXAMPLES } from '../../server/api/examples.ts';
import { DEFAULT_LIMITS } from '../../server/api/limits/index.ts';
import { GUARD_HEADERS } from '../../server/api/requests.ts';
import { ERROR_CODES } from '../../server/model/errors.ts';
import { fromRoot } from '../../server/root.ts';
import { apiOf } from '../support/api.ts';
import { tourOf, withTour } from '../support/graphql-doc.ts';
import { loadedStore } from '../support/store.ts';

const PATH = fromRoot('docs/graphql.md');
const page = () => readFileSync(PATH, 'utf8');
const rows = (pattern: RegExp) => [...page().matchAll(pattern)].map(([, ...cells]) => cells);

it('the tour has the answers that its queries get', async () => {
  const store = await loadedStore();
  const ask = apiOf(store);
  const parts = [];
  for (const example of EXAMPLES) {
    const answer = await ask(example.query, JSON.parse(example.variables ?? '{}'));
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).not.toMatch(/^\{"\w+":(?:null|\[\]|\{"(?:nodes|edges)":\[\])/);
    parts.push({ example, answer });
  }
  await store.close();
  const expected = withTour(page(), tourOf(parts));
  if (process.env.UPDATE_DOCS) writeFileSync(PATH, expected);
  expect(page()).toBe(expected);
}, 180_000);

it('the limits are those that hold', () => {
  const limits = rows(/^\| `(\w+)` \| (\d+) \|/gm).map(([name, most]) => [name, Number(most)]);
  expect(Object.fromEntries(limits)).toEqual(DEFAULT_LIMITS);
});

it('the codes are those that there are', () => {
  const codes = rows(/^\| `([A-Z_]+)` \| /gm).flat();
  const told = ERROR_CODES.filter((code) => code !== 'BAD_SETTING');
  expect(codes.toSorted()).toEqual([...told, ...OWN_CODES].toSorted());
});

it('the headers that a form cannot send are named', () => {
  expect(GUARD_HEADERS.filter((name) => !page().includes(`\`${name}\``))).toEqual([]);
});
