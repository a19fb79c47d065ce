/**
 * The two clocks: `asOf`, the day on which something is to be true in the world, and `knownAt`, the instant by which it
 * is to be known. A root says them; everything below that root is answered by them.
 *
 * Resolvers need not know: below a root that says a clock they are given a context whose `store`, `loaders` and `asOf`
 * are those of that root. Which root a field stands below, its path says.
 */
import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { Day } from '../model/edtf.ts';
import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;
interface ClockArguments {
  readonly asOf?: Day | null;
  readonly knownAt?: string | null;
}

/** Gives every resolver the context of the root above it, in place. Returns the same schema. */
export function withClocks(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    if (type === schema.getMutationType() || type === schema.getSubscriptionType()) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve as Resolver | undefined;
      if (!resolve) continue;
      field.resolve = type === query ? ofRoot(resolve) : belowRoot(resolve);
    }
  }
  return schema;
}

const ofRoot =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const { asOf = null, knownAt = null } = args as ClockArguments;
    if (asOf === null && knownAt === null) return resolve(source, args, context, info);
    const scoped = scopeOf(context, asOf, knownAt);
    context.clocks.roots.set(String(info.path.key), scoped);
    return scoped.then((own) => resolve(source, args, own, info));
  };

const belowRoot =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const { roots } = context.clocks;
    const scoped = roots.size === 0 ? undefined : roots.get(rootOf(info));
    return scoped ? scoped.then((own) => resolve(source, args, own, info)) : resolve(source, args, context, info);
  };

function rootOf({ path }: GraphQLResolveInfo): string {
  let at = path;
  while (at.prev) at = at.prev;
  return String(at.key);
}

async function scopeOf(context: Context, asOf: Day | null, knownAt: string | null): Promise<Context> {
  const store = knownAt === null ? context.store : await context.clocks.past(knownAt);
  return { ...context, store, asOf, loaders: createLoaders(store, asOf) };
}
