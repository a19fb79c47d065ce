/** The ledger: who signed what, in what office, for whom, and where it is written. */
import { AGREEMENT_KINDS } from '../../model/ontology.ts';
import { listSignatures } from '../../store/signature.ts';
import { entityAt } from '../around.ts';
import { connectionOf, viewOf } from '../connection.ts';
import { evidenceOf } from '../evidence.ts';
import { heldThen } from '../office-held.ts';
import { AGREEMENTS, meant } from '../references.ts';
import type { Resolvers } from '../types.gen.ts';
import { conditionsOf } from './filters.ts';

export const signatures = {
  Signature: {
    agreement: ({ target }, _, context) => entityAt(context, target),
    person: ({ source }, _, context) => entityAt(context, source),
    office: (signature, _, context) => heldThen(context, signature.source, signature.target, signature),
    onBehalfOf: ({ onBehalfOf }, _, { loaders }) => (onBehalfOf ? loaders.entity.load(onBehalfOf) : null),
    on: ({ target }, _, context) => entityAt(context, target).then(({ date }) => date),
    evidence: (signature, _, context) => evidenceOf(context, [signature]),
  },
  Query: {
    signatures: async (_, { filter, agreements, ...asked }, context) => {
      const view = viewOf({ name: 'signatures', orders: ['DAY', 'NAME'], descending: true }, asked, asked.orderBy);
      const [conditions, under] = await Promise.all([
        conditionsOf(context, filter, AGREEMENT_KINDS),
        meant(context, agreements, AGREEMENTS),
      ]);
      const page = await listSignatures(context.store, under, conditions, view.window);
      return connectionOf(page, view);
    },
  },
} satisfies Resolvers;
