/**
 * Loading and removing documents while the server answers: one job at a time, in the order in which they were asked for. How
 * much waits, and how much is remembered of what has ended, is bounded.
 */
import { type JobInput, type JobModel, type Jobs, MOST_DOCUMENTS } from '../../api/jobs.ts';
import { createReadingThread, isBuilt, type ReadingThread } from '../../ingest/reading/thread.ts';
import { createIngest, type DocumentReport, type Ingest } from '../../ingest.ts';
import { AppError } from '../../model/errors.ts';
import { fetchBytes } from '../../read/address.ts';
import { EXTENSIONS } from '../../read/index.ts';
import type { Store } from '../../store/store.ts';
import { type Log, NO_LOG } from '../log.ts';
import { createRecord, faultOf, type JobRecord } from './record.ts';

export interface JobsOptions {
  readonly store: Store;
  /** Bytes of the largest document. */
  readonly maxDocumentBytes: number;
  /** Bytes of the largest request. */
  readonly maxUploadBytes: number;
  /** Bytes of documents that wait at most, in all jobs together. */
  readonly maxWaitingBytes: number;
  /** Whether documents may be fetched from addresses within the own network. */
  readonly fetchPrivate: boolean;
  /** Reads the documents; the built program has one, which is started with the first document. */
  readonly thread?: ReadingThread | null | undefined;
  readonly log?: Log;
}

/** The jobs of a server, and the end of them. */
export interface ServerJobs extends Jobs {
  /** Nothing more is begun; resolves once what is being written has been. */
  stop(): Promise<void>;
}

/** Jobs that wait at most, that are remembered after their end, and listeners at once. */
const MOST_WAITING = 32;
const MOST_ENDED = 100;
const MOST_LISTENERS = 100;
/** Notes kept of one document. */
const MOST_NOTES = 20;

export function createJobs(options: JobsOptions): ServerJobs {
  const { thread = isBuilt() ? createReadingThread({ maxBytes: options.maxDocumentBytes }) : null } = options;
  const { store, maxDocumentBytes, maxWaitingBytes, fetchPrivate, log = NO_LOG } = options;
  const records = new Map<string, JobRecord>();
  const stopping = new AbortController();
  let ingest: Ingest | null = null;
  let queue: Promise<void> = Promise.resolve();
  let waiting = 0;
  let bytes = 0;
  let listeners = 0;

  /** Made with the first job: a server that only answers keeps nothing of the documents in memory. */
  const loader = () => (ingest ??= createIngest(store, { maxDocumentBytes, read: thread?.read }));

  function enqueue(record: JobRecord, size: number, work: () => Promise<void>): JobModel {
    if (stopping.signal.aborted) throw new AppError('STORE_UNAVAILABLE', 'the server is stopping');
    assertRoom('jobs', waiting + 1, MOST_WAITING, '');
    assertRoom('jobs', bytes + size, maxWaitingBytes, ' bytes');
    waiting += 1;
    bytes += size;
    records.set(record.now.id, record);
    queue = queue
      .then(() => run(record, work))
      .then(() => {
        waiting -= 1;
        bytes -= size;
        forget();
      });
    return record.now;
  }

  async function run(record: JobRecord, work: () => Promise<void>): Promise<void> {
    const { id, kind } = record.now;
    if (stopping.signal.aborted) return record.end('CANCELLED', STOPPED);
    record.begin();
    const began = performance.now();
    try {
      await work();
      if (stopping.signal.aborted) record.end('CANCELLED', STOPPED);
      else record.end('DONE');
    } catch (error) {
      log.error('failed', { error });
      record.end('FAILED', faultOf(error));
    }
    const failed = record.now.documents.filter(({ error }) => error !== null).length;
    const total = record.now.documents.length;
    log.info('job', {
      job: id,
      kind,
      state: record.now.state,
      total,
      failed,
      ms: Math.round(performance.now() - began),
    });
  }

  /** Of what has ended only the latest is remembered. */
  function forget(): void {
    const ended = [...records].filter(([, record]) => record.ended);
    for (const [id] of ended.slice(0, Math.max(0, ended.length - MOST_ENDED))) records.delete(id);
  }

  const known = (id: string): JobRecord => {
    const record = records.get(id);
    if (record) return record;
    throw new AppError('NOT_FOUND', 'there is no such job, or none any more', { where: id.slice(0, 100) });
  };

  /** What a document is made of, when its turn comes. */
  const contentOf = (input: JobInput) => async (): Promise<Uint8Array> => {
    if (stopping.signal.aborted) throw new AppError('CANCELLED', 'the server is stopping');
    if ('bytes' in input) return input.bytes;
    const { signal } = stopping;
    return fetchBytes(input.address, { maxBytes: maxDocumentBytes, allowPrivate: fetchPrivate, signal });
  };

  async function* progress(record: JobRecord): AsyncGenerator<JobModel, void, void> {
    try {
      for (let told: JobModel | null = null; ; ) {
        const changed = record.changed();
        if (record.now === told) await changed;
        told = record.now;
        yield told;
        if (record.ended && record.now === told) return;
      }
    } finally {
      listeners -= 1;
    }
  }

  return {
    bounds: {
      documents: MOST_DOCUMENTS,
      documentBytes: maxDocumentBytes,
      requestBytes: options.maxUploadBytes,
      formats: EXTENSIONS,
    },

    load(inputs) {
      const record = createRecord(
        'LOAD',
        inputs.map(({ source }) => source),
      );
      const size = inputs.reduce((sum, input) => sum + ('bytes' in input ? input.bytes.length : 0), 0);
      return enqueue(record, size, async () => {
        await loader().load(
          inputs.map((input) => ({ source: input.source, bytes: contentOf(input) })),
          ({ done, report }) => record.tell(done - 1, changeBy(report, log)),
          stopping.signal,
        );
      });
    },

    remove(ids) {
      const record = createRecord('REMOVE', ids);
      return enqueue(record, 0, async () => {
        for (const [index, id] of ids.entries()) {
          const [report] = await loader().remove([id]);
          const removed = report?.status === 'removed';
          const error = removed ? null : faultOf(new AppError('NOT_FOUND', 'there is no such document'));
          record.tell(index, { status: removed ? 'REMOVED' : 'MISSING', error });
        }
      });
    },

    get: (id) => records.get(id)?.now ?? null,

    list: () => [...records.values()].map(({ now }) => now).reverse(),

    watch(id) {
      const record = known(id);
      assertRoom('listeners', listeners + 1, MOST_LISTENERS, '');
      listeners += 1;
      return progress(record);
    },

    async stop() {
      stopping.abort();
      await thread?.close();
      await queue;
    },
  };
}

const STOPPED = { code: 'CANCELLED', message: 'the server was stopped' } as const;

function assertRoom(where: string, wanted: number, most: number, unit: string): void {
  if (wanted <= most) return;
  throw new AppError('LIMIT_EXCEEDED', 'too much is waiting already: ask again when some of it is done', {
    where,
    expected: `at most ${most}${unit}`,
    found: `${wanted}${unit}`,
  });
}

function changeBy({ status, id, counts, notes, error, code }: DocumentReport, log: Log) {
  if (status !== 'failed')
    return {
      status: status === 'loaded' ? 'LOADED' : 'UNCHANGED',
      documentId: id,
      found: counts,
      notes: notes.slice(0, MOST_NOTES),
    } as const;
  if (code === null) log.error('failed', { error: new Error(error ?? 'a document could not be loaded') });
  const fault = code === null ? faultOf(null) : { code, message: error ?? '' };
  return { status: 'FAILED', error: fault } as const;
}
