/** The demonstration corpus as the graph remembers it: which of its loads were begun and ended. */
import type { Store } from './store.ts';

/** Whether the graph is to be filled: it holds nothing, or a load of the demonstration corpus was cut off. */
export async function wantsDemonstration(store: Store): Promise<boolean> {
  const [mark] = await store.read('graph/demonstration', {});
  if (mark?.state === 'unfinished') return true;
  const [totals] = await store.read('stats/totals', {});
  return (totals?.documents ?? 0) === 0;
}

/** Notes that a load begins or has ended. */
export const markDemonstration = (store: Store, state: 'unfinished' | 'done'): Promise<void> =>
  store.write(async (tx) => {
    await tx.run('graph/lock', {});
    await tx.run('graph/mark-demonstration', { state });
  });
