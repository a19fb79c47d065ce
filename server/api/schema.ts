/** The executable schema: the SDL with its resolvers, every field described. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { describeByConvention } from './describe.ts';
import { resolvers } from './resolvers/index.ts';
import { readSdl } from './sdl.ts';

let cached: GraphQLSchema | null = null;

/** Made once: it holds nothing of a request. Throws where a resolver is for a field that the SDL does not have. */
export function apiSchema(): GraphQLSchema {
  cached ??= describeByConvention(
    makeExecutableSchema({
      typeDefs: readSdl(),
      resolvers,
      resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
    }),
  );
  return cached;
}
