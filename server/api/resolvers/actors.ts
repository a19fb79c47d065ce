/** Persons, organizations and countries, and the offices that join them. */
import { ACTOR_TYPES, type OrganizationKind } from '../../model/ontology.ts';
import { listActors } from '../../store/actor.ts';
import { entitiesOfType } from '../../store/entity.ts';
import { entitiesById, entityAt, relationsAround } from '../around.ts';
import { evidenceOf } from '../evidence.ts';
import type { OfficeModel } from '../models.ts';
import { heldOn } from '../office-on-day.ts';
import type { Resolvers } from '../types.gen.ts';
import { listByName } from './lists.ts';
import { countryField, entityFields } from './node.ts';

const inTime = (offices: readonly OfficeModel[]) =>
  [...offices].sort((a, b) => compare(a.from ?? '9999', b.from ?? '9999') || compare(a.title ?? '', b.title ?? ''));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const actors = {
  Person: {
    ...entityFields,
    ...countryField,
    honorifics: ({ honorifics }) => honorifics ?? [],
    isMinister: ({ labels }) => labels.includes('Minister'),
    offices: async ({ id }, { on }, context) => {
      const offices = await relationsAround(context, id, 'HOLDS_OFFICE', 'OUT');
      return inTime(on ? heldOn(on, offices) : offices);
    },
  },
  Organization: {
    ...entityFields,
    ...countryField,
    kind: ({ kind }) => (kind ?? 'other') as OrganizationKind,
    officeHolders: async ({ id }, { on }, context) => {
      const offices = await relationsAround(context, id, 'HOLDS_OFFICE', 'IN');
      return inTime(on ? heldOn(on, offices) : offices);
    },
  },
  Country: {
    ...entityFields,
    country: (country) => country,
    iso2: ({ iso2 }) => iso2 ?? '',
  },
  Office: {
    person: ({ source }, _, context) => entityAt(context, source),
    title: ({ title }) => title ?? '',
    organization: async ({ target }, _, context) => {
      const body = await entityAt(context, target);
      return body.type === 'Organization' ? body : null;
    },
    country: async ({ target }, _, context) =>
      countryField.country(await entityAt(context, target), undefined, context),
    evidence: (office, _, context) => evidenceOf(context, [office]),
  },
  Query: {
    actors: (_, { filter, ...page }, context) => {
      const types = filter?.types?.filter((type) => ACTOR_TYPES.some((actor) => actor === type));
      if (types?.length === 0 && filter?.types?.length) return EMPTY;
      const conditions = { ...filter, types: types as (typeof ACTOR_TYPES)[number][] | undefined };
      return listByName(context, page, (window) => listActors(context.store, conditions, window));
    },
    ministers: (_, { filter, ...page }, context) => {
      const conditions = { ...filter, types: ['Person'] as const, label: 'Minister' as const };
      return listByName(context, page, (window) => listActors(context.store, conditions, window));
    },
    ministries: (_, { filter, ...page }, context) => {
      const conditions = { ...filter, types: ['Organization'] as const, label: 'Ministry' as const };
      return listByName(context, page, (window) => listActors(context.store, conditions, window));
    },
    countries: async (_, __, context) => entitiesById(context, await entitiesOfType(context.store, 'Country')),
  },
} satisfies Resolvers;

const EMPTY = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
};
