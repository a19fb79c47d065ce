/** Undertakings. */
import { MODALITIES, type Modality } from '../../model/ontology.ts';
import { listCommitments } from '../../store/event.ts';
import { entitiesAround, relationsAround } from '../around.ts';
import { evidenceOf } from '../evidence.ts';
import type { Resolvers } from '../types.gen.ts';
import { eventFilter } from './filters.ts';
import { listByDay } from './lists.ts';
import { entityFields } from './node.ts';

export const commitments = {
  Commitment: {
    ...entityFields,
    text: ({ text, name }) => text ?? name,
    modality: ({ modality }) => (modality ?? 'agreed') as Modality,
    by: ({ id }, _, context) => entitiesAround(context, id, 'COMMITTED_TO', 'IN'),
    agreement: async ({ id }, _, context) =>
      (await entitiesAround(context, id, 'CONTAINS', 'IN', 'Agreement'))[0] ?? null,
    meeting: async ({ id }, _, context) => (await entitiesAround(context, id, 'CONTAINS', 'IN', 'Meeting'))[0] ?? null,
    topics: ({ id }, _, context) => entitiesAround(context, id, 'ABOUT', 'OUT'),
    evidence: async ({ id }, _, context) => {
      const saying = await Promise.all([
        relationsAround(context, id, 'COMMITTED_TO', 'IN'),
        relationsAround(context, id, 'CONTAINS', 'IN'),
        relationsAround(context, id, 'ABOUT', 'OUT'),
      ]);
      return evidenceOf(context, saying.flat());
    },
  },
  Query: {
    commitments: async (_, { filter, ...page }, context) => {
      const conditions = await eventFilter(context, filter, MODALITIES);
      return listByDay(context, page, (window) => listCommitments(context.store, conditions, window));
    },
  },
} satisfies Resolvers;
