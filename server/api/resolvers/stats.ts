/** What the graph holds. */
import { readStats } from '../../store/stats.ts';
import type { Resolvers } from '../types.gen.ts';

export const stats = {
  Stats: { version: (_, __, { version }) => version },
  Query: { stats: (_, __, { store, asOf }) => readStats(store, asOf) },
} satisfies Resolvers;
