/** What stands around an entity: short lists that belong to it, such as the signatories of an agreement. */
import type { EntityType, RelationType } from '../model/ontology.ts';
import type { RelationOfEntity, RelationQuestion } from '../store/relation.ts';
import { allOf } from './connection.ts';
import type { Context } from './context.ts';
import type { EntityModel } from './models.ts';
import { type Soon, together, upon } from './soon.ts';

/** Which relations of an entity: of one type, one way, to others of these types (none given: of all). */
export interface Way {
  readonly type: RelationType;
  readonly direction: 'IN' | 'OUT';
  readonly others?: readonly EntityType[];
}

/** The question for the relations of an entity that go such a way. */
export const askedOf = (entity: string, { type, direction, others = [] }: Way): Omit<RelationQuestion, 'window'> => ({
  entity,
  types: [type],
  direction,
  others,
});

/** The entity's relations that go such a way, at most 500, in the order of day and the other end's name. */
export const relationsAround = ({ loaders }: Context, entity: string, way: Way): Soon<readonly RelationOfEntity[]> =>
  upon(loaders.relations.get(allAround(entity, way)), ({ rows }) => rows);

/** The question for all of them, at most 500. */
export const allAround = (entity: string, way: Way): RelationQuestion => ({
  ...askedOf(entity, way),
  window: allOf('DAY'),
});

/** The entities at the other ends of those relations, each once. */
export async function entitiesAround(context: Context, entity: string, way: Way): Promise<EntityModel[]> {
  const relations = await relationsAround(context, entity, way);
  return entitiesById(context, [...new Set(relations.map(({ other }) => other))]);
}

/** The entities with those ids, in that order; those that are not there are left out. */
export const entitiesById = ({ loaders }: Context, ids: readonly string[]): Soon<EntityModel[]> =>
  upon(together(ids.map((id) => loaders.entity.get(id))), (found) => found.filter((entity) => entity !== null));

/** The entity with that id, which a stored relation names: that it is there is a law of the graph. */
export const entityAt = ({ loaders }: Context, id: string): Soon<EntityModel> =>
  upon(loaders.entity.get(id), (entity) => {
    if (!entity) throw new Error(`entity ${id} is named by a relation or mention, but is not in the graph`);
    return entity;
  });

/** The id under which an entity stands now, for any id that it has borne; an unknown id as it is, null as null. */
export async function currentId({ loaders }: Context, id: string | null | undefined): Promise<string | null> {
  return id ? ((await loaders.entity.load(id))?.id ?? id) : null;
}
