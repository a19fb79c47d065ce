/** What a graph holds, for choosing what to ask of it. */
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../../../server/model/ontology.ts';
import type { Store } from '../../../server/store/store.ts';

export interface KnownNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface KnownRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
}

export interface Known {
  /** Of each type, the one with the most relations first, then by id. */
  readonly entities: Readonly<Record<EntityType, readonly KnownNode[]>>;
  /** By id. */
  readonly documents: readonly KnownNode[];
  readonly passages: readonly KnownNode[];
  readonly records: readonly KnownNode[];
  /** Relations between entities, by id. */
  readonly relations: readonly KnownRelation[];
  /** Id of the entity of that type whose name or one of whose aliases is this; throws where there is none. */
  id(type: EntityType, name: string): string;
}

/** Reads the whole graph once. */
export async function knownOf(store: Store): Promise<Known> {
  const nodes = await store.read('graph/all-nodes', {});
  const relations = (await store.read('graph/all-relations', {}))
    .flatMap(({ type, source, target, properties }) =>
      isRelationType(type) ? [{ id: String(properties.id), type, source, target }] : [],
    )
    .sort(byId);
  const degrees = new Map<string, number>();
  for (const { source, target } of relations)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label)).sort(byId);
  const entities = {} as Record<EntityType, KnownNode[]>;
  for (const type of ENTITY_TYPES)
    entities[type] = labelled(type).sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || byId(a, b));
  return {
    entities,
    documents: labelled('Document'),
    passages: labelled('Passage'),
    records: labelled('Record'),
    relations,
    id(type, name) {
      const found = entities[type].find(
        ({ properties }) => properties.name === name || (properties.aliases as string[]).includes(name),
      );
      if (!found) throw new Error(`the graph has no ${type} of the name "${name}"`);
      return found.id;
    },
  };
}

/** The distinct values of a property, sorted; those of lists one by one. */
export const valuesOf = (nodes: readonly KnownNode[], property: string): string[] =>
  [
    ...new Set(
      nodes.flatMap(({ properties }) => properties[property] ?? []).filter((value) => typeof value === 'string'),
    ),
  ].sort();

const isRelationType = (type: string): type is RelationType => RELATION_TYPES.some((known) => known === type);
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
