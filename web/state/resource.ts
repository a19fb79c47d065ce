/** A value that comes from the server: loading, failed or there. What was there stays visible while the next one loads. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { isAbort } from '../api/client.ts';

export interface ResourceState<T> {
  readonly loading: boolean;
  readonly data: T | null;
  readonly error: Error | null;
}

export interface Resource<T> {
  readonly state: ReadonlySignal<ResourceState<T>>;
  /** Loads again, keeping the present data on show. */
  refresh(): void;
}

export interface KeyedResource<T> extends Resource<T> {
  /** Stops following its key. */
  dispose(): void;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Loads that failed. When one of them succeeds after all, what kept it from us is over for the others too. */
const failed = new Set<() => void>();

function retryOthers(): void {
  const others = [...failed];
  failed.clear();
  for (const again of others) again();
}

/** The state, and a function that replaces the running load by another; late answers of the former are dropped. */
function createLoader<T>() {
  const state = signal<ResourceState<T>>({ loading: false, data: null, error: null });
  let running: AbortController | null = null;
  let latest: (() => Promise<void>) | null = null;
  const again = () => void latest?.();

  async function run(load: (signal: AbortSignal) => Promise<T>, keep: boolean): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    latest = () => run(load, true);
    state.value = { loading: true, data: keep ? state.peek().data : null, error: null };
    try {
      const data = await load(controller.signal);
      if (running !== controller) return;
      state.value = { loading: false, data, error: null };
      if (failed.delete(again)) retryOthers();
    } catch (error) {
      if (running !== controller || isAbort(error)) return;
      state.value = { loading: false, data: state.peek().data, error: asError(error) };
      failed.add(again);
    }
  }

  function clear(): void {
    running?.abort();
    running = null;
    forget();
    state.value = { loading: false, data: null, error: null };
  }

  /** It is no longer tried again when others succeed. */
  function forget(): void {
    failed.delete(again);
  }
  return { state, run, clear, forget };
}

/** A resource without a key; nothing is asked until the first `refresh`. */
export function createResource<T>(load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const { state, run } = createLoader<T>();
  return { state, refresh: () => void run(load, true) };
}

/**
 * A resource that follows a key: `null` empties it, another key loads anew and aborts what was under way.
 * `keep` leaves the former key's data on show until the next is there (lists), otherwise it goes at once (details).
 */
export function createKeyedResource<K, T>(
  key: ReadonlySignal<K | null>,
  load: (key: K, signal: AbortSignal) => Promise<T>,
  { keep = false }: { readonly keep?: boolean } = {},
): KeyedResource<T> {
  const { state, run, clear, forget } = createLoader<T>();
  const unfollow = effect(() => {
    const current = key.value;
    if (current === null) clear();
    else void run((abort) => load(current, abort), keep);
  });
  const refresh = () => {
    const current = key.peek();
    if (current !== null) void run((abort) => load(current, abort), true);
  };
  const dispose = () => {
    unfollow();
    forget();
  };
  return { state, refresh, dispose };
}
