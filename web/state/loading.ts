/** Documents loaded and removed from the page: what waits to be sent, what the server tells of it, and the graph that follows. */
import { batch, computed, signal } from '@preact/signals';
import { ApiError } from '../api/client.ts';
import { followJob, type Job, type LoadInput, sendDocuments, sendRemoval } from '../api/jobs.ts';
import { commitments } from './commitments.ts';
import { documents } from './documents.ts';
import { graphResource, loaded, revealed } from './graph.ts';
import { meetings } from './meetings.ts';
import { offices } from './offices.ts';
import { signatures } from './signatures.ts';
import { monthsResource } from './timeline.ts';

/** What a server takes unless it is set up otherwise; it has the last word. */
export const BOUNDS = { documents: 500, bytes: 5 * 1024 * 1024, all: 25 * 1024 * 1024 } as const;
export const FORMATS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm'] as const;

export interface Waiting {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  readonly input: LoadInput;
  /** Why it is not sent. */
  readonly fault: 'size' | 'format' | 'empty' | 'address' | null;
}

export const loadingShown = signal(false);
export const waiting = signal<readonly Waiting[]>([]);
export const job = signal<Job | null>(null);
export const busy = signal(false);
/** Why nothing was taken. */
export const refusal = signal<Error | null>(null);
/** Kept in memory only: it is gone with the page, and is never in an address or in storage. */
export const token = signal('');
export const tokenWanted = signal(false);

export const sendable = computed(() => waiting.value.filter(({ fault }) => fault === null));
/** Which bound all that is to be sent goes beyond, if any. */
export const beyond = computed<'documents' | 'all' | null>(() =>
  sendable.value.length > BOUNDS.documents
    ? 'documents'
    : sendable.value.reduce((sum, { bytes }) => sum + bytes, 0) > BOUNDS.all
      ? 'all'
      : null,
);

let keys = 0;

export function addInputs(inputs: readonly LoadInput[]): void {
  const fresh = inputs.map((input): Waiting => {
    keys += 1;
    return { key: keys, input, ...sizeOf(input), fault: faultOf(input) };
  });
  batch(() => {
    waiting.value = [...waiting.peek(), ...fresh];
    loadingShown.value = true;
  });
}

export const dropWaiting = (key: number): void => {
  waiting.value = waiting.peek().filter((one) => one.key !== key);
};

function sizeOf(input: LoadInput): { readonly name: string; readonly bytes: number } {
  if (input.kind === 'file') return { name: input.file.name, bytes: input.file.size };
  if (input.kind === 'url') return { name: input.url, bytes: input.url.length };
  return { name: input.name, bytes: new Blob([input.text]).size };
}

/** What can be seen to be refused before anything is sent. */
export function faultOf(input: LoadInput): Waiting['fault'] {
  if (input.kind === 'url') {
    const isWeb = URL.canParse(input.url) && /^https?:$/.test(new URL(input.url).protocol);
    return isWeb ? null : 'address';
  }
  const { bytes, name } = sizeOf(input);
  if (bytes === 0) return 'empty';
  if (bytes > BOUNDS.bytes) return 'size';
  const ending = /\.[^.]*$/.exec(name.toLowerCase())?.[0];
  if (input.kind === 'file' && ending && !FORMATS.some((known) => known === ending)) return 'format';
  return null;
}

/** Sends what waits and follows it to its end; the graph grows as it comes. */
export async function loadWaiting(): Promise<void> {
  const inputs = sendable.peek().map(({ input }) => input);
  if (inputs.length === 0 || beyond.peek() !== null) return;
  await run(async () => {
    const started = await sendDocuments(inputs, token.peek() || null);
    waiting.value = [];
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
