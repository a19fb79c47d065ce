/** Fact sheets made from `seeds/gold`, for tests that need good facts without depending on the extractor. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseGold, sheetOfReader } from '../../server/evaluate.ts';
import type { SourceDocument } from '../../server/model/document.ts';
import type { FactSheet } from '../../server/model/factsheet.ts';
import { readDocument } from '../../server/read/index.ts';
import { fromRoot } from '../../server/root.ts';

const MAX_BYTES = 1_000_000;

/** Names of the seed documents, without their ending, in the order of the alphabet. */
export const goldNames = (): string[] =>
  readdirSync(fromRoot('seeds/documents'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => file.slice(0, -'.md'.length))
    .sort();

/** A seed document as an input of a load. */
export const goldInput = (name: string) => ({
  source: `seeds/documents/${name}.md`,
  bytes: new Uint8Array(readFileSync(fromRoot(`seeds/documents/${name}.md`))),
});

/**
 * What the gold says of a seed document, as an extractor would give it. `document.source` must name the seed. Gold does not
 * say in which instrument something was promised: where there is one only, it is that.
 */
export function goldSheet(document: SourceDocument): FactSheet {
  const sheet = sheetOfReader(goldFacts(document.source.replace(/^.*\//, '').replace(/\.md$/, '')), document);
  const agreement = sheet.agreements.length === 1 ? (sheet.agreements[0]?.ref ?? null) : null;
  return { ...sheet, commitments: sheet.commitments.map((commitment) => ({ ...commitment, agreement })) };
}

/** The seed document of that name, read. */
export const goldDocument = (name: string): SourceDocument => readDocument(goldInput(name), { maxBytes: MAX_BYTES });

/** What a careful reader found in a seed document. */
export const goldFacts = (name: string) =>
  parseGold(JSON.parse(readFileSync(fromRoot(`seeds/gold/${name}.json`), 'utf8')), name);
