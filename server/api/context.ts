/** What every resolver is given beside its arguments. */
import type { Day } from '../model/edtf.ts';
import type { Store } from '../store/store.ts';
import type { Loaders } from './loaders.ts';

export interface Context {
  /** The graph; below a root that says `knownAt`, the graph as it was known then. */
  readonly store: Store;
  /** Made anew for each request, so that nothing is remembered between two. */
  readonly loaders: Loaders;
  /** Version of the product. */
  readonly version: string;
  /** The day of which the root asks; null where it asks of none. */
  readonly asOf: Day | null;
  readonly clocks: Clocks;
}

/** What the clocks of the roots lead to. */
export interface Clocks {
  /** The graph as it was known at an instant; rejects with an `AppError` where it cannot be had. */
  readonly past: (knownAt: string) => Promise<Store>;
  /** Response key of a root → the context of all below it. Empty where no root says a clock. */
  readonly roots: Map<string, Promise<Context>>;
}
