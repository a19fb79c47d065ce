/** Who has to do with whom. */
import { readParts } from '../../store/network.ts';
import { netOf } from '../../threads/network.ts';
import { entityAt } from '../around.ts';
import { bounded } from '../connection.ts';
import type { Context } from '../context.ts';
import { evidenceOf } from '../evidence.ts';
import type { Resolvers } from '../types.gen.ts';
import { conditionsOf } from './filters.ts';

/** The sentences that say these relations, given by their ids. */
export async function evidenceById(context: Context, ids: readonly string[]) {
  const relations = await Promise.all(ids.map((id) => context.loaders.relation.load(id)));
  return evidenceOf(
    context,
    relations.filter((relation) => relation !== null),
  );
}

export const network = {
  NetworkNode: { actor: ({ id }, _, context) => entityAt(context, id) },
  NetworkTie: {
    from: ({ from }, _, context) => entityAt(context, from),
    to: ({ to }, _, context) => entityAt(context, to),
    samples: ({ events }, { first }) => events.slice(0, bounded('first', first, 3, 1, 20)),
  },
  NetworkSample: {
    event: ({ event }, _, context) => entityAt(context, event),
    evidence: ({ relations }, _, context) => evidenceById(context, relations),
  },
  Query: {
    network: async (_, { filter, by, limit }, context) => {
      const most = bounded('limit', limit, 200, 1, 1000);
      const { parts, events, omitted } = await readParts(context.store, await conditionsOf(context, filter));
      const net = netOf(parts, by ?? 'COUNTRY');
      const ties = net.ties.slice(0, most);
      const nodes = [...new Set(ties.flatMap(({ from, to }) => [from, to]))]
        .map((id) => ({ id, events: net.members.get(id)?.size ?? 0 }))
        .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
      return { nodes, ties, events, omitted: net.ties.length - ties.length, omittedEvents: omitted };
    },
  },
} satisfies Resolvers;
