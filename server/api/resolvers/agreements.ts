/** Instruments. */
import { AGREEMENT_KINDS, type AgreementKind, type AgreementStatus } from '../../model/ontology.ts';
import { listAgreements } from '../../store/event.ts';
import { entitiesAround, relationsAround } from '../around.ts';
import type { Resolvers } from '../types.gen.ts';
import { eventFilter } from './filters.ts';
import { listByDay } from './lists.ts';
import { entityFields } from './node.ts';

export const agreements = {
  Agreement: {
    ...entityFields,
    kind: ({ kind }) => (kind ?? 'other') as AgreementKind,
    status: ({ status }) => (status ?? 'in-force') as AgreementStatus,
    signatures: ({ id }, _, context) => relationsAround(context, id, 'SIGNED', 'IN'),
    parties: ({ id }, _, context) => entitiesAround(context, id, 'PARTY_TO', 'IN'),
    meetings: ({ id }, _, context) => entitiesAround(context, id, 'PRODUCED', 'IN'),
    commitments: ({ id }, _, context) => entitiesAround(context, id, 'CONTAINS', 'OUT'),
  },
  Query: {
    agreements: async (_, { filter, ...page }, context) => {
      const conditions = await eventFilter(context, filter, AGREEMENT_KINDS);
      return listByDay(context, page, (window) => listAgreements(context.store, conditions, window));
    },
  },
} satisfies Resolvers;
