/** Loading and removing as the API tells of it; the server around it does the work. */
import type { ErrorCode } from '../model/errors.ts';

/** One document to load: its bytes, or where they are to be fetched. */
export type JobInput =
  | { readonly source: string; readonly bytes: Uint8Array }
  | { readonly source: string; readonly address: string };

export type JobKind = 'LOAD' | 'REMOVE';
/** `DONE` also where documents failed, of which each says why. */
export type JobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
export type JobDocumentStatus = 'WAITING' | 'LOADED' | 'UNCHANGED' | 'REMOVED' | 'MISSING' | 'FAILED';

export interface JobFault {
  readonly code: ErrorCode | 'INTERNAL_ERROR';
  readonly message: string;
}

/** How many of each a document was found to tell of. */
export interface JobFound {
  readonly persons: number;
  readonly organizations: number;
  readonly countries: number;
  readonly places: number;
  readonly offices: number;
  readonly meetings: number;
  readonly agreements: number;
  readonly commitments: number;
}

export interface JobDocumentModel {
  readonly source: string;
  readonly status: JobDocumentStatus;
  /** Null until it is known. */
  readonly documentId: string | null;
  readonly found: JobFound | null;
  readonly notes: readonly string[];
  readonly error: JobFault | null;
}

/** A job as it stands at a moment. */
export interface JobModel {
  readonly id: string;
  readonly kind: JobKind;
  readonly state: JobState;
  /** ISO 8601. */
  readonly queuedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** In the order in which they were given. */
  readonly documents: readonly JobDocumentModel[];
  /** Why the job as a whole came to an end. */
  readonly error: JobFault | null;
}

/** What a server takes in one load; sizes in bytes. */
export interface LoadBoundsModel {
  readonly documents: number;
  readonly documentBytes: number;
  readonly requestBytes: number;
  /** Endings of files that it reads, each with its dot. */
  readonly formats: readonly string[];
}

export interface Jobs {
  readonly bounds: LoadBoundsModel;
  /** Puts documents into the queue. Throws `LIMIT_EXCEEDED` where there is too much in it. */
  load(inputs: readonly JobInput[]): JobModel;
  /** Puts the removal of documents into the queue. Throws `LIMIT_EXCEEDED` likewise. */
  remove(ids: readonly string[]): JobModel;
  /** Null where there is none, or none any more. */
  get(id: string): JobModel | null;
  /** Those that are remembered, the latest first. */
  list(): readonly JobModel[];
  /** The job as it stands, and again whenever it has changed, to its end. Throws `NOT_FOUND` or `LIMIT_EXCEEDED`. */
  watch(id: string): AsyncIterableIterator<JobModel>;
}

/** Most documents of one job. */
export const MOST_DOCUMENTS = 500;
