/** From a document to its fact sheet, by rules: the same bytes give the same facts on any machine. */
import { metadataOf, type SourceDocument } from '../model/document.ts';
import type { FactSheet } from '../model/factsheet.ts';
import { runPipeline } from './pipeline.ts';

/** Name and version of this extractor; the version changes when the rules do. */
export const EXTRACTOR = Object.freeze({ name: 'rules', version: '1' });

/** The facts that the rules find in a document, each with spans whose quotes stand verbatim in its text. */
export function extractFacts(document: SourceDocument): FactSheet {
  const draft = runPipeline(document);
  return {
    document: metadataOf(document),
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
  };
}
