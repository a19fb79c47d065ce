/** When an office that was found is the one that a careful reader found. Names are placeholders. */
import { expect, it } from 'vitest';
import type { GoldSheet } from '../../../server/evaluate/gold.ts';
import { evaluateSheet } from '../../../server/evaluate.ts';
import { extractFacts } from '../../../server/extract/index.ts';
import { readDocument } from '../../../server/read/index.ts';

const TEXT = 'Prime Minister Alpha Beta of Barbados met the Minister of Health of Jamaica, Gamma Theta.';

const goldWith = (...titles: readonly [title: string, country: string][]): GoldSheet => ({
  id: 'a',
  published: null,
  persons: [
    { name: 'Alpha Beta', aliases: [], country: 'BB' },
    { name: 'Gamma Theta', aliases: [], country: 'JM' },
  ],
  offices: titles.map(([title, country], index) => ({
    person: index ? 'Gamma Theta' : 'Alpha Beta',
    title,
    organization: null,
    country,
  })),
  organizations: [],
  meetings: [],
  agreements: [],
  commitments: [],
});

const offices = (gold: GoldSheet) => {
  const document = readDocument({ source: 'a.txt', bytes: new TextEncoder().encode(TEXT) }, { maxBytes: 10_000 });
  return evaluateSheet(extractFacts(document), gold, document.text).offices?.correct;
};

it.each([
  [
    'the state in the title counts for nothing',
    [
      ['Prime Minister of Barbados', 'BB'],
      ['Minister of Health of Jamaica', 'JM'],
    ],
    2,
  ],
  [
    'another rank is another office',
    [
      ['Deputy Prime Minister of Barbados', 'BB'],
      ['Minister of Health', 'JM'],
    ],
    1,
  ],
  [
    'another field is another office',
    [
      ['Prime Minister', 'BB'],
      ['Minister of Trade of Jamaica', 'JM'],
    ],
    1,
  ],
] as const)('%s', (_, titles, correct) =>
  expect(offices(goldWith(...titles.map(([a, b]) => [a, b] as [string, string])))).toBe(correct),
);
