/**
 * What a request reads by id, gathered: all that one level of a query asks for of one sort of thing comes from the store
 * in one query, and nothing is read twice in a request.
 */
import DataLoader from 'dataloader';
import type { Day } from '../model/edtf.ts';
import type { EntityType } from '../model/ontology.ts';
import {
  type DocumentRow,
  getDocuments,
  getPassages,
  type PassageRow,
  passagesOf,
  textsOf,
} from '../store/document.ts';
import { type EntityRow, entitiesOfRecords, getEntities } from '../store/entity.ts';
import { type MentionRow, mentionsOfDocuments, mentionsOfEntities } from '../store/mention.ts';
import { entitiesNamed, type NamedRow } from '../store/named.ts';
import { EMPTY_PAGE, type Page, type Position, type Window } from '../store/page.ts';
import {
  getRelations,
  type RelationOfEntity,
  type RelationQuestion,
  type RelationRow,
  relationsOfDocuments,
  relationsOfEntities,
} from '../store/relation.ts';
import type { Store } from '../store/store.ts';
import { allOf } from './connection.ts';
import { Gathered } from './gathered.ts';
import { type ReportedUndertaking, reportsIn, type Threads, threadsOf } from './threads.ts';

/** A page of what an entity or a document has. */
export interface PageKey {
  readonly of: string;
  readonly window: Window;
}

type Loader<K, V> = DataLoader<K, V, string>;

export interface Loaders {
  /** By any id that the entity has borne; null where there is none. */
  readonly entity: Gathered<string, EntityRow | null>;
  readonly degree: Loader<string, number>;
  readonly document: Gathered<string, DocumentRow | null>;
  readonly text: Loader<string, string>;
  readonly passage: Gathered<string, PassageRow | null>;
  readonly relation: Loader<string, RelationRow | null>;
  readonly relations: Gathered<RelationQuestion, Page<RelationOfEntity>>;
  /** Of an entity. */
  readonly mentions: Loader<PageKey, Page<MentionRow & Position>>;
  /** By name, among entities of the given types; empty where nothing bears it. */
  readonly named: (types: readonly EntityType[]) => Loader<string, readonly NamedRow[]>;
  /** By commitment id. */
  readonly threads: Loader<string, Threads | null>;
  /** By document id. */
  readonly reportsIn: Loader<string, readonly ReportedUndertaking[]>;
  readonly passagesOfDocument: Loader<PageKey, Page<PassageRow & Position>>;
  readonly mentionsOfDocument: Loader<PageKey, Page<MentionRow & Position>>;
  readonly relationsOfDocument: Loader<PageKey, Page<RelationRow & Position>>;
}

/** The loaders of one request, or of a root that asks of a day. */
export function createLoaders(store: Store, asOf: Day | null): Loaders {
  const relations = new Gathered(
    (questions: readonly RelationQuestion[]) => relationsOfEntities(store, questions, asOf),
    keyOf,
  );
  const named = new Map<string, Loader<string, readonly NamedRow[]>>();
  return {
    entity: new Gathered((ids: readonly string[]) => entitiesByAnyId(store, ids), itself),
    degree: new DataLoader(async (ids) =>
      (await relations.loadMany(ids.map(countOf))).map((page) => (page instanceof Error ? page : page.total)),
    ),
    document: byId(async (ids) => indexed(await getDocuments(store, ids)), null),
    text: byId(async (ids) => textsOf(store, ids), ''),
    passage: byId(async (ids) => indexed(await getPassages(store, ids)), null),
    relation: byId(async (ids) => indexed(await getRelations(store, ids)), null),
    relations,
    mentions: paged((ids, window) => mentionsOfEntities(store, ids, window)),
    named: (types) => {
      const key = types.join();
      const loader = named.get(key) ?? byId(async (names) => entitiesNamed(store, names, types), []);
      named.set(key, loader);
      return loader;
    },
    threads: byId(async (ids) => threadsOf(store, ids), null),
    reportsIn: byId(async (ids) => reportsIn(store, ids), []),
    passagesOfDocument: paged((ids, window) => passagesOf(store, ids, window)),
    mentionsOfDocument: paged((ids, window) => mentionsOfDocuments(store, ids, window)),
    relationsOfDocument: paged((ids, window) => relationsOfDocuments(store, ids, window, asOf)),
  };
}

/** The same for the same question. Most begin at the beginning, and one level may ask hundreds: those are told apart without writing all down. */
function keyOf(question: RelationQuestion): string {
  const { entity, types, direction, others, window, on = '' } = question;
  if (window.after || window.before) return JSON.stringify(question);
  const { order, descending, backward, limit } = window;
  return `${direction} ${order} ${descending} ${backward} ${limit} ${on} ${types.join()} ${others.join()} ${entity}`;
}

/** Only how many relations an entity has, asked together with relations themselves. */
const countOf = (entity: string): RelationQuestion => ({
  entity,
  types: [],
  direction: 'ANY',
  others: [],
  window: { ...allOf('TYPE'), limit: 0 },
});

const indexed = <R extends { readonly id: string }>(rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));

const itself = (id: string): string => id;

function byId<V>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>, missing: V): Gathered<string, V>;
function byId<V>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  missing: null,
): Gathered<string, V | null>;
function byId<V>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>, missing: V | null) {
  return new Gathered<string, V | null>(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id) ?? missing);
  }, itself);
}

/** Keys that ask for the same window on different subjects are answered by one query. */
function paged<R>(
  read: (ids: readonly string[], window: Window) => Promise<ReadonlyMap<string, Page<R>>>,
): Loader<PageKey, Page<R>> {
  const windowOf = ({ window }: PageKey) => JSON.stringify(window);
  return new DataLoader<PageKey, Page<R>, string>(
    async (keys) => {
      const groups = new Map<string, PageKey[]>();
      for (const key of keys) {
        const group = groups.get(windowOf(key));
        if (group) group.push(key);
        else groups.set(windowOf(key), [key]);
      }
      const found = new Map<string, ReadonlyMap<string, Page<R>>>();
      await Promise.all(
        [...groups].map(async ([name, [first, ...others]]) => {
          if (!first) return;
          const ids = [first, ...others].map(({ of }) => of);
          found.set(name, await read(ids, first.window));
        }),
      );
      return keys.map((key) => found.get(windowOf(key))?.get(key.of) ?? EMPTY_PAGE);
    },
    { cacheKeyFn: (key) => `${key.of} ${windowOf(key)}` },
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
