/** Topics and places. */
import type { EntityType } from '../../model/ontology.ts';
import { listEntities } from '../../store/actor.ts';
import type { Context } from '../context.ts';
import { byDay } from '../related.ts';
import type { Filter, InputMaybe, Resolvers } from '../types.gen.ts';
import { conditionsOf } from './filters.ts';
import { type ListArguments, listOf, nameShape, nothing, ofType } from './lists.ts';
import { countryField, entityFields } from './node.ts';

type Asked = ListArguments & { readonly filter?: InputMaybe<Filter> | undefined };

const about = (other: EntityType) => byDay({ type: 'ABOUT', direction: 'IN', others: [other] });

async function list(type: EntityType, name: string, { filter, ...asked }: Asked, context: Context) {
  const conditions = ofType(await conditionsOf(context, filter, []), type);
  return listOf(context, nameShape(name), asked, (window) =>
    conditions ? listEntities(context.store, conditions, window) : nothing(),
  );
}

export const vocabulary = {
  Topic: {
    ...entityFields,
    meetings: about('Meeting'),
    agreements: about('Agreement'),
    commitments: about('Commitment'),
  },
  Place: { ...entityFields, ...countryField, meetings: byDay({ type: 'HELD_IN', direction: 'IN' }) },
  Query: {
    topics: (_, asked, context) => list('Topic', 'topics', asked, context),
    places: (_, asked, context) => list('Place', 'places', asked, context),
  },
} satisfies Resolvers;
