/** Topics and places. */
import { entitiesOfType } from '../../store/entity.ts';
import { entitiesById } from '../around.ts';
import type { Resolvers } from '../types.gen.ts';
import { countryField, entityFields } from './node.ts';

export const vocabulary = {
  Topic: entityFields,
  Place: { ...entityFields, ...countryField },
  Query: {
    topics: async (_, __, context) => entitiesById(context, await entitiesOfType(context.store, 'Topic')),
  },
} satisfies Resolvers;
