import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../../../server/root.ts';
import { coverageOf } from '../../../../web/panels/about/coverage.ts';
import { LICENCES } from '../../../../web/panels/about/licences.ts';

describe('coverage', () => {
  it('counts documents by publisher and year, with the years of which there is none', () => {
    const of = (publisher: string | null, published: string | null) => ({ publisher, published });
    expect(
      coverageOf([of('A', '2018-03-01'), of('B', '2020'), of('A', '2018'), of('A', null), of(null, '2020-05')]),
    ).toEqual({
      years: [2018, 2019, 2020],
      rows: [
        { publisher: 'A', total: 3, counts: [2, 0, 0], undated: 1 },
        { publisher: 'B', total: 1, counts: [0, 0, 1], undated: 0 },
        { publisher: null, total: 1, counts: [0, 0, 1], undated: 0 },
      ],
      most: 2,
    });
    expect(coverageOf([])).toEqual({ years: [], rows: [], most: 0 });
  });

  it('is not made endless by a wrong date', () => {
    expect(
      coverageOf([
        { publisher: 'A', published: '0018' },
        { publisher: 'A', published: '2020' },
      ]).years,
    ).toHaveLength(2);
  });
});

describe('licences', () => {
  it('are those of the packages that are shipped', () => {
    const read = (path: string) =>
      JSON.parse(readFileSync(fromRoot(path), 'utf8')) as { license: string; dependencies: Record<string, string> };
    for (const [name, licence] of LICENCES)
      expect([name, read(`node_modules/${name}/package.json`).license]).toEqual([name, licence]);
    const named = new Set(LICENCES.map(([name]) => name));
    expect(Object.keys(read('package.json').dependencies).filter((name) => !named.has(name))).toEqual([]);
  });
});
