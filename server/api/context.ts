/** What every resolver is given beside its arguments, and what the server around the API tells of a request. */
import { setMaxListeners } from 'node:events';
import type { AppError } from '../model/errors.ts';
import type { Store } from '../store/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { stoppable } from './stoppable.ts';

/** What the server around the API tells of a request, and is told. */
export interface RequestNotes {
  /** Given to the client with every failure that it cannot mend by asking otherwise. */
  readonly requestId?: string;
  /** Told the name of the operation. */
  readonly named?: (operation: string) => void;
  /** Told that the answer has errors in it. */
  readonly failed?: () => void;
  /** Why documents may not be loaded or removed; null where they may, and left out where nobody can. */
  readonly refusal?: AppError | null;
  /** Aborted once nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

export interface Context {
  readonly store: Store;
  /** Made anew for each operation, so that nothing is remembered between two. */
  readonly loaders: Loaders;
  /** Version of the product. */
  readonly version: string;
  /** The request of which the operation is a part. */
  readonly request: object;
  /** Ends what is asked of the store; from then on it refuses with that reason. */
  readonly stop: (reason: AppError) => void;
}

/** The context of one operation. */
export function contextOf(
  { store, version }: { readonly store: Store; readonly version: string },
  { request, signal }: { readonly request: object; readonly signal?: AbortSignal },
): Context {
  const stopping = new AbortController();
  // Every query that is under way listens.
  setMaxListeners(0, stopping.signal);
  signal?.addEventListener('abort', () => stopping.abort(), { once: true });
  const own = stoppable(store, stopping.signal);
  return { store: own, version, loaders: createLoaders(own), request, stop: (reason) => stopping.abort(reason) };
}
