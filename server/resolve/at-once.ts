/** Resolution of records that are all there, for whoever keeps none. */
import type { EntityRecord } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Explanation } from './explain.ts';
import type { Resolution } from './resolution.ts';
import { createResolver } from './resolver.ts';

/** Resolves all at once; see `createResolver`. */
export function resolve(records: readonly EntityRecord[], judgements: readonly Judgement[]): Resolution {
  const resolver = createResolver(judgements);
  resolver.add(records);
  return resolver.resolution();
}

/** Why two of the records are or are not one entity; see `Resolver.explain`. */
export function explain(
  a: string,
  b: string,
  records: readonly EntityRecord[],
  judgements: readonly Judgement[] = [],
): Explanation {
  const resolver = createResolver(judgements);
  resolver.add(records);
  return resolver.explain(a, b);
}
