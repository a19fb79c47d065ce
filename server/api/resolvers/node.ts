/** Things by id, and what every entity has. */
import { countryId } from '../../model/ids.ts';
import type { EntityType } from '../../model/ontology.ts';
import { entityAt } from '../around.ts';
import { connection, connectionOf, edgeOf, viewOf } from '../connection.ts';
import type { Context } from '../context.ts';
import type { EntityModel, NodeModel } from '../models.ts';
import { together } from '../soon.ts';
import type { Resolvers } from '../types.gen.ts';

/** Relation ids begin with their type in lower case: `signed/…`, `took-part/…`. */
const RELATION_ID =
  /^(holds-office|of|took-part|held-in|follows|produced|signed|party-to|contains|committed-to|about)\//;

async function nodeById({ loaders }: Context, id: string): Promise<NodeModel | null> {
  if (id.startsWith('document/')) return id.includes('#') ? loaders.passage.load(id) : loaders.document.load(id);
  return RELATION_ID.test(id) ? loaders.relation.load(id) : loaders.entity.load(id);
}

async function entityOf({ loaders }: Context, id: string, type: EntityType): Promise<EntityModel | null> {
  const entity = await loaders.entity.load(id);
  return entity?.type === type ? entity : null;
}

function typeOf(node: NodeModel) {
  if ('sha256' in node) return 'Document';
  if ('index' in node) return 'Passage';
  return 'evidence' in node ? 'Relation' : node.type;
}

/** Fields of the `Entity` interface that are not simply stored. */
export const entityFields = {
  relations: async ({ id }, { types, direction, ...asked }, context) => {
    const view = viewOf({ name: 'relations', orders: ['TYPE', 'DAY', 'NAME'] }, asked, asked.orderBy);
    const question = { entity: id, types: types ?? [], direction: direction ?? 'ANY', others: [], window: view.window };
    const found = await context.loaders.relations.load(question);
    const { rows, pageInfo, totalCount } = connection(found, view);
    const others = await together(rows.map(({ other }) => entityAt(context, other)));
    const edges = rows.map((node, index) => edgeOf(view, node, { node, other: others[index] as EntityModel }));
    return { edges, nodes: rows, pageInfo, totalCount };
  },
  mentions: async ({ id }, asked, { loaders }) => {
    const view = viewOf({ name: 'mentions', orders: ['DAY'] }, asked, asked.orderBy);
    return connectionOf(await loaders.mentions.load({ of: id, window: view.window }), view);
  },
  degree: ({ id }, _, { loaders }) => loaders.degree.load(id),
} satisfies EntityFields;

type EntityFields = Required<Pick<NonNullable<Resolvers['Person']>, 'relations' | 'mentions' | 'degree'>>;

/** The state that an entity belongs to, or is. */
export const countryField = {
  country: ({ country, iso2 }: EntityModel, _: unknown, { loaders }: Context) => {
    const code = iso2 ?? country;
    return code ? loaders.entity.get(countryId(code)) : null;
  },
};

export const node = {
  Node: { __resolveType: typeOf },
  Entity: { __resolveType: ({ type }) => type },
  Actor: { __resolveType: ({ type }) => type as 'Person' | 'Organization' | 'Country' },
  Query: {
    node: (_, { id }, context) => nodeById(context, id),
    person: (_, { id }, context) => entityOf(context, id, 'Person'),
    organization: (_, { id }, context) => entityOf(context, id, 'Organization'),
    country: (_, { id }, context) => entityOf(context, /^[A-Za-z]{2}$/.test(id) ? countryId(id) : id, 'Country'),
    meeting: (_, { id }, context) => entityOf(context, id, 'Meeting'),
    agreement: (_, { id }, context) => entityOf(context, id, 'Agreement'),
    commitment: (_, { id }, context) => entityOf(context, id, 'Commitment'),
    document: (_, { id }, { loaders }) => loaders.document.load(id),
  },
} satisfies Resolvers;
