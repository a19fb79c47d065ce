/**
 * Documents and the fact sheets they give, so that a change of the rules shows as a difference to be read.
 * `UPDATE_GOLDEN=1 npx vitest run test/unit/golden.test.ts` writes them anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { extractFacts } from '../../server/extract/index.ts';
import type { FactSheet } from '../../server/model/factsheet.ts';
import { readDocument } from '../../server/read/index.ts';
import { fromRoot } from '../../server/root.ts';

/** One of each kind: a plan signed, minutes with relative dates, a joint statement of several points, a report of a visit. */
const DOCUMENTS = [
  'seeds/documents/2011-02-18-vietnam-cambodia-plan-2011.md',
  'seeds/documents/2018-01-18-laos-cambodia-mou-2018.md',
  'seeds/documents/2021-12-28-cambodia-laos-security-mou-2022.md',
  'seeds/documents/2024-03-30-first-annual-clv-ministers-conference.md',
];

/** A fact sheet as text: a fact a line, so that a difference shows which facts changed. */
function written(sheet: FactSheet): string {
  const { document, notes, extractor: _, ...facts } = sheet;
  const lists = Object.entries({ ...facts, notes }).map(([name, list]) => {
    const lines = (list as readonly unknown[]).map((fact) => `\n    ${JSON.stringify(fact)}`);
    return `  ${JSON.stringify(name)}: [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]`;
  });
  return `{\n  "document": ${JSON.stringify({ ...document, source: basename(document.source) })},\n${lists.join(',\n')}\n}\n`;
}

it.each(DOCUMENTS)('%s', (path) => {
  const document = readDocument({ source: path, bytes: readFileSync(fromRoot(path)) }, { maxBytes: 1_000_000 });
  const text = written(extractFacts(document));
  const golden = fromRoot('test/golden', `${basename(path, '.md')}.json`);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(fromRoot('test/golden'), { recursive: true });
    writeFileSync(golden, text);
  }
  expect(text).toBe(readFileSync(golden, 'utf8'));
});
