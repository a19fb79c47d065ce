/** Persons, organizations and countries. */
import { type EntityType, ORGANIZATION_KINDS, type OrganizationKind } from '../../model/ontology.ts';
import { listActors, listCoSigners, listEntities } from '../../store/actor.ts';
import { entitiesById } from '../around.ts';
import { connection, edgeOf, viewOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { ACTORS, oneMeant } from '../references.ts';
import { byDay, byName, offices } from '../related.ts';
import type { Resolvers } from '../types.gen.ts';
import { conditionsOf } from './filters.ts';
import { type ListArguments, listOf, nameShape, nothing, ofType } from './lists.ts';
import { countryField, entityFields } from './node.ts';

const actorFields = {
  ...entityFields,
  ...countryField,
  meetings: byDay({ type: 'TOOK_PART', direction: 'OUT' }),
  commitments: byDay({ type: 'COMMITTED_TO', direction: 'OUT' }),
};
const agreements = byDay({ type: 'PARTY_TO', direction: 'OUT' });
const belongsTo = byName({ type: 'OF', direction: 'OUT' });

async function coSigners(context: Context, person: string, asked: ListArguments) {
  const shape = { name: 'coSigners', orders: ['RELATIONS', 'NAME', 'DAY'], descending: true } as const;
  const view = viewOf(shape, asked, asked.orderBy);
  const page = await listCoSigners(context.store, person, context.asOf, view.window);
  const { rows, pageInfo, totalCount } = connection(page, view);
  const nodes = await entitiesById(
    context,
    rows.map(({ id }) => id),
  );
  const signing = new Map(rows.map((row) => [row.id, row]));
  const edges = nodes.flatMap((node) => {
    const row = signing.get(node.id);
    return row ? [edgeOf(view, row, { node, agreements: row.agreements })] : [];
  });
  return { edges, nodes, pageInfo, totalCount };
}

export const actors = {
  Person: {
    ...actorFields,
    honorifics: ({ honorifics }) => honorifics ?? [],
    isMinister: ({ labels }) => labels.includes('Minister'),
    offices: offices('OUT'),
    signed: byDay({ type: 'SIGNED', direction: 'OUT' }),
    belongsTo,
    coSigners: ({ id }, asked, context) => coSigners(context, id, asked),
  },
  Organization: {
    ...actorFields,
    kind: ({ kind }) => (kind ?? 'other') as OrganizationKind,
    officeHolders: offices('IN'),
    agreements,
    belongsTo,
  },
  Country: {
    ...actorFields,
    country: (country) => country,
    iso2: ({ iso2 }) => iso2 ?? '',
    officeHolders: offices('IN'),
    agreements,
    members: byName({ type: 'OF', direction: 'IN' }),
    hosted: byDay({ type: 'HELD_IN', direction: 'IN', others: ['Meeting'] }),
  },
  CoSignerEdge: {
    count: ({ agreements: signed }) => signed.length,
    agreements: ({ agreements: signed }, _, context) => entitiesById(context, signed),
  },
  Query: {
    actors: async (_, { filter, ...asked }, context) => {
      const conditions = await conditionsOf(context, filter, ORGANIZATION_KINDS);
      return listOf(context, nameShape('actors'), asked, (window) => listActors(context.store, '', conditions, window));
    },
    ministers: async (_, { filter, ...asked }, context) => {
      const conditions = await conditionsOf(context, filter, []);
      return listOf(context, nameShape('ministers'), asked, (window) =>
        listActors(context.store, 'Minister', conditions, window),
      );
    },
    ministries: async (_, { filter, ...asked }, context) => {
      const conditions = await conditionsOf(context, filter, ['ministry']);
      return listOf(context, nameShape('ministries'), asked, (window) =>
        listActors(context.store, 'Ministry', conditions, window),
      );
    },
    countries: async (_, { filter, ...asked }, context) => {
      const conditions = ofType(await conditionsOf(context, filter, []), 'Country');
      return listOf(context, nameShape('countries'), asked, (window) =>
        conditions ? listEntities(context.store, conditions, window) : nothing(),
      );
    },
    officeHolders: async (_, { organization, ...asked }, context, info) => {
      const wanted = { ...ACTORS, where: 'organization', types: BODIES, called: 'an organization or country' };
      const id = await oneMeant(context, organization, wanted);
      return offices('IN')({ id }, asked, context, info);
    },
    coSigners: async (_, { person, ...asked }, context) => {
      const wanted = { ...ACTORS, where: 'person', types: PERSONS, called: 'a person' };
      return coSigners(context, await oneMeant(context, person, wanted), asked);
    },
  },
} satisfies Resolvers;

const BODIES: readonly EntityType[] = ['Organization', 'Country'];
const PERSONS: readonly EntityType[] = ['Person'];
