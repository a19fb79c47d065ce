/**
 * The graph as it was known at an instant: what the documents loaded by then, and the decisions made by then, make of it.
 *
 * The graph is a function of its fact sheets and decisions, whatever the order they came in. So the graph of an earlier
 * instant is made from those that are from before it, in memory; where all are, it is the graph itself.
 */
import { createIngest } from '../ingest.ts';
import { AppError } from '../model/errors.ts';
import { hash } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { closedRecords } from '../project/closed.ts';
import { recordsOf } from '../resolve/index.ts';
import { openMemoryStore } from '../store/index.ts';
import type { QueryRow } from '../store/queries.gen.ts';
import type { Store } from '../store/store.ts';
import { archivedOf } from './archive.ts';
import { checkDocument } from './archive-check.ts';
import { batches } from './memory.ts';

/** Documents of which an earlier graph is made at most: so many take some seconds and fit into memory. */
const MOST_DOCUMENTS = 2_000;
/** Earlier graphs that are kept, for the next question of the same instant. */
const KEPT = 4;
/** Milliseconds after which one that is no longer kept is closed: until then questions may be under way in it. */
const LINGER = 60_000;
const BATCH = 50;

export interface PastOptions {
  /** The clock: what is yet to come is not known. */
  readonly now?: () => Date;
  readonly mostDocuments?: number;
}

/** What the graph is made from. */
interface Ground {
  readonly revision: string;
  readonly documents: readonly QueryRow<'document/loaded'>[];
  readonly judgements: readonly Judgement[];
}

/** Gives the graph as it was known at an instant. Rejects with `BAD_INPUT` for one to come, and `LIMIT_EXCEEDED` for too large a graph. */
export function createPast(store: Store, options: PastOptions = {}): (knownAt: string) => Promise<Store> {
  const { now = () => new Date(), mostDocuments = MOST_DOCUMENTS } = options;
  const made = new Map<string, Promise<Store>>();
  let ground: Ground | null = null;

  /** What is stored now; read anew only where somebody has written since. */
  async function current(): Promise<Ground> {
    const [row] = await store.read('graph/revision', {});
    const revision = `${row?.revision} ${row?.history}`;
    if (ground?.revision === revision) return ground;
    const [documents, judgements] = await Promise.all([
      store.read('document/loaded', {}),
      store.read('judgement/all', {}) as Promise<Judgement[]>,
    ]);
    ground = { revision, documents, judgements };
    return ground;
  }

  async function make(documents: Ground['documents'], judgements: readonly Judgement[]): Promise<Store> {
    const past = await openMemoryStore();
    const ingest = createIngest(past);
    // Decisions first, so that documents find them in force.
    if (judgements.length > 0) await ingest.restore({ readings: [], judgements });
    for (const part of batches(documents, BATCH)) {
      const loaded = new Map(part.map((row) => [row.id, row.loaded]));
      const rows = await store.read('document/whole', { ids: [...loaded.keys()] });
      const readings = rows.map((row) => {
        const { document, sheet } = checkDocument(archivedOf(row), row.document.id);
        const records = [...recordsOf(sheet), ...closedRecords(sheet)];
        return { document, sheet, records, loaded: loaded.get(document.id) ?? null };
      });
      await ingest.restore({ readings, judgements: [] });
    }
    return past;
  }

  /** The newest stay; whatever goes is closed once no question can be under way in it. */
  function keep(key: string, graph: Promise<Store>): Promise<Store> {
    made.delete(key);
    made.set(key, graph);
    graph.catch(() => made.get(key) === graph && made.delete(key));
    for (const [oldest, old] of [...made].slice(0, -KEPT)) {
      made.delete(oldest);
      setTimeout(() => old.then((gone) => gone.close()).catch(() => undefined), LINGER).unref();
    }
    return graph;
  }

  return async (knownAt) => {
    const instant = Date.parse(knownAt);
    const today = now();
    if (instant > today.getTime())
      throw new AppError('BAD_INPUT', 'what will be known later is not known', {
        where: 'knownAt',
        expected: `${today.toISOString()} or earlier`,
        found: knownAt,
      });
    const { documents, judgements } = await current();
    const known = documents.filter(({ loaded }) => loaded === null || Date.parse(loaded) <= instant);
    const decided = judgements.filter(({ at }) => Date.parse(at) <= instant);
    if (known.length === documents.length && decided.length === judgements.length) return store;
    if (known.length > mostDocuments)
      throw new AppError('LIMIT_EXCEEDED', 'the graph of that instant is too large to be made again', {
        where: 'knownAt',
        expected: `at most ${mostDocuments} documents known then, or an instant after the latest load`,
        found: String(known.length),
      });
    const key = hash([...known.map((row) => JSON.stringify(row)), ...decided.map(({ id, at }) => `${id} ${at}`)]);
    return keep(key, made.get(key) ?? make(known, decided));
  };
}
