/** What documents do not say. */
import { ranked } from '../absences/found.ts';
import { findAbsences } from '../absences/index.ts';
import { entitiesById } from '../around.ts';
import { bounded } from '../connection.ts';
import type { Context } from '../context.ts';
import { evidenceOf } from '../evidence.ts';
import type { Resolvers } from '../types.gen.ts';
import { conditionsOf } from './filters.ts';
import { evidenceById } from './network.ts';
import { commitmentEvidence } from './threads.ts';

/** The sentences that tell of an agreement. */
const agreementEvidence = async (context: Context, id: string) => {
  const window = { order: 'DAY', descending: false, after: null, before: null, backward: false, limit: 20 } as const;
  const question = { entity: id, types: [], direction: 'IN', others: [], window } as const;
  return evidenceOf(context, (await context.loaders.relations.load(question)).rows);
};

export const absences = {
  Absence: {
    subjects: ({ subjects }, _, context) => entitiesById(context, subjects),
    evidence: ({ kind, subjects, relations, commitment }, _, context) => {
      if (commitment !== undefined) return commitmentEvidence(context, commitment);
      const [agreement = ''] = subjects;
      return kind === 'TOLD_BY_ONE_SIDE' ? agreementEvidence(context, agreement) : evidenceById(context, relations);
    },
  },
  Query: {
    absences: async (_, { kind, filter, first }, context) => {
      const most = bounded('first', first, 50, 1, 200);
      return ranked(kind, await findAbsences(context.store, kind, await conditionsOf(context, filter)), most);
    },
  },
} satisfies Resolvers;
