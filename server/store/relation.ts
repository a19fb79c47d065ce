/** Relations between entities, with the places that say them. */
import type { ParticipantRole, RelationType } from '../model/ontology.ts';
import { grouped } from './group.ts';
import { afterName, type NamePosition, type Page, type Window } from './page.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/**
 * A relation as stored. `evidence` (passage ids), `starts`, `ends` (offsets into the document's text) and `confidences`
 * go together by index; days are null where no source gives one.
 */
export type RelationRow = Omit<QueryRow<'relation/get'>['relation'], 'type' | 'role'> & {
  readonly type: RelationType;
  readonly role: ParticipantRole | null;
};

/** A relation seen from one of its ends. */
export type RelationOfEntity = RelationRow & NamePosition & { readonly other: string };

/** Which relations of an entity: of these types (none given: of all), pointing this way as seen from it. */
export interface RelationFilter {
  readonly types: readonly RelationType[];
  readonly direction: 'OUT' | 'IN' | 'ANY';
}

/** Entity id → a page of its relations, in the order of type, day and the other end's name. Entities without any are left out. */
export async function relationsOfEntities(
  store: Store,
  ids: readonly string[],
  { types, direction }: RelationFilter,
  window: Window<NamePosition>,
): Promise<ReadonlyMap<string, Page<RelationOfEntity>>> {
  const rows = await store.read('relation/of-entities', { ids, types, direction, ...afterName(window) });
  return new Map(rows.map(({ id, total, page }) => [id, { total, rows: page as RelationOfEntity[] }]));
}

/** The relations with those ids; those that are not there are left out. */
export const getRelations = async (store: Store, ids: readonly string[]): Promise<RelationRow[]> =>
  (await store.read('relation/get', { ids })).map(({ relation }) => relation as RelationRow);

/** Document id → every relation that a passage of it says, by type and id. */
export async function relationsOfDocuments(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelationRow[]>> {
  return grouped(
    await store.read('document/relations', { ids }),
    (row) => row.document,
    (row) => row.relation as RelationRow,
  );
}
