/** Ways from one entity to another. */
import { shortestPaths } from '../../store/path.ts';
import { currentId, entitiesById } from '../around.ts';
import { bounded } from '../connection.ts';
import type { Resolvers } from '../types.gen.ts';

export const paths = {
  Path: {
    nodes: ({ nodes }, _, context) => entitiesById(context, nodes),
    relations: async ({ relations }, _, { loaders }) =>
      (await Promise.all(relations.map((id) => loaders.relation.load(id)))).filter((relation) => relation !== null),
  },
  Query: {
    paths: async (_, { from, to, maxLength, first }, context) => {
      const longest = bounded('maxLength', maxLength, 6, 1, 8);
      const most = bounded('first', first, 10, 1, 100);
      const [source, target] = await Promise.all([currentId(context, from), currentId(context, to)]);
      return source && target ? shortestPaths(context.store, source, target, longest, most) : [];
    },
  },
} satisfies Resolvers;
