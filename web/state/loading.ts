/** Documents loaded and removed from the page: what the server tells of it, and the graph that follows. */
import { batch, signal } from '@preact/signals';
import { ApiError } from '../api/client.ts';
import { followJob, type Job, sendDocuments, sendRemoval } from '../api/jobs.ts';
import { commitments } from './commitments.ts';
import { documents } from './documents.ts';
import { graphResource, loaded, revealed } from './graph.ts';
import { meetings } from './meetings.ts';
import { offices } from './offices.ts';
import { signatures } from './signatures.ts';
import { monthsResource } from './timeline.ts';
import { beyond, dropAll, sendable } from './to-load.ts';

export const job = signal<Job | null>(null);
export const busy = signal(false);
/** Why nothing was taken. */
export const refusal = signal<Error | null>(null);
/** Kept in memory only: it is gone with the page, and is never in an address or in storage. */
export const token = signal('');
export const tokenWanted = signal(false);

/** Sends what waits and follows it to its end; the graph grows as it comes. */
export async function loadWaiting(): Promise<void> {
  const inputs = sendable.peek().map(({ input }) => input);
  if (inputs.length === 0 || beyond.peek() !== null) return;
  await run(async () => {
    const started = await sendDocuments(inputs, token.peek() || null);
    dropAll();
    return started;
  });
}

export const removeDocument = (id: string): Promise<void> => run(() => sendRemoval(id, token.peek() || null));

async function run(start: () => Promise<Job>): Promise<void> {
  batch(() => {
    busy.value = true;
    refusal.value = null;
    job.value = null;
  });
  try {
    const started = await start();
    batch(() => {
      job.value = started;
      tokenWanted.value = false;
    });
    let shown = 0;
    let last = 0;
    await followJob(started.id, token.peek() || null, (now) => {
      job.value = now;
      const changed = now.loaded + now.removed;
      if (changed === shown || performance.now() - last < BREATH) return;
      shown = changed;
      last = performance.now();
      showFresh();
    });
    showFresh();
  } catch (error) {
    batch(() => {
      if (error instanceof ApiError && error.code === 'UNAUTHORIZED') tokenWanted.value = true;
      refusal.value = error instanceof Error ? error : new Error(String(error));
    });
  } finally {
    busy.value = false;
  }
}

/** Least time between two pictures while documents come, in milliseconds. */
const BREATH = 1500;
/** So many of what is new are drawn, whatever else is. */
const MOST_NEW = 60;

/** Asks anew for all that shows what is loaded; what is new is drawn, and what stood there stays. */
function showFresh(): void {
  const before = loaded.peek();
  graphResource.refresh();
  monthsResource.refresh();
  for (const resource of [documents, signatures, meetings, commitments, offices])
    if (resource.state.peek().data) resource.refresh();
  const stop = loaded.subscribe((now) => {
    if (now === before) return;
    queueMicrotask(() => stop());
    const fresh = [...now.nodes.keys()].filter((id) => !before.nodes.has(id)).slice(0, MOST_NEW);
    if (fresh.length > 0 && before.nodes.size > 0) revealed.value = new Set([...revealed.peek(), ...fresh]);
  });
}
