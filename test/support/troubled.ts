/** A store whose database can be taken away, without a server: what it is asked is counted, and fails or hangs on demand. */
import { AppError } from '../../server/model/errors.ts';
import type { Store } from '../../server/store/index.ts';

export interface Troubled {
  readonly store: Store;
  /** Reads asked of the store so far. */
  readonly reads: number;
  /** From now on every read fails in this way; null ends it. */
  fail(error: Error | null): void;
  /** From now on reads wait until they are let go. */
  hang(): void;
  letGo(): void;
  /** The next `count` reads are answered, and those after them fail. */
  failAfter(count: number, error: Error): void;
}

export const away = (): AppError =>
  new AppError('STORE_UNAVAILABLE', 'Neo4j does not answer', { found: 'ServiceUnavailable' });

export function troubledStore(real: Store): Troubled {
  let reads = 0;
  let left = Number.POSITIVE_INFINITY;
  let failure: Error | null = null;
  let open: Promise<void> = Promise.resolve();
  let letGo: () => void = () => undefined;
  const gate = async () => {
    reads += 1;
    await open;
    left -= 1;
    if (failure && left < 0) throw failure;
  };
  return {
    store: {
      ...real,
      engine: 'neo4j',
      version: '5.26.0',
      read: async (name, params) => {
        await gate();
        return real.read(name, params);
      },
      searchText: async (index, text, limit) => {
        await gate();
        return real.searchText(index, text, limit);
      },
    },
    get reads() {
      return reads;
    },
    fail(error) {
      failure = error;
      left = error ? 0 : Number.POSITIVE_INFINITY;
    },
    failAfter(count, error) {
      failure = error;
      left = count;
    },
    hang() {
      open = new Promise((resolve) => {
        letGo = resolve;
      });
    },
    letGo: () => letGo(),
  };
}
