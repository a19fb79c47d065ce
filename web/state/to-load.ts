/** What is to be loaded, and what of it this server would refuse. */
import { batch, computed, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { LOAD_BOUNDS, type LoadBounds, type LoadInput } from '../api/jobs.ts';
import { createResource } from './resource.ts';

/** Whether the dialog of loading is open. */
export const loadingShown = signal(false);

/** What this server takes: asked for when the dialog opens. It has the last word where it has not said so yet. */
export const loadBounds = createResource(async (abort) => (await ask(LOAD_BOUNDS, {}, abort)).loadBounds);

export interface Waiting {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  readonly input: LoadInput;
  /** Why it is not sent. */
  readonly fault: 'size' | 'format' | 'empty' | 'address' | null;
}

const inputs = signal<readonly { readonly key: number; readonly input: LoadInput }[]>([]);

/** All that waits to be sent, in the order in which it came. */
export const waiting = computed<readonly Waiting[]>(() =>
  inputs.value.map(({ key, input }) => ({
    key,
    input,
    ...sizeOf(input),
    fault: faultOf(input, loadBounds.state.value.data),
  })),
);
/** What of it can be sent. */
export const sendable = computed(() => waiting.value.filter(({ fault }) => fault === null));
/** Which bound all that is to be sent goes beyond, if any. */
export const beyond = computed<'documents' | 'all' | null>(() => {
  const bounds = loadBounds.state.value.data;
  if (!bounds) return null;
  if (sendable.value.length > bounds.documents) return 'documents';
  return sendable.value.reduce((sum, { bytes }) => sum + bytes, 0) > bounds.requestBytes ? 'all' : null;
});

let keys = 0;

/** Puts documents to the others, and opens the dialog that lists them. */
export function addInputs(added: readonly LoadInput[]): void {
  const fresh = added.map((input) => {
    keys += 1;
    return { key: keys, input };
  });
  batch(() => {
    inputs.value = [...inputs.peek(), ...fresh];
    loadingShown.value = true;
  });
}

/** Leaves one out again. */
export const dropWaiting = (key: number): void => {
  inputs.value = inputs.peek().filter((one) => one.key !== key);
};
/** Leaves all out: they were sent. */
export const dropAll = (): void => {
  inputs.value = [];
};

function sizeOf(input: LoadInput): { readonly name: string; readonly bytes: number } {
  if (input.kind === 'file') return { name: input.file.name, bytes: input.file.size };
  if (input.kind === 'url') return { name: input.url, bytes: input.url.length };
  return { name: input.name, bytes: new Blob([input.text]).size };
}

/** What can be seen to be refused before anything is sent. A file without an ending is tried as text, as the server does. */
export function faultOf(input: LoadInput, bounds: LoadBounds | null): Waiting['fault'] {
  if (input.kind === 'url') {
    const isWeb = URL.canParse(input.url) && /^https?:$/.test(new URL(input.url).protocol);
    return isWeb ? null : 'address';
  }
  const { bytes, name } = sizeOf(input);
  if (bytes === 0) return 'empty';
  if (!bounds) return null;
  if (bytes > bounds.documentBytes) return 'size';
  const ending = /\.[^.]*$/.exec(name.toLowerCase())?.[0];
  return input.kind === 'file' && ending && !bounds.formats.includes(ending) ? 'format' : null;
}
