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

/** The state, and a function that replaces the running load by another; late answers of the former are dropped. */
function createLoader<T>() {
  const state = signal<ResourceState<T>>({ loading: false, data: null, error: null });
  let running: AbortController | null = null;

  async function run(load: (signal: AbortSignal) => Promise<T>, keep: boolean): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    state.value = { loading: true, data: keep ? state.peek().data : null, error: null };
    try {
      const data = await load(controller.signal);
      if (running === controller) state.value = { loading: false, data, error: null };
    } catch (error) {
      if (running !== controller || isAbort(error)) return;
      state.value = { loading: false, data: state.peek().data, error: asError(error) };
    }
  }

  function clear(): void {
    running?.abort();
    running = null;
    state.value = { loading: false, data: null, error: null };
  }
  return { state, run, clear };
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
  const { state, run, clear } = createLoader<T>();
  const dispose = effect(() => {
    const current = key.value;
    if (current === null) clear();
    else void run((abort) => load(current, abort), keep);
  });
  const refresh = () => {
    const current = key.peek();
    if (current !== null) void run((abort) => load(current, abort), true);
  };
  return { state, refresh, dispose };
}
