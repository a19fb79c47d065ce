/** What every resolver is given beside its arguments. */
import type { Store } from '../store/store.ts';
import type { Loaders } from './loaders.ts';

export interface Context {
  readonly store: Store;
  /** Made anew for each request, so that nothing is remembered between two. */
  readonly loaders: Loaders;
  /** Version of the product. */
  readonly version: string;
}
