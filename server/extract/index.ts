/** From a document to its fact sheet, by rules: the same bytes give the same facts on any machine. */
import { metadataOf, type SourceDocument } from '../model/document.ts';
import type { FactSheet } from '../model/factsheet.ts';
import type { Draft } from './draft.ts';
import { runPipeline, runTogether } from './pipeline.ts';

/** Name and version of this extractor; the version changes when the rules do. */
export const EXTRACTOR = Object.freeze({ name: 'rules', version: '1' });

/** The facts that the rules find in a document, each with spans whose quotes stand verbatim in its text. */
export const extractFacts = (document: SourceDocument): FactSheet => sheetOf(runPipeline(document));

/** The facts of each of several documents, as `extractFacts` finds them, in much less time than one by one. */
export function extractTogether(documents: readonly SourceDocument[]): FactSheet[] {
  const work = extracting(documents);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** `extractTogether` in steps, for callers that have other things to do between them. */
export function* extracting(documents: readonly SourceDocument[]): Generator<void, FactSheet[]> {
  const drafts = yield* runTogether(documents);
  return drafts.map(sheetOf);
}

const sheetOf = (draft: Draft): FactSheet => ({
  document: metadataOf(draft.document),
  extractor: EXTRACTOR,
  persons: draft.persons,
  organizations: draft.organizations,
  countries: draft.countries,
  places: draft.places,
  offices: draft.offices,
  meetings: draft.meetings,
  agreements: draft.agreements,
  commitments: draft.commitments,
  ...(draft.unnamed.length > 0 && { unnamed: draft.unnamed }),
  notes: draft.notes,
});
