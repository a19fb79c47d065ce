/**
 * Each document of the demonstration corpus gives exactly the fact sheet kept in test/golden. After a change of rules, look
 * at the evaluation, then rewrite them with UPDATE_GOLDEN=1 and read the difference.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../server/extract/index.ts';
import type { FactSheet, Span } from '../../../server/model/factsheet.ts';
import { readDocument } from '../../../server/read/index.ts';
import { fromRoot } from '../../../server/root.ts';

const DOCUMENTS = fromRoot('seeds', 'documents');
const GOLDEN = fromRoot('test', 'golden');
const names = readdirSync(DOCUMENTS)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -3))
  .sort();

const read = (name: string) =>
  readDocument({ source: `${name}.md`, bytes: readFileSync(`${DOCUMENTS}/${name}.md`) }, { maxBytes: 1_000_000 });

describe('fact sheets of the demonstration corpus', () => {
  it.each(names)('%s', (name) => {
    const sheet = extractFacts(read(name));
    const path = `${GOLDEN}/${name}.json`;
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(path, `${JSON.stringify(sheet, null, 1)}\n`);
    }
    expect(existsSync(path), `${path} is missing: run with UPDATE_GOLDEN=1`).toBe(true);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

  it.each(names)('%s: every quote stands at its offsets, every reference is declared', (name) => {
    const document = read(name);
    const sheet = extractFacts(document);
    for (const span of spansOf(sheet)) expect(document.text.slice(span.start, span.end)).toBe(span.quote);
    const known = new Set(
      [sheet.persons, sheet.organizations, sheet.countries, sheet.places, sheet.meetings, sheet.agreements]
        .flat()
        .map(({ ref }) => ref),
    );
    const used = [
      ...sheet.meetings.flatMap(({ participants, place }) => [...participants.map(({ actor }) => actor), place]),
      ...sheet.agreements.flatMap(({ signatories, parties, meeting }) => [...signatories, ...parties, meeting]),
      ...sheet.commitments.flatMap(({ by, agreement, meeting }) => [...by, agreement, meeting]),
    ].filter((ref) => ref !== null);
    expect(used.filter((ref) => !known.has(ref))).toEqual([]);
  });
});

function spansOf(sheet: FactSheet): Span[] {
  const evidenced = [sheet.offices, sheet.meetings, sheet.agreements, sheet.commitments].flat();
  const mentioned = [sheet.persons, sheet.organizations, sheet.countries, sheet.places].flat();
  return [...evidenced.flatMap(({ evidence }) => evidence), ...mentioned.flatMap(({ mentions }) => mentions)];
}
