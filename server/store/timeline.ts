/** Events and documents over time. */
import type { Day } from '../model/edtf.ts';
import type { EntityType } from '../model/ontology.ts';
import { conditionParameters } from './conditions.ts';
import { documentParameters } from './document.ts';
import { nearFocus, type Part } from './graph.ts';
import type { Store } from './store.ts';

export type BucketSize = 'MONTH' | 'YEAR';

/** What happened in one month or year. */
export interface TimelineBucket {
  readonly start: Day;
  readonly end: Day;
  readonly meetings: number;
  readonly agreements: number;
  readonly commitments: number;
  readonly documents: number;
}

const COUNTED: Partial<Record<EntityType, 'meetings' | 'agreements' | 'commitments'>> = {
  Meeting: 'meetings',
  Agreement: 'agreements',
  Commitment: 'commitments',
};
/** Characters of a day that name its bucket. */
const WIDTH: Record<BucketSize, number> = { MONTH: 7, YEAR: 4 };

/** The buckets in which something happened, in the order of time. */
export async function readTimeline(store: Store, part: Part, size: BucketSize): Promise<TimelineBucket[]> {
  const near = { ...(await nearFocus(store, part)), width: WIDTH[size] };
  const [events, documents] = await Promise.all([
    store.read('timeline/events', { ...conditionParameters(part.conditions), ...near }),
    documentParameters(store, part.conditions).then((own) => store.read('timeline/documents', { ...own, ...near })),
  ]);
  const buckets = new Map<string, { -readonly [K in keyof TimelineBucket]: TimelineBucket[K] }>();
  const at = (bucket: string) => {
    const known = buckets.get(bucket) ?? { ...span(bucket), meetings: 0, agreements: 0, commitments: 0, documents: 0 };
    buckets.set(bucket, known);
    return known;
  };
  for (const { bucket, type, count } of events) {
    const counted = COUNTED[type as EntityType];
    if (counted) at(bucket)[counted] += count;
  }
  for (const { bucket, count } of documents) at(bucket).documents += count;
  return [...buckets.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** First and last day of `2024` or `2024-03`. */
function span(bucket: string): { start: Day; end: Day } {
  if (bucket.length === 4) return { start: `${bucket}-01-01`, end: `${bucket}-12-31` };
  const [year, month] = bucket.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return { start: `${bucket}-01`, end: `${bucket}-${String(last).padStart(2, '0')}` };
}
