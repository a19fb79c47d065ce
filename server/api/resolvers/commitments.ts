/** Undertakings. */
import { MODALITIES, type Modality } from '../../model/ontology.ts';
import { listCommitments } from '../../store/event.ts';
import { entitiesAround, type Way } from '../around.ts';
import { byDay, byName } from '../related.ts';
import type { Resolvers } from '../types.gen.ts';
import { conditionsOf } from './filters.ts';
import { eventShape, listOf } from './lists.ts';
import { entityFields } from './node.ts';
import { commitmentEvidence, threadFields } from './threads.ts';

const BY: Way = { type: 'COMMITTED_TO', direction: 'IN' };
const ABOUT: Way = { type: 'ABOUT', direction: 'OUT' };
const IN: Way = { type: 'CONTAINS', direction: 'IN' };
const IN_AGREEMENT: Way = { ...IN, others: ['Agreement'] };
const IN_MEETING: Way = { ...IN, others: ['Meeting'] };

export const commitments = {
  Commitment: {
    ...entityFields,
    ...threadFields,
    text: ({ text, name }) => text ?? name,
    modality: ({ modality }) => (modality ?? 'agreed') as Modality,
    by: byName(BY),
    agreement: async ({ id }, _, context) => (await entitiesAround(context, id, IN_AGREEMENT))[0] ?? null,
    meeting: async ({ id }, _, context) => (await entitiesAround(context, id, IN_MEETING))[0] ?? null,
    agreements: byDay(IN_AGREEMENT),
    meetings: byDay(IN_MEETING),
    topics: byName(ABOUT),
    evidence: ({ id }, _, context) => commitmentEvidence(context, id),
  },
  Query: {
    commitments: async (_, { filter, ...asked }, context) => {
      const conditions = await conditionsOf(context, filter, MODALITIES);
      return listOf(context, eventShape('commitments'), asked, (window) =>
        listCommitments(context.store, conditions, window),
      );
    },
  },
} satisfies Resolvers;
