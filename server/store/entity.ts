/** Entities by id, whatever their type. */
import type { EntityType } from '../model/ontology.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** An entity as stored. What its type does not have is null; dates are EDTF, days `YYYY-MM-DD`. */
export type EntityRow = Omit<QueryRow<'entity/get'>['entity'], 'type'> & { readonly type: EntityType };

/** The entities with those ids; those that are not there are left out. Ids of records do not count: see `entitiesOfRecords`. */
export async function getEntities(store: Store, ids: readonly string[]): Promise<EntityRow[]> {
  const rows = await store.read('entity/get', { ids });
  return rows.map(({ entity }) => entity as EntityRow);
}

/** Record id → id of the entity that it belongs to, for those of the ids that are records. */
export async function entitiesOfRecords(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read('entity/resolve', { ids });
  return new Map(rows.map(({ record, entity }) => [record, entity]));
}
