/**
 * Documents into the graph and out of it: read → extract → resolve → project, one transaction a document. The graph is
 * at all times what the stored fact sheets and decisions make of it, whatever order they came in.
 *
 *   const ingest = createIngest(store);
 *   const reports = await ingest.load(fileInputs(paths, maxBytes), ({ done, total }) => …);
 */
import { extractFacts } from './extract/index.ts';
import { applyChange, type Change, type Reading, storedFacts } from './ingest/change.ts';
import { newJudgement } from './ingest/judging.ts';
import { batches, currentAssignment, type Memory, openRecords, readMemory } from './ingest/memory.ts';
import type {
  DocumentReport,
  FactCounts,
  IngestInput,
  IngestOptions,
  IngestProgress,
  NewJudgement,
  RemovalReport,
} from './ingest/types.ts';
import { AppError, messageOf } from './model/errors.ts';
import type { FactSheet } from './model/factsheet.ts';
import type { EntityRecord } from './model/graph.ts';
import type { Judgement } from './model/judgement.ts';
import { closedRecords } from './project/closed.ts';
import { PROJECTION, projectDocument } from './project/index.ts';
import { readDocument } from './read/index.ts';
import { recordsOf, type Suggestion } from './resolve/index.ts';
import type { Store, StoreTransaction } from './store/store.ts';

export { fileInputs } from './ingest/files.ts';
export type * from './ingest/types.ts';

const MEGABYTE = 1024 * 1024;
const DEFAULT_MAX_BYTES = 5 * MEGABYTE;
/** Stored fact sheets looked through at a time. */
const BATCH = 100;

export interface Ingest {
  /** Loads one after the other; a document that fails is reported, and the rest go on. Rejects only where the store fails. */
  load(inputs: readonly IngestInput[], onProgress?: (progress: IngestProgress) => void): Promise<DocumentReport[]>;
  /** Takes documents out, each in a transaction of its own. */
  remove(ids: readonly string[]): Promise<RemovalReport[]>;
  /** Pairs of records that may be one thing, for a person to decide; the likeliest first. */
  suggestions(): Promise<readonly Suggestion[]>;
  /** Decisions that stand, in the order in which they were made. */
  judgements(): Promise<readonly Judgement[]>;
  /** Makes a decision; making the same one twice leaves the first. Rejects with `BAD_INPUT` or `NOT_FOUND`. */
  judge(judgement: NewJudgement): Promise<Judgement>;
  /** Takes a decision back, and with it all that followed from it. Rejects with `NOT_FOUND`. */
  undo(id: string): Promise<Judgement>;
}

export function createIngest(store: Store, options: IngestOptions = {}): Ingest {
  const { now = () => new Date(), maxDocumentBytes = DEFAULT_MAX_BYTES, extract = extractFacts } = options;
  let memory: Memory | null = null;

  /**
   * Runs `work` on the state of the graph as it is once this process alone may write. The state in memory counts again
   * only after the commit: a store may run the work anew, or not at all.
   */
  async function change<T>(work: (tx: StoreTransaction, memory: Memory) => Promise<T>): Promise<T> {
    const { state, result } = await store.write(async (tx) => {
      const known = memory;
      memory = null;
      const revision = (await tx.run('graph/lock', {}))[0]?.revision ?? 0;
      const state = known?.revision === revision - 1 ? known : await readMemory(tx, revision);
      state.revision = revision;
      return { state, result: await work(tx, state) };
    });
    memory = state;
    return result;
  }

  const apply = (wanted: Change) => change((tx, state) => applyChange(tx, state, wanted));

  /** Rules may have changed since records were last joined: what they make of the stored records now is written first. */
  async function settle(): Promise<void> {
    const state = await current();
    const assignment = currentAssignment(state);
    const settled = [...assignment].every(([record, entity]) => state.assignment.get(record) === entity);
    if (!settled) await apply({});
  }

  /** The state for reading: as good as the last transaction this process has seen. */
  async function current(): Promise<Memory> {
    const revision = (await store.read('graph/revision', {}))[0]?.revision ?? 0;
    if (memory?.revision === revision) return memory;
    memory = await readMemory({ run: store.read }, revision);
    return memory;
  }

  async function loadOne({ source, bytes }: IngestInput): Promise<DocumentReport> {
    const content = typeof bytes === 'function' ? await bytes() : bytes;
    const document = readDocument({ source, bytes: content }, { maxBytes: maxDocumentBytes });
    const sheet = extract(document);
    const report = { source, id: document.id, counts: countsOf(sheet), notes: sheet.notes, error: null };
    const stored = (await store.read('document/facts', { ids: [document.id] }))[0];
    if (stored?.projection === PROJECTION && sameFacts(JSON.parse(stored.facts) as FactSheet, sheet))
      return { ...report, status: 'unchanged' };
    const reading: Reading = { document, sheet, records: [...recordsOf(sheet), ...closedRecords(sheet)] };
    await apply({ save: [reading] });
    return { ...report, status: 'loaded' };
  }

  /** Documents whose fact sheets say that relation, and its ends. */
  async function sayingOf(relation: string, tx: StoreTransaction, state: Memory) {
    const project: string[] = [];
    const around = new Set<string>();
    for (const ids of batches([...state.documents.keys()], BATCH))
      for (const { id, sheet, passages } of await storedFacts(tx, ids)) {
        const { edges } = projectDocument(sheet, passages, state.documents.get(id) ?? [], state.assignment);
        const said = edges.find((edge) => edge.id === relation);
        if (!said) continue;
        project.push(id);
        around.add(said.source).add(said.target);
      }
    return { project, around: [...around] };
  }

  /** What a decision to reject concerns; nothing for any other. */
  const concernOf = async ({ kind, subjects: [subject = ''] }: Judgement, tx: StoreTransaction, state: Memory) =>
    kind === 'reject' ? sayingOf(subject, tx, state) : { project: [], around: [] };

  return {
    async load(inputs, onProgress = () => undefined) {
      await settle();
      const reports: DocumentReport[] = [];
      for (const input of inputs) {
        const report = await loadOne(input).catch((error: unknown) => failure(input.source, error));
        reports.push(report);
        onProgress({ done: reports.length, total: inputs.length, report });
      }
      return reports;
    },

    async remove(ids) {
      const reports: RemovalReport[] = [];
      for (const id of new Set(ids)) {
        const known = (await current()).documents.has(id);
        if (known) await apply({ remove: [id] });
        reports.push({ id, status: known ? 'removed' : 'missing' });
      }
      return reports;
    },

    suggestions: async () => (await current()).resolver.resolution().suggestions,

    judgements: async () => (await current()).judgements,

    judge: (wanted) =>
      change(async (tx, state) => {
        const judgement = newJudgement(wanted, now().toISOString(), recordsById(state));
        const same = state.judgements.find(({ id }) => id === judgement.id);
        if (same) return same;
        const concern = await concernOf(judgement, tx, state);
        if (judgement.kind === 'reject' && concern.project.length === 0)
          throw new AppError('NOT_FOUND', 'there is no such relation', { where: judgement.subjects.join() });
        await tx.run('judgement/save', { judgement });
        await applyChange(tx, state, { judgements: ordered([...state.judgements, judgement]), ...concern });
        return judgement;
      }),

    undo: (id) =>
      change(async (tx, state) => {
        const judgement = state.judgements.find((candidate) => candidate.id === id);
        if (!judgement) throw new AppError('NOT_FOUND', 'there is no such decision', { where: id });
        await tx.run('judgement/delete', { ids: [id] });
        const judgements = state.judgements.filter((candidate) => candidate.id !== id);
        await applyChange(tx, state, { judgements, ...(await concernOf(judgement, tx, state)) });
        return judgement;
      }),
  };
}

const ordered = (judgements: readonly Judgement[]): Judgement[] =>
  [...judgements].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));

const recordsById = ({ documents }: Memory): ReadonlyMap<string, EntityRecord> =>
  new Map([...documents.values()].flatMap((records) => openRecords(records).map((record) => [record.id, record])));

/** The same bytes loaded from another place are no news. */
const sameFacts = (a: FactSheet, b: FactSheet): boolean =>
  JSON.stringify(a) === JSON.stringify({ ...b, document: { ...b.document, source: a.document.source } });

/** What is wrong with a document is told of it; what is wrong with the store ends the load. */
function failure(source: string, error: unknown): DocumentReport {
  if (error instanceof AppError && error.code.startsWith('STORE_')) throw error;
  return { source, status: 'failed', id: null, counts: null, notes: [], error: messageOf(error) };
}

const countsOf = (sheet: FactSheet): FactCounts => ({
  persons: sheet.persons.length,
  organizations: sheet.organizations.length,
  countries: sheet.countries.length,
  places: sheet.places.length,
  offices: sheet.offices.length,
  meetings: sheet.meetings.length,
  agreements: sheet.agreements.length,
  commitments: sheet.commitments.length,
});
