/** The store as one operation sees it: once nobody waits for the answer, nothing more is asked, and what is under way ends. */
import type { Store } from '../store/store.ts';
import { reasonOf } from '../store/unwanted.ts';

export function stoppable(store: Store, signal: AbortSignal): Store {
  const assertWanted = () => {
    if (signal.aborted) throw reasonOf(signal);
  };
  return {
    ...store,
    async read(name, params) {
      assertWanted();
      return store.read(name, params, signal);
    },
    async searchText(index, text, limit) {
      assertWanted();
      return store.searchText(index, text, limit, signal);
    },
  };
}
