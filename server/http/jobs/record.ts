/** A job as it is kept while it is under way: what is told of it, who waits for news, and how it changes. */
import { randomUUID } from 'node:crypto';
import type { JobDocumentModel, JobFault, JobKind, JobModel, JobState } from '../../api/jobs.ts';
import { AppError } from '../../model/errors.ts';

const ENDED = new Set<JobState>(['DONE', 'FAILED', 'CANCELLED']);

/** A change of one document of a job. */
export type DocumentChange = Partial<Omit<JobDocumentModel, 'source'>>;

export interface JobRecord {
  /** The job as it stands; another object after each change. */
  readonly now: JobModel;
  readonly ended: boolean;
  begin(): void;
  tell(index: number, change: DocumentChange): void;
  end(state: JobState, error?: JobFault | null): void;
  /** Resolves at the next change. */
  changed(): Promise<void>;
}

const WAITING: Omit<JobDocumentModel, 'source'> = {
  status: 'WAITING',
  documentId: null,
  found: null,
  notes: [],
  error: null,
};

export function createRecord(kind: JobKind, sources: readonly string[]): JobRecord {
  let now: JobModel = {
    id: `job/${randomUUID()}`,
    kind,
    state: 'QUEUED',
    queuedAt: new Date().toISOString(),
    startedAt: null,
    endedAt: null,
    documents: sources.map((source) => ({ source, ...WAITING })),
    error: null,
  };
  let next = nextTime();
  const change = (part: Partial<JobModel>) => {
    now = { ...now, ...part };
    next.resolve();
    next = nextTime();
  };
  return {
    get now() {
      return now;
    },
    get ended() {
      return ENDED.has(now.state);
    },
    begin: () => change({ state: 'RUNNING', startedAt: new Date().toISOString() }),
    tell: (index, own) =>
      change({ documents: now.documents.map((document, at) => (at === index ? { ...document, ...own } : document)) }),
    end: (state, error = null) => change({ state, error, endedAt: new Date().toISOString() }),
    changed: () => next.promise,
  };
}

/** A promise, and what fulfils it. */
function nextTime() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

/** What is told of whatever was thrown: all of an error made on purpose, nothing of a bug. */
export const faultOf = (error: unknown): JobFault =>
  error instanceof AppError
    ? { code: error.code, message: error.describe() }
    : { code: 'INTERNAL_ERROR', message: 'something went wrong in the server; its log says what' };
