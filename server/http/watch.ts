/**
 * Whether the database answers. A server of its own can go away and come back: while it is away, requests are refused at
 * once instead of queueing up for it, and a small query is tried every second, so that they are taken again by itself.
 *
 *   const watch = watchStore(store, { log });
 *   await watch.store.read('stats/totals', {});   as the store's own, or STORE_UNAVAILABLE at once
 *   await watch.probe();                          the revision of the graph, or STORE_UNAVAILABLE within two seconds
 */
import { AppError } from '../model/errors.ts';
import type { Store } from '../store/store.ts';
import { type Log, NO_LOG } from './log.ts';

export interface WatchOptions {
  readonly log?: Log;
  /** Milliseconds that the small query may take. */
  readonly bound?: number;
  /** Milliseconds between two tries while the database is away. */
  readonly pause?: number;
}

export interface Watch {
  /** The store, for requests. */
  readonly store: Store;
  /** Tries the database; how many ask at once does not matter to it. */
  probe(): Promise<number>;
  /** Ends all tries; the store itself is left open. */
  stop(): void;
}

const isAway = (error: unknown): error is AppError => error instanceof AppError && error.code === 'STORE_UNAVAILABLE';

export function watchStore(store: Store, { log = NO_LOG, bound = 2_000, pause = 1_000 }: WatchOptions = {}): Watch {
  /** Why the database is taken to be away, since when, and how many requests were refused; null while it answers. */
  let away: { readonly error: AppError; readonly since: number; refused: number } | null = null;
  let asked: Promise<number> | null = null;
  let next: NodeJS.Timeout | undefined;
  let stopped = false;

  /** One query at a time, however many wait for its answer. What becomes of it is kept in `away`. */
  function ask(): Promise<number> {
    asked ??= store
      .read('graph/revision', {})
      .then(
        ([row]) => {
          if (away) answersAgain(away);
          return row?.revision ?? 0;
        },
        (error: unknown) => {
          if (remote && !stopped && isAway(error)) goneAway(error);
          throw error;
        },
      )
      .finally(() => {
        asked = null;
      });
    return asked;
  }

  /** That an answer is late says no to whoever asks; it takes the store's own word to turn requests away. */
  const probe = (): Promise<number> =>
    within(bound, ask()).catch((cause: unknown) => {
      throw isAway(cause) ? cause : unavailable(cause);
    });

  const tryAgain = (): void => void ask().catch(() => undefined);

  function goneAway(error: AppError): void {
    if (!away) {
      away = { error, since: Date.now(), refused: 0 };
      log.error('the database does not answer', { error });
    }
    clearTimeout(next);
    next = setTimeout(tryAgain, pause);
    next.unref();
  }

  function answersAgain({ since, refused }: { since: number; refused: number }): void {
    away = null;
    clearTimeout(next);
    log.info('the database answers again', { seconds: Math.round((Date.now() - since) / 1000), refused });
  }

  async function watched<T>(read: () => Promise<T>): Promise<T> {
    if (away) {
      away.refused += 1;
      throw away.error;
    }
    try {
      return await read();
    } catch (error) {
      if (isAway(error)) tryAgain();
      throw error;
    }
  }

  // An engine in this process does not go away; it can be busy, which ends by itself.
  const remote = store.engine !== 'grafeo';
  return {
    store: remote
      ? {
          ...store,
          read: (name, params, signal) => watched(() => store.read(name, params, signal)),
          searchText: (index, text, limit, signal) => watched(() => store.searchText(index, text, limit, signal)),
        }
      : store,
    probe,
    stop() {
      stopped = true;
      clearTimeout(next);
    },
  };
}

const unavailable = (cause: unknown) =>
  new AppError('STORE_UNAVAILABLE', 'the database does not answer', {}, { cause });

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    // An answer that has come while this process was busy with something else is taken first.
    timer = setTimeout(
      () => setImmediate(() => reject(new Error(`no answer within ${milliseconds} ms`))),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
