/** The rule pipeline: a fixed list of stages, each a pure function from draft to draft. */
import type { SourceDocument } from '../model/document.ts';
import { countriesStage } from './actors/countries.ts';
import { officesStage } from './actors/offices.ts';
import { organizationsStage } from './actors/organizations.ts';
import { personsStage } from './actors/persons.ts';
import { findAgreements } from './agreements/index.ts';
import { chunksStage } from './chunks/chunks-stage.ts';
import { findCommitments } from './commitments/index.ts';
import { readDates } from './dates/index.ts';
import { type Draft, emptyDraft, type Stage } from './draft.ts';
import { findMeetings } from './meetings/index.ts';
import { completeCeremonies } from './meetings/signatories.ts';
import { coreferenceStage } from './reference/coreference.ts';
import { alignQuotes } from './text/align.ts';
import { markBoilerplate } from './text/boilerplate.ts';
import { quoteSentences } from './text/quotes.ts';
import { sentencesStage } from './text/sentences.ts';
import { findUnnamed } from './unnamed/index.ts';

/** The stages in the order in which they run. */
export const STAGES: readonly Stage[] = Object.freeze([
  sentencesStage,
  markBoilerplate,
  readDates,
  chunksStage,
  countriesStage,
  personsStage,
  organizationsStage,
  officesStage,
  coreferenceStage,
  findMeetings,
  findAgreements,
  completeCeremonies,
  findCommitments,
  findUnnamed,
  quoteSentences,
  alignQuotes,
]);

/** Runs every stage over a document. */
export const runPipeline = (document: SourceDocument, stages: readonly Stage[] = STAGES): Draft =>
  stages.reduce((draft, stage) => stage(draft), emptyDraft(document));
