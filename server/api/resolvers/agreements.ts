/** Instruments. */
import { AGREEMENT_KINDS, type AgreementKind, type AgreementStatus } from '../../model/ontology.ts';
import { listAgreements } from '../../store/event.ts';
import { byDay, byName } from '../related.ts';
import type { Resolvers } from '../types.gen.ts';
import { conditionsOf } from './filters.ts';
import { eventShape, listOf } from './lists.ts';
import { entityFields } from './node.ts';

export const agreements = {
  Agreement: {
    ...entityFields,
    kind: ({ kind }) => (kind ?? 'other') as AgreementKind,
    status: ({ status }) => (status ?? 'in-force') as AgreementStatus,
    signatories: byName({ type: 'SIGNED', direction: 'IN' }),
    parties: byName({ type: 'PARTY_TO', direction: 'IN' }),
    meetings: byDay({ type: 'PRODUCED', direction: 'IN' }),
    commitments: byDay({ type: 'CONTAINS', direction: 'OUT' }),
    topics: byName({ type: 'ABOUT', direction: 'OUT' }),
  },
  Query: {
    agreements: async (_, { filter, ...asked }, context) => {
      const conditions = await conditionsOf(context, filter, AGREEMENT_KINDS);
      return listOf(context, eventShape('agreements'), asked, (window) =>
        listAgreements(context.store, conditions, window),
      );
    },
  },
} satisfies Resolvers;
