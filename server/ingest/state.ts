/**
 * The graph's state as one process knows it: brought up to date before every use, and thrown away whenever it may not be
 * what is stored.
 */
import type { Store, StoreTransaction } from '../store/store.ts';
import type { Memory } from './memory.ts';
import { type ChangeNote, noteChange, refreshed } from './refresh.ts';

/** What work on the graph comes to: its result, and what others need to know of it. */
export interface Worked<T> {
  readonly result: T;
  readonly note: ChangeNote;
}

export interface State {
  /** For reading: as good as the last transaction that this process has seen. */
  current(): Promise<Memory>;
  /**
   * Runs `work` on the state of the graph as it is once this process alone may write. The store may run it twice, where
   * the first time came to nothing, or where nobody knows whether it did.
   */
  change<T>(work: (tx: StoreTransaction, memory: Memory) => Promise<Worked<T>>): Promise<T>;
}

export function createState(store: Store): State {
  let memory: Memory | null = null;
  let reading: Promise<Memory> | null = null;

  /** Whoever takes it may alter it; until it is given back, others read their own. */
  const take = (): Memory | null => {
    const taken = memory;
    memory = null;
    return taken;
  };

  async function read(): Promise<Memory> {
    const known = take();
    const past = (await store.read('graph/revision', {}))[0] ?? { revision: 0, history: null };
    const state = await refreshed({ run: store.read }, known, past);
    // A change may have been made meanwhile, and knows better.
    memory ??= state;
    return state;
  }

  return {
    current() {
      const forget = () => {
        reading = null;
      };
      if (!reading) {
        reading = read();
        reading.then(forget, forget);
      }
      return reading;
    },

    async change(work) {
      const { state, result } = await store.write(async (tx) => {
        const known = take();
        const { revision = 1, history = null } = (await tx.run('graph/lock', {}))[0] ?? {};
        const state = await refreshed(tx, known, { revision: revision - 1, history });
        const { result, note } = await work(tx, state);
        await noteChange(tx, state, note);
        return { state, result };
      });
      memory = state;
      return result;
    },
  };
}
