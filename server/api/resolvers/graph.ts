/** The drawing, and what is added to it. */
import { readExpansion, readGraph } from '../../store/graph.ts';
import { entitiesById } from '../around.ts';
import { bounded } from '../connection.ts';
import type { Resolvers } from '../types.gen.ts';
import { conditionsOf, partOf } from './filters.ts';

const MOST_NODES = 3000;
const MOST_NEIGHBOURS = 500;

export const graph = {
  GraphNode: { omitted: ({ omitted }) => omitted() },
  Query: {
    graph: async (_, { filter, limit, ...near }, context) => {
      const nodes = bounded('limit', limit, 300, 1, MOST_NODES);
      return readGraph(context.store, await partOf(context, filter, near), nodes);
    },
    expand: async (_, { id, filter, shown, limit }, context) => {
      const neighbours = bounded('limit', limit, 60, 1, MOST_NEIGHBOURS);
      bounded('shown', shown?.length, 0, 0, MOST_NODES);
      const [entity] = await entitiesById(context, [id]);
      if (!entity) return null;
      const conditions = await conditionsOf(context, filter);
      return readExpansion(context.store, entity.id, conditions, shown ?? [], neighbours);
    },
  },
} satisfies Resolvers;
