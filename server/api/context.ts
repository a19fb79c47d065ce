/** What every resolver is given beside its arguments, and what the server around the API tells of a request. */
import { setMaxListeners } from 'node:events';
import type { Day } from '../model/edtf.ts';
import { AppError } from '../model/errors.ts';
import type { Store } from '../store/store.ts';
import type { Jobs } from './jobs.ts';
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
  /** The graph; below a root that says `knownAt`, the graph as it was known then. */
  readonly store: Store;
  /** Made anew for each operation, so that nothing is remembered between two. */
  readonly loaders: Loaders;
  /** Version of the product. */
  readonly version: string;
  /** Loading and removing documents; null where nobody does that. */
  readonly jobs: Jobs | null;
  /** Why the one who asks may not have documents loaded and removed; null where they may. */
  readonly refusal: AppError | null | undefined;
  /** The request of which the operation is a part. */
  readonly request: object;
  /** Ends what is asked of the store; from then on it refuses with that reason. */
  readonly stop: (reason: AppError) => void;
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

export interface ContextOptions {
  readonly store: Store;
  /** Version of the product, for `stats`. */
  readonly version: string;
  /** The graph as it was known at an instant; without it `knownAt` is refused. */
  readonly past?: ((knownAt: string) => Promise<Store>) | undefined;
  /** What loads and removes documents; without it nobody does. */
  readonly jobs?: Jobs | undefined;
}

/** The context of one operation. */
export function contextOf(
  { store, version, past = noPast, jobs }: ContextOptions,
  { request, signal, refusal }: { readonly request: object } & Pick<RequestNotes, 'signal' | 'refusal'>,
): Context {
  const stopping = new AbortController();
  // Every query that is under way listens.
  setMaxListeners(0, stopping.signal);
  signal?.addEventListener('abort', () => stopping.abort(), { once: true });
  const own = stoppable(store, stopping.signal);
  return {
    store: own,
    version,
    loaders: createLoaders(own, null),
    jobs: jobs ?? null,
    refusal,
    request,
    stop: (reason) => stopping.abort(reason),
    asOf: null,
    clocks: { past: async (knownAt) => stoppable(await past(knownAt), stopping.signal), roots: new Map() },
  };
}

const noPast = (knownAt: string): never => {
  throw new AppError('BAD_INPUT', 'what was known before cannot be asked for here', {
    where: 'knownAt',
    expected: 'a question without knownAt',
    found: knownAt,
  });
};
