/** What every query file promises on every engine: rows of the shape its header gives, in one order, on purpose. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryFiles } from '../../server/store/cypher.ts';
import type { Store } from '../../server/store/store.ts';
import { type Fixture, fill } from './fixture.ts';
import { queryCases, type SharedQueryName } from './queries.ts';

export interface QueriedEngine {
  readonly name: Store['engine'];
  readonly open: () => Promise<Store>;
  /** A second store that gives rows without an order in random order, where the engine can; else the same again. */
  readonly openShuffled: () => Promise<Store>;
  /** Queries by their name, with why this engine does not keep the promise. */
  readonly skip: Readonly<Record<string, string>>;
}

/** Names of the columns that a header announces: members of the outermost level. */
function columnsOf(returns: string | null): string[] {
  const names: string[] = [];
  let depth = 0;
  let at = 0;
  const members = `${returns ?? ''},`;
  for (let index = 0; index < members.length; index++) {
    const letter = members[index] ?? '';
    if ('{[(<'.includes(letter)) depth++;
    if ('}])>'.includes(letter)) depth--;
    if (depth > 0 || (letter !== ',' && letter !== ';')) continue;
    const name = members.slice(at, index).split(':')[0]?.trim();
    if (name) names.push(name);
    at = index + 1;
  }
  return names.sort();
}

export function queryContract({ name, open, openShuffled, skip }: QueriedEngine): void {
  describe(`every query on ${name}`, { timeout: 120_000 }, () => {
    const names = [...queryFiles().values()]
      .filter((file) => file.mode === 'read' && !file.name.startsWith('schema/'))
      .map((file) => file.name as SharedQueryName);
    let store: Store;
    let shuffled: Store;
    let fixture: Fixture;
    beforeAll(async () => {
      [store, shuffled] = await Promise.all([open(), openShuffled()]);
      fixture = await fill(store);
      expect(await fill(shuffled)).toEqual(fixture);
    }, 120_000);
    afterAll(() => Promise.all([store, shuffled].map((each) => each?.close())));

    it('has a case', () => {
      expect(Object.keys(queryCases(fixture)).sort()).toEqual([...names].sort());
    });

    for (const query of names)
      it.skipIf(query in skip)(query, async () => {
        const columns = columnsOf(queryFiles().get(query)?.returns ?? null);
        let found = 0;
        for (const params of queryCases(fixture)[query]) {
          const rows = await store.read(query, params as never);
          for (const row of rows as object[]) expect(Object.keys(row).sort()).toEqual(columns);
          expect(await shuffled.read(query, params as never)).toEqual(rows);
          found += rows.length;
        }
        expect(found).toBeGreaterThan(0);
      });
  });
}
