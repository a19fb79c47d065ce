/** Relations between entities, with the places that say them. */
import type { Day } from '../model/edtf.ts';
import type { EntityType, ParticipantRole, RelationType } from '../model/ontology.ts';
import { EMPTY_PAGE, type Page, type Position, pagesOf, type Window, windowParameters } from './page.ts';
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
export type RelationOfEntity = RelationRow & Position & { readonly other: string };

/** What is asked of an entity's relations. */
export interface RelationQuestion {
  readonly entity: string;
  /** Of these types; none given: of all. */
  readonly types: readonly RelationType[];
  /** Which way they point, as seen from the entity. */
  readonly direction: 'OUT' | 'IN' | 'ANY';
  /** To others of these types; none given: of all. */
  readonly others: readonly EntityType[];
  readonly window: Window;
  /** A day on which they must hold, in place of that of all questions. */
  readonly on?: Day;
}

/**
 * For each question a page of the entity's relations, in one query. With a day, those that held on it: offices between
 * the first and last day that a source gives, all else from its first day on, and what has no day always.
 */
export async function relationsOfEntities(
  store: Store,
  questions: readonly RelationQuestion[],
  asOf: Day | null,
): Promise<Page<RelationOfEntity>[]> {
  const rows = await store.read('relation/of-entities', {
    questions: questions.map(({ entity, types, direction, others, window, on = asOf }, at) => ({
      at,
      id: entity,
      types,
      direction,
      others,
      asOf: on,
      ...windowParameters(window),
    })),
  });
  const found = new Map(rows.map(({ at, page, ...counts }) => [at, { ...counts, rows: page as RelationOfEntity[] }]));
  return questions.map((_, at) => found.get(at) ?? EMPTY_PAGE);
}

/** The relations with those ids; those that are not there are left out. */
export const getRelations = async (store: Store, ids: readonly string[]): Promise<RelationRow[]> =>
  (await store.read('relation/get', { ids })).map(({ relation }) => relation as RelationRow);

/** Document id → a page of the relations that a passage of it says; with a day, of those that held on it. */
export async function relationsOfDocuments(
  store: Store,
  ids: readonly string[],
  window: Window,
  asOf: Day | null,
): Promise<ReadonlyMap<string, Page<RelationRow & Position>>> {
  const rows = await store.read('document/relations', { ids, asOf, ...windowParameters(window) });
  return pagesOf(rows.map((row) => ({ ...row, page: row.page as (RelationRow & Position)[] })));
}
