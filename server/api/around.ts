/** What stands around an entity: short lists that belong to it, such as the signatories of an agreement. */
import type { EntityType, RelationType } from '../model/ontology.ts';
import type { RelationOfEntity } from '../store/relation.ts';
import { MOST } from './connection.ts';
import type { Context } from './context.ts';
import type { EntityModel } from './models.ts';

type Way = 'IN' | 'OUT';

/** The entity's relations of a type, at most 500, in the order of day and the other end's name. */
export async function relationsAround(
  { loaders }: Context,
  entity: string,
  type: RelationType,
  direction: Way,
): Promise<readonly RelationOfEntity[]> {
  const window = { after: null, limit: MOST };
  return (await loaders.relations.load({ entity, filter: { types: [type], direction }, window })).rows;
}

/** The entities at the other ends of those relations, each once; of one type only where it is given. */
export async function entitiesAround(
  context: Context,
  entity: string,
  type: RelationType,
  direction: Way,
  only?: EntityType,
): Promise<EntityModel[]> {
  const relations = await relationsAround(context, entity, type, direction);
  const others = await entitiesById(context, [...new Set(relations.map(({ other }) => other))]);
  return only ? others.filter((other) => other.type === only) : others;
}

/** The entities with those ids, in that order; those that are not there are left out. */
export async function entitiesById({ loaders }: Context, ids: readonly string[]): Promise<EntityModel[]> {
  const found = await Promise.all(ids.map((id) => loaders.entity.load(id)));
  return found.filter((entity) => entity !== null);
}

/** The entity with that id, which a stored relation names: that it is there is a law of the graph. */
export async function entityAt({ loaders }: Context, id: string): Promise<EntityModel> {
  const entity = await loaders.entity.load(id);
  if (!entity) throw new Error(`entity ${id} is named by a relation or mention, but is not in the graph`);
  return entity;
}

/** The id under which an entity stands now, for any id that it has borne; an unknown id as it is, null as null. */
export async function currentId({ loaders }: Context, id: string | null | undefined): Promise<string | null> {
  return id ? ((await loaders.entity.load(id))?.id ?? id) : null;
}
