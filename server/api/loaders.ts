/**
 * What a request reads by id, gathered: all that one level of a query asks for comes from the store in one query, and
 * nothing is read twice in a request.
 */
import DataLoader from 'dataloader';
import {
  type DocumentRow,
  getDocuments,
  getPassages,
  type PassageRow,
  passagesOf,
  textsOf,
} from '../store/document.ts';
import { degreesOf, type EntityRow, entitiesOfRecords, getEntities } from '../store/entity.ts';
import { type MentionRow, mentionsOfDocuments, mentionsOfEntities } from '../store/mention.ts';
import type { NamePosition, Page, Window } from '../store/page.ts';
import {
  getRelations,
  type RelationFilter,
  type RelationOfEntity,
  type RelationRow,
  relationsOfDocuments,
  relationsOfEntities,
} from '../store/relation.ts';
import type { Store } from '../store/store.ts';

/** A page of an entity's mentions. */
export interface MentionsKey {
  readonly entity: string;
  readonly window: Window<NamePosition>;
}
/** A page of an entity's relations. */
export interface RelationsKey extends MentionsKey {
  readonly filter: RelationFilter;
}

type Loader<K, V> = DataLoader<K, V, string>;

export interface Loaders {
  /** By any id that the entity has borne; null where there is none. */
  readonly entity: Loader<string, EntityRow | null>;
  readonly degree: Loader<string, number>;
  readonly document: Loader<string, DocumentRow | null>;
  readonly text: Loader<string, string>;
  readonly passage: Loader<string, PassageRow | null>;
  readonly relation: Loader<string, RelationRow | null>;
  readonly relations: Loader<RelationsKey, Page<RelationOfEntity>>;
  readonly mentions: Loader<MentionsKey, Page<MentionRow & NamePosition>>;
  readonly passagesOfDocument: Loader<string, readonly PassageRow[]>;
  readonly mentionsOfDocument: Loader<string, readonly MentionRow[]>;
  readonly relationsOfDocument: Loader<string, readonly RelationRow[]>;
}

const NOTHING = { total: 0, rows: [] };

/** The loaders of one request. */
export function createLoaders(store: Store): Loaders {
  return {
    entity: new DataLoader((ids) => entitiesByAnyId(store, ids)),
    degree: byId(async (ids) => degreesOf(store, ids), 0),
    document: byId(async (ids) => indexed(await getDocuments(store, ids)), null),
    text: byId(async (ids) => textsOf(store, ids), ''),
    passage: byId(async (ids) => indexed(await getPassages(store, ids)), null),
    relation: byId(async (ids) => indexed(await getRelations(store, ids)), null),
    relations: byEntity(
      ({ filter, window }: RelationsKey) => JSON.stringify([filter, window]),
      NOTHING,
      (ids, key) => relationsOfEntities(store, ids, key.filter, key.window),
    ),
    mentions: byEntity(
      ({ window }: MentionsKey) => JSON.stringify(window),
      NOTHING,
      (ids, key) => mentionsOfEntities(store, ids, key.window),
    ),
    passagesOfDocument: byId(async (ids) => passagesOf(store, ids), []),
    mentionsOfDocument: byId(async (ids) => mentionsOfDocuments(store, ids), []),
    relationsOfDocument: byId(async (ids) => relationsOfDocuments(store, ids), []),
  };
}

const indexed = <R extends { readonly id: string }>(rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));

function byId<V>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>, missing: V): Loader<string, V>;
function byId<V>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  missing: null,
): Loader<string, V | null>;
function byId<V>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>, missing: V | null) {
  return new DataLoader<string, V | null>(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id) ?? missing);
  });
}

/** Keys that ask the same of different entities are answered by one query. */
function byEntity<K extends { readonly entity: string }, V>(
  question: (key: K) => string,
  missing: V,
  read: (ids: readonly string[], key: K) => Promise<ReadonlyMap<string, V>>,
): Loader<K, V> {
  return new DataLoader<K, V, string>(
    async (keys) => {
      const groups = new Map<string, K[]>();
      for (const key of keys) groups.set(question(key), [...(groups.get(question(key)) ?? []), key]);
      const found = new Map<string, ReadonlyMap<string, V>>();
      await Promise.all(
        [...groups].map(async ([name, [first, ...others]]) => {
          if (!first) return;
          const ids = [first, ...others].map(({ entity }) => entity);
          found.set(name, await read(ids, first));
        }),
      );
      return keys.map((key) => found.get(question(key))?.get(key.entity) ?? missing);
    },
    { cacheKeyFn: (key) => `${key.entity} ${question(key)}` },
  );
}

/** Ids of entities as they are now first; what is left may be ids of records that were joined with others. */
async function entitiesByAnyId(store: Store, ids: readonly string[]): Promise<(EntityRow | null)[]> {
  const found = indexed(await getEntities(store, ids));
  const left = ids.filter((id) => !found.has(id));
  if (left.length > 0) {
    const entities = await entitiesOfRecords(store, left);
    const missing = [...new Set(entities.values())].filter((id) => !found.has(id));
    const joined = missing.length > 0 ? indexed(await getEntities(store, missing)) : new Map<string, EntityRow>();
    for (const [record, entity] of entities) {
      const row = found.get(entity) ?? joined.get(entity);
      if (row) found.set(record, row);
    }
  }
  return ids.map((id) => found.get(id) ?? null);
}
