/** What threads are made from: undertakings as far as they are compared, and paragraphs that may report on them. */
import type { Day } from './edtf.ts';
import type { Iso2 } from './factsheet.ts';

/** An undertaking. */
export interface Undertaking {
  readonly id: string;
  readonly text: string;
  /** Days between which it was undertaken; where its documents do not say, between which they speak of it. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** States of those who undertook it. */
  readonly by: readonly Iso2[];
  /** Entity ids of those who undertook it. */
  readonly actors: readonly string[];
  /** States with which it was undertaken: those of the agreement or meeting that contains it. */
  readonly around: readonly Iso2[];
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** Ids of the agreements and meetings that contain it. */
  readonly containers: readonly string[];
  readonly documents: readonly string[];
}

/** A paragraph of a document in which it may be told what has come of an undertaking. */
export interface TellingPassage {
  readonly passage: string;
  readonly document: string;
  readonly text: string;
  /** Offset of its first character in the document's text. */
  readonly start: number;
  /** States of those whom it names, and of those whom its document names. */
  readonly states: readonly Iso2[];
  readonly documentStates: readonly Iso2[];
  /** Days of publication. */
  readonly from: Day | null;
  readonly to: Day | null;
}
