/** Documents' facts with the entities that their names stand for. */
import type { FactSheet, Ref } from '../model/factsheet.ts';
import type { EntityRecord } from '../model/graph.ts';
import { countryId } from '../model/ids.ts';
import type { Store } from './store.ts';

export interface StoredTelling {
  readonly document: string;
  readonly sheet: FactSheet;
  readonly entityOf: (ref: Ref) => string | null;
  readonly passageAt: (offset: number) => string | null;
}

/** In the order of the ids; documents that are not there are left out. */
export async function readTellings(store: Store, ids: readonly string[]): Promise<StoredTelling[]> {
  const [facts, records] = await Promise.all([
    store.read('document/facts', { ids }),
    store.read('record/of-documents', { ids }),
  ]);
  return ids.flatMap((id) => {
    const stored = facts.find((row) => row.id === id);
    if (!stored) return [];
    const sheet = JSON.parse(stored.facts) as FactSheet;
    const entities = new Map<Ref, string>();
    for (const { ref, iso2 } of sheet.countries) entities.set(ref, countryId(iso2));
    for (const { document, data, entity } of records)
      if (document === id && data !== null && entity !== null)
        entities.set((JSON.parse(data) as EntityRecord).ref, entity);
    const passageAt = (offset: number) =>
      stored.passages.findLast(({ start }) => start <= offset)?.id ?? stored.passages[0]?.id ?? null;
    return [{ document: id, sheet, entityOf: (ref) => entities.get(ref) ?? null, passageAt }];
  });
}
