/**
 * Documents into the graph and out of it: read → extract → resolve → project, a group of documents in one transaction.
 * The graph is at all times what the stored fact sheets and decisions make of it, whatever order they came in.
 *
 *   const ingest = createIngest(store);
 *   const reports = await ingest.load(fileInputs(paths, maxBytes), ({ done, total }) => …);
 */
import { applyChange } from './ingest/change.ts';
import { newJudgement } from './ingest/judging.ts';
import { failure, GROUPS, groups, news, type Prepared, success } from './ingest/loading.ts';
import { type Memory, misplaced, openRecords } from './ingest/memory.ts';
import type { Reading } from './ingest/plan.ts';
import { readingOf } from './ingest/reading/reading.ts';
import { readEach, readTogether } from './ingest/reading/several.ts';
import { applyRestore, type RestorePart, type RestoreReport } from './ingest/restore.ts';
import { sayingOf } from './ingest/saying.ts';
import { createState } from './ingest/state.ts';
import type {
  DocumentReport,
  IngestInput,
  IngestOptions,
  IngestProgress,
  NewJudgement,
  RemovalReport,
} from './ingest/types.ts';
import { AppError } from './model/errors.ts';
import type { EntityRecord } from './model/graph.ts';
import type { Judgement } from './model/judgement.ts';
import { type Explanation, type Subject, type Suggestion, subjectsOf } from './resolve/index.ts';
import type { Store, StoreTransaction } from './store/store.ts';

export { fileInputs } from './ingest/files.ts';
export type * from './ingest/types.ts';

const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;
/** A transaction that changed nothing. */
const NOTHING = { documents: new Set<string>(), judged: false };

export interface Ingest {
  /**
   * Loads in the order given, several documents in one transaction; a document that fails is reported, and the rest go on.
   * Tells of each document once it is stored. Rejects only where the store fails. Once `signal` is given, what is being
   * written is the last: all others fail with `CANCELLED`.
   */
  load(
    inputs: readonly IngestInput[],
    onProgress?: (progress: IngestProgress) => void,
    signal?: AbortSignal,
  ): Promise<DocumentReport[]>;
  /** Takes documents out, each in a transaction of its own. */
  remove(ids: readonly string[]): Promise<RemovalReport[]>;
  /** Pairs of records that may be one thing, for a person to decide; the likeliest first. */
  suggestions(): Promise<readonly Suggestion[]>;
  /** What an id or a name may mean, and why two records are or are not one entity, by rules and decisions as they stand. */
  names(wanted: string): Promise<readonly Subject[]>;
  explain(a: string, b: string): Promise<Explanation>;
  /** Decisions that stand, in the order in which they were made. */
  judgements(): Promise<readonly Judgement[]>;
  /** Makes a decision; making the same one twice leaves the first. Rejects with `BAD_INPUT` or `NOT_FOUND`. */
  judge(judgement: NewJudgement): Promise<Judgement>;
  /** Takes a decision back, and with it all that followed from it. Rejects with `NOT_FOUND`. */
  undo(id: string): Promise<Judgement>;
  /**
   * Puts in documents and decisions as a backup has them, in one transaction; see `ingest/restore.ts`. Rejects with
   * `BAD_INPUT` where a document is there with other content.
   */
  restore(part: RestorePart): Promise<RestoreReport>;
}

export function createIngest(store: Store, options: IngestOptions = {}): Ingest {
  const { now = () => new Date(), maxDocumentBytes = DEFAULT_MAX_BYTES, extract, read } = options;
  const readAll =
    read ??
    (extract ? readEach((unread) => readingOf(unread, maxDocumentBytes, extract)) : readTogether(maxDocumentBytes));
  const { groupDocuments = GROUPS.writing.documents, groupCharacters = GROUPS.writing.characters } = options;
  const state = createState(store);
  const reader = { run: store.read };

  /** Rules may have changed since records were last joined: what they make of the stored records now is written first. */
  async function settle(): Promise<void> {
    if (misplaced(await state.current()).size === 0) return;
    await state.change(async (tx, memory) => ({ result: null, note: await applyChange(tx, memory, {}) }));
  }

  /** Writes readings in one transaction, but for those that another process has just written; gives those that were. */
  const save = (readings: readonly Reading[]): Promise<Reading[]> =>
    state.change(async (tx, memory) => {
      const isKnown = ({ document }: Reading) => memory.documents.has(document.id);
      const changed = new Set(await news(tx, readings.filter(isKnown)));
      const written = readings.filter((reading) => !isKnown(reading) || changed.has(reading));
      // Taken while this transaction alone may write, so that what is written later is known later.
      const loaded = now().toISOString();
      const stamped = written.map((reading) => ({ ...reading, loaded }));
      const note = written.length > 0 ? await applyChange(tx, memory, { save: stamped }) : NOTHING;
      return { result: written, note };
    });

  /** Puts a group into the graph. One that fails as a whole is tried document by document, so that only the faulty fail. */
  async function loadGroup(group: readonly Prepared[]): Promise<DocumentReport[]> {
    const fresh = await news(
      reader,
      group.flatMap((each) => ('reading' in each ? [each.reading] : [])),
    );
    const written = new Set<Reading>();
    const faults = new Map<Reading, unknown>();
    const attempt = async (readings: readonly Reading[]) => {
      for (const reading of await save(readings)) written.add(reading);
    };
    try {
      if (fresh.length > 0) await attempt(fresh);
    } catch (error) {
      if (isStoreFault(error) && (fresh.length === 1 || error.code === 'STORE_UNAVAILABLE')) throw error;
      for (const reading of fresh)
        await attempt([reading]).catch((fault: unknown) => {
          if (isStoreFault(fault)) throw fault;
          faults.set(reading, fault);
        });
    }
    return group.map((each) => {
      if ('fault' in each) return failure(each.source, each.fault);
      const { source, reading } = each;
      if (faults.has(reading)) return failure(source, faults.get(reading));
      return success(source, reading, written.has(reading) ? 'loaded' : 'unchanged');
    });
  }

  /** What a decision to reject concerns; nothing for any other. */
  const concernOf = async ({ kind, subjects: [subject = ''] }: Judgement, tx: StoreTransaction, memory: Memory) =>
    kind === 'reject' ? sayingOf(new Set([subject]), tx, memory) : { project: [], around: [] };

  return {
    async load(inputs, onProgress = () => undefined, signal) {
      await settle();
      const reports: DocumentReport[] = [];
      const cancelled = new AppError('CANCELLED', 'the load was ended before');
      for await (const group of groups(inputs, { readAll, groupDocuments, groupCharacters }))
        for (const report of signal?.aborted
          ? group.map(({ source }) => failure(source, cancelled))
          : await loadGroup(group)) {
          reports.push(report);
          onProgress({ done: reports.length, total: inputs.length, report });
        }
      return reports;
    },

    async remove(ids) {
      const reports: RemovalReport[] = [];
      for (const id of new Set(ids)) {
        const known = (await state.current()).documents.has(id);
        if (known)
          await state.change(async (tx, memory) => ({
            result: null,
            note: await applyChange(tx, memory, { remove: [id] }),
          }));
        reports.push({ id, status: known ? 'removed' : 'missing' });
      }
      return reports;
    },

    suggestions: async () => (await state.current()).resolver.resolution().suggestions,

    async names(wanted) {
      const { resolver, records } = await state.current();
      return subjectsOf(wanted, openRecords([...records.values()]), resolver.resolution().assignment);
    },

    explain: async (a, b) => (await state.current()).resolver.explain(a, b),

    judgements: async () => (await state.current()).judgements,

    judge: (wanted) =>
      state.change(async (tx, memory) => {
        const judgement = newJudgement(wanted, toTheSecond(now()), recordsById(memory));
        const same = memory.judgements.find(({ id }) => id === judgement.id);
        if (same) return { result: same, note: NOTHING };
        const concern = await concernOf(judgement, tx, memory);
        if (judgement.kind === 'reject' && concern.project.length === 0)
          throw new AppError('NOT_FOUND', 'there is no such relation', { where: judgement.subjects.join() });
        await tx.run('judgement/save', { judgement });
        const judgements = ordered([...memory.judgements, judgement]);
        return { result: judgement, note: await applyChange(tx, memory, { judgements, ...concern }) };
      }),

    undo(id) {
      // Where the answer to a commit is lost, the work is run again on what the first run has left.
      let undone: Judgement | undefined;
      return state.change(async (tx, memory) => {
        const judgement = memory.judgements.find((candidate) => candidate.id === id);
        if (!judgement && undone) return { result: undone, note: NOTHING };
        if (!judgement) throw new AppError('NOT_FOUND', 'there is no such decision', { where: id });
        undone = judgement;
        await tx.run('judgement/delete', { ids: [id] });
        const judgements = memory.judgements.filter((candidate) => candidate.id !== id);
        const note = await applyChange(tx, memory, { judgements, ...(await concernOf(judgement, tx, memory)) });
        return { result: judgement, note };
      });
    },

    restore: (part) => state.change((tx, memory) => applyRestore(tx, memory, part)),
  };
}

/** Engines write parts of a second in several ways; a person needs none to decide. */
const toTheSecond = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');

const ordered = (judgements: readonly Judgement[]): Judgement[] =>
  [...judgements].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));

const isStoreFault = (error: unknown): error is AppError =>
  error instanceof AppError && error.code.startsWith('STORE_');

const recordsById = ({ records }: Memory): ReadonlyMap<string, EntityRecord> =>
  new Map(openRecords([...records.values()]).map((record) => [record.id, record]));
