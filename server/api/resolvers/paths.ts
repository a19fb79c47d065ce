/** Ways from one entity to another. */
import { shortestPaths, shortestPathsThrough, type Through } from '../../store/path.ts';
import { currentId, entitiesById, entityAt } from '../around.ts';
import { bounded } from '../connection.ts';
import type { Context } from '../context.ts';
import { evidenceOf } from '../evidence.ts';
import type { PathModel } from '../models.ts';
import type { InputMaybe, PathThrough, Resolvers } from '../types.gen.ts';

const MOST_AVOIDED = 100;

const relationsOf = async ({ relations }: PathModel, { loaders }: Context) =>
  (await Promise.all(relations.map((id) => loaders.relation.load(id)))).filter((relation) => relation !== null);

export const paths = {
  Path: {
    nodes: ({ nodes }, _, context) => entitiesById(context, nodes),
    relations: (path, _, context) => relationsOf(path, context),
    steps: async (path, _, context) =>
      (await relationsOf(path, context)).map((relation, at) => ({
        from: path.nodes[at] ?? '',
        to: path.nodes[at + 1] ?? '',
        relation,
      })),
  },
  PathStep: {
    from: ({ from }, _, context) => entityAt(context, from),
    to: ({ to }, _, context) => entityAt(context, to),
    forward: ({ from, relation }) => relation.source === from,
    evidence: ({ relation }, _, context) => evidenceOf(context, [relation]),
  },
  Query: {
    paths: async (_, { from, to, maxLength, through, first }, context) => {
      const longest = bounded('maxLength', maxLength, 6, 1, 8);
      const most = bounded('first', first, 10, 1, 100);
      const [source, target] = await Promise.all([currentId(context, from), currentId(context, to)]);
      if (!source || !target) return [];
      const conditions = await throughOf(context, through);
      return conditions
        ? shortestPathsThrough(context.store, source, target, conditions, longest, most)
        : shortestPaths(context.store, source, target, longest, most);
    },
  },
} satisfies Resolvers;

/** Null where nothing is asked of the way: then the database finds it by itself. */
async function throughOf(context: Context, through: InputMaybe<PathThrough> | undefined): Promise<Through | null> {
  if (!through && context.asOf === null) return null;
  bounded('avoid', through?.avoid?.length, 0, 0, MOST_AVOIDED);
  const avoid = await Promise.all((through?.avoid ?? []).map((id) => currentId(context, id)));
  const { relations, types, from, to } = through ?? {};
  const { asOf } = context;
  const asked = [relations?.length, types?.length, avoid.length, from, to, asOf].some(Boolean);
  return asked ? { relations, types, from, to, asOf, avoid: avoid.filter((id) => id !== null) } : null;
}
