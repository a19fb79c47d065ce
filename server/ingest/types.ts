/** What goes into a load, and what is told of it. */
import type { SourceDocument } from '../model/document.ts';
import type { ErrorCode } from '../model/errors.ts';
import type { FactSheet } from '../model/factsheet.ts';
import type { JudgementKind } from '../model/judgement.ts';
import type { Outcome, Unread } from './reading/reading.ts';

/** One document to load; `bytes` may be read when its turn comes. */
export interface IngestInput {
  /** Path or address, as given. */
  readonly source: string;
  readonly bytes: Uint8Array | (() => Promise<Uint8Array>);
}

/** How many of each a fact sheet holds. */
export type FactCounts = Readonly<
  Record<
    'persons' | 'organizations' | 'countries' | 'places' | 'offices' | 'meetings' | 'agreements' | 'commitments',
    number
  >
>;

/** What became of one input. */
export interface DocumentReport {
  readonly source: string;
  readonly status: 'loaded' | 'unchanged' | 'failed';
  /** Null where it failed before it had one. */
  readonly id: string | null;
  readonly counts: FactCounts | null;
  /** Doubts about the text. */
  readonly notes: readonly string[];
  /** Why it failed, in one line. */
  readonly error: string | null;
  /** Code of an error made on purpose; null where nothing failed, or where the fault is a bug. */
  readonly code: ErrorCode | null;
}

export interface IngestProgress {
  /** Inputs dealt with, this one included. */
  readonly done: number;
  readonly total: number;
  readonly report: DocumentReport;
}

export interface RemovalReport {
  readonly id: string;
  readonly status: 'removed' | 'missing';
}

/** A decision to be made; when, is for the ingest's clock to say. */
export interface NewJudgement {
  readonly kind: JudgementKind;
  /** `same` and `different`: two ids of records or entities. `reject`: one relation id. */
  readonly subjects: readonly string[];
  readonly by: string;
  readonly note?: string | null;
}

export interface IngestOptions {
  /** The clock, for dating decisions and loads. */
  readonly now?: () => Date;
  /** Largest document, in bytes. */
  readonly maxDocumentBytes?: number;
  readonly extract?: (document: SourceDocument) => FactSheet;
  /** Reads documents elsewhere, with an outcome for each, in order; without it they are read here. */
  readonly read?: ((several: readonly Unread[]) => Promise<readonly Outcome[]>) | undefined;
  /** Most documents, and characters of text, that are written in one transaction. A document goes in whole, whatever its length. */
  readonly groupDocuments?: number;
  readonly groupCharacters?: number;
}
