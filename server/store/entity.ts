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

/** Entity id → number of its relations to other entities; those with none are left out. */
export async function degreesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await store.read('entity/degrees', { ids });
  return new Map(rows.map(({ id, degree }) => [id, degree]));
}

/** Ids of all entities of a type, by name. For the short, closed vocabularies only. */
export async function entitiesOfType(store: Store, type: EntityType): Promise<string[]> {
  return (await store.read('entity/of-type', { type })).map(({ id }) => id);
}
