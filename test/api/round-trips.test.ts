/** How often the database is asked: once a level of a question for each sort of thing, however long its lists are. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/index.ts';
import { dataOf } from '../support/api.ts';
import { goldStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await goldStore();
});
afterAll(() => store.close());

/** What a question asks of the store, wave by wave: what is asked before anything of it is answered is one wave. */
async function wavesOf(query: string): Promise<string[][]> {
  const waves: string[][] = [];
  let open: { readonly names: string[]; readonly answer: Promise<void> } | null = null;
  const read: Store['read'] = async (name, params) => {
    if (!open) {
      const names: string[] = [];
      waves.push(names);
      // Long enough for all that can be asked without an answer to be asked.
      open = {
        names,
        answer: new Promise((resolve) =>
          setTimeout(() => {
            open = null;
            resolve();
          }, 30),
        ),
      };
    }
    open.names.push(name);
    await open.answer;
    return store.read(name, params);
  };
  await dataOf({ ...store, read })(query);
  return waves;
}

/** A question, and how many levels of it have something to be read. */
const QUESTIONS: readonly [string, number, string][] = [
  ['a list', 2, '{ meetings(first: 50) { nodes { name date } } }'],
  [
    'all relations of every meeting of a list',
    4,
    `{ meetings(first: 50) { nodes { degree place { name } participants { nodes { name } } agreements { nodes { name } }
      commitments { nodes { text } } topics { nodes { name } } follows { nodes { name } } } } }`,
  ],
  [
    'edges with their evidence',
    5,
    `{ agreements(first: 50) { nodes { signatories { edges { confidence node { name }
      evidence { quote start end passage { text } document { title } } } } } } }`,
  ],
  [
    'four levels of relations',
    8,
    `{ ministries(first: 9) { nodes { officeHolders(first: 5) { nodes { signed(first: 5) { nodes { commitments(first: 5) { nodes { topics(first: 5) { nodes { name } } } } } } } } } } }`,
  ],
  [
    'names and publishers in a filter',
    3,
    '{ meetings(filter: { actors: [{ name: "Laos" }, { name: "Vietnam" }], publishers: ["Xinhua"] }) { nodes { name } } }',
  ],
];

describe('round trips', () => {
  test.each(QUESTIONS)('%s: at most %i', async (_, levels, query) => {
    const waves = await wavesOf(query);
    expect(waves.length).toBeLessThanOrEqual(levels);
    // Of one sort of thing a level asks once.
    for (const names of waves) expect(names).toEqual([...new Set(names)]);
  });

  test('are as many for a long list as for a short one', async () => {
    const asked = async (first: number) =>
      (
        await wavesOf(
          `{ signatures(first: ${first}) { nodes { office { title organization { name } } person { name } onBehalfOf { name } evidence { quote document { title } } } } }`,
        )
      ).flat();
    const [few, many] = [await asked(3), await asked(60)];
    expect(many.length).toBeLessThanOrEqual(few.length + 1);
    expect(many.length).toBeLessThan(10);
  });
});
