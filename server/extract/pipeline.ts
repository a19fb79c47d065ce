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
import { type Draft, emptyDraft, type Passes, type Stage } from './draft.ts';
import { findMeetings } from './meetings/index.ts';
import { completeCeremonies } from './meetings/signatories.ts';
import { completeGatherings } from './meetings/states-of-gatherings.ts';
import { isPaused, resume, whole } from './passes.ts';
import { coreferenceStage } from './reference/coreference.ts';
import { alignQuotes } from './text/align.ts';
import { markBoilerplate } from './text/boilerplate.ts';
import { quoteSentences } from './text/quotes.ts';
import { sentencesStage } from './text/sentences.ts';
import { findUnnamed } from './unnamed/index.ts';
import { compileEarly } from './words/early.ts';

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
  completeGatherings,
  findUnnamed,
  quoteSentences,
  alignQuotes,
]);

/** Runs every stage over a document. */
export const runPipeline = (document: SourceDocument, stages: readonly Stage[] = STAGES): Draft =>
  stages.reduce((draft, stage) => whole(stage(draft)), emptyDraft(document));

/** Characters of text after which a pass over many documents pauses. */
const TURN = 100_000;

/**
 * Runs the pipeline over several documents at once: each pass of each stage over all of them, then the next. Drafts know
 * nothing of each other, so what comes out is what each document alone gives; but the code of all rules together is many
 * times what a processor keeps at hand, and document by document it is fetched anew for each. The more documents go
 * together, the less time each takes: in a group of 250 about half of what it takes alone.
 *
 * Pauses after each pass, and within one over much text, so that a caller who has something else to do can do it there.
 */
export function* runTogether(documents: readonly SourceDocument[]): Generator<void, Draft[]> {
  compileEarly();
  let drafts = documents.map(emptyDraft);
  for (const stage of STAGES) {
    let work: (Draft | Passes)[] = yield* inTurns(drafts, stage);
    while (work.some(isPaused)) work = yield* inTurns(work, resume);
    drafts = work.map(whole);
  }
  return drafts;

  function* inTurns<T>(all: readonly T[], pass: (one: T) => Draft | Passes): Generator<void, (Draft | Passes)[]> {
    const done: (Draft | Passes)[] = [];
    let characters = 0;
    for (const one of all) {
      characters += documents[done.length]?.text.length ?? 0;
      done.push(pass(one));
      if (characters < TURN && done.length < all.length) continue;
      characters = 0;
      yield;
    }
    return done;
  }
}
