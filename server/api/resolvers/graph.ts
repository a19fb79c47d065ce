/** The drawing. */
import { readGraph } from '../../store/graph.ts';
import { bounded } from '../connection.ts';
import type { Resolvers } from '../types.gen.ts';
import { graphFilter } from './filters.ts';

const MOST_NODES = 3000;

export const graph = {
  Query: {
    graph: async (_, { filter, limit }, context) => {
      const nodes = bounded('limit', limit, 300, 1, MOST_NODES);
      return readGraph(context.store, await graphFilter(context, filter), nodes);
    },
  },
} satisfies Resolvers;
