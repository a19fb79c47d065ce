/** The rule pipeline: a fixed list of stages, each a pure function from draft to draft. */
import type { SourceDocument } from '../model/document.ts';
import { findAgreements } from './agreements.ts';
import { alignQuotes } from './align.ts';
import { markBoilerplate } from './boilerplate.ts';
import { chunksStage } from './chunks-stage.ts';
import { findCommitments } from './commitments.ts';
import { coreferenceStage } from './coreference.ts';
import { countriesStage } from './countries.ts';
import { readDates } from './dates.ts';
import { type Draft, emptyDraft, type Stage } from './draft.ts';
import { findMeetings } from './meetings.ts';
import { officesStage } from './offices.ts';
import { organizationsStage } from './organizations.ts';
import { personsStage } from './persons.ts';
import { quoteSentences } from './quotes.ts';
import { sentencesStage } from './sentences.ts';

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
  findCommitments,
  quoteSentences,
  alignQuotes,
]);

/** Runs every stage over a document. */
export const runPipeline = (document: SourceDocument, stages: readonly Stage[] = STAGES): Draft =>
  stages.reduce((draft, stage) => stage(draft), emptyDraft(document));
