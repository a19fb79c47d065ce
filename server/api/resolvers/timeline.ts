/** Events over time. */
import { readTimeline } from '../../store/timeline.ts';
import type { Resolvers } from '../types.gen.ts';
import { graphFilter } from './filters.ts';

export const timeline = {
  Query: {
    timeline: async (_, { filter, bucket }, context) =>
      readTimeline(context.store, await graphFilter(context, filter), bucket ?? 'MONTH'),
  },
} satisfies Resolvers;
