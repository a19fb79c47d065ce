/** The executable schema: the SDL with its resolvers, every field described and answered by the clocks of its root. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { withClocks } from './clocks.ts';
import { describeByConvention } from './describe.ts';
import { resolvers } from './resolvers/index.ts';
import { readSdl } from './sdl.ts';

let cached: GraphQLSchema | null = null;

/** Made once: it holds nothing of a request. Throws where a resolver is for a field that the SDL does not have. */
export function apiSchema(): GraphQLSchema {
  cached ??= withClocks(
    describeByConvention(
      makeExecutableSchema({
        typeDefs: readSdl(),
        resolvers,
        resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
      }),
    ),
  );
  return cached;
}
