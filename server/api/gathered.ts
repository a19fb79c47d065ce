/** A DataLoader that gives at once what it has read, so that what the rows of a list need can be read before they ask. */
import DataLoader from 'dataloader';
import type { Soon } from './soon.ts';

export class Gathered<K, V> extends DataLoader<K, V, string> {
  readonly #keyOf: (key: K) => string;
  readonly #read: Map<string, V>;

  /** `read` gives a value for each key, in order; `keyOf` is the same for keys that ask for the same. */
  constructor(read: (keys: readonly K[]) => Promise<readonly V[]>, keyOf: (key: K) => string) {
    const known = new Map<string, V>();
    const reading = async (keys: readonly K[]): Promise<readonly V[]> => {
      const values = await read(keys);
      keys.forEach((key, index) => {
        known.set(keyOf(key), values[index] as V);
      });
      return values;
    };
    super(reading, { cacheKeyFn: keyOf });
    this.#keyOf = keyOf;
    this.#read = known;
  }

  /** The value, at once where it was read. */
  get(key: K): Soon<V> {
    const known = this.#read.get(this.#keyOf(key));
    return known === undefined ? this.load(key) : known;
  }

  /** Reads what is not known yet, with whatever else is asked for meanwhile. */
  async ready(keys: Iterable<K>): Promise<void> {
    const unknown = [...keys].filter((key) => !this.#read.has(this.#keyOf(key)));
    if (unknown.length > 0) await Promise.all(unknown.map((key) => this.load(key)));
  }
}
