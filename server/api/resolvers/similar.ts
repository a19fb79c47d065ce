/** Who and what is alike. */
import { readShared } from '../../store/similar.ts';
import { likenessesOf } from '../../threads/likeness.ts';
import { entitiesById, entityAt } from '../around.ts';
import { bounded } from '../connection.ts';
import type { Resolvers } from '../types.gen.ts';
import { evidenceById } from './network.ts';

export const similar = {
  Similar: {
    entity: ({ other }, _, context) => entityAt(context, other),
    shared: ({ shared }, { first }) => shared.slice(0, bounded('first', first, 5, 1, 100)),
  },
  SharedThing: {
    thing: ({ shared }, _, context) => entityAt(context, shared),
    evidence: ({ own, relation }, _, context) => evidenceById(context, [own, relation]),
  },
  Query: {
    similar: async (_, { id, first }, context) => {
      const most = bounded('first', first, 10, 1, 100);
      const [entity] = await entitiesById(context, [id]);
      return entity ? likenessesOf(await readShared(context.store, entity.id)).slice(0, most) : [];
    },
  },
} satisfies Resolvers;
