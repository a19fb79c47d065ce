/** Events over time. */
import { readTimeline } from '../../store/timeline.ts';
import type { Resolvers } from '../types.gen.ts';
import { partOf } from './filters.ts';

export const timeline = {
  Query: {
    timeline: async (_, { filter, bucket, ...near }, context) =>
      readTimeline(context.store, await partOf(context, filter, near), bucket ?? 'MONTH'),
  },
} satisfies Resolvers;
