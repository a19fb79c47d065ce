/** What the graph holds, in numbers. */
import type { Day } from '../model/edtf.ts';
import { ENTITY_TYPES, type EntityType } from '../model/ontology.ts';
import type { Store } from './store.ts';

export interface Stats {
  readonly documents: number;
  readonly passages: number;
  readonly entities: number;
  readonly relations: number;
  /** In the order of the types. */
  readonly byType: readonly { readonly type: EntityType; readonly count: number }[];
  /** First and last day of an event. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The instant of the latest load or decision, ISO 8601. */
  readonly knownAt: string | null;
  /** Name and version. */
  readonly engine: string;
}

/** With a day, what documents speak of by then; `knownAt` is that of the whole graph all the same. */
export async function readStats(store: Store, asOf: Day | null): Promise<Stats> {
  const [[totals], types, [span], [known]] = await Promise.all([
    asOf === null ? store.read('stats/totals', {}) : store.read('stats/totals-as-of', { asOf }),
    store.read('stats/types', { asOf }),
    store.read('stats/span', { asOf }),
    store.read('stats/known', {}),
  ]);
  const counts = new Map(types.map(({ type, count }) => [type, count]));
  return {
    documents: totals?.documents ?? 0,
    passages: totals?.passages ?? 0,
    relations: totals?.relations ?? 0,
    entities: types.reduce((sum, { count }) => sum + count, 0),
    byType: ENTITY_TYPES.map((type) => ({ type, count: counts.get(type) ?? 0 })),
    from: span?.from ?? null,
    to: span?.to ?? null,
    knownAt: latest(known?.loaded, known?.judged),
    engine: `${store.engine} ${store.version}`,
  };
}

/** The later of two instants, in the spelling of ISO 8601 whatever the engine's own. */
function latest(...instants: readonly (string | null | undefined)[]): string | null {
  const times = instants.flatMap((instant) => (instant ? new Date(instant).getTime() : []));
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}
