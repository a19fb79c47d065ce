/** Two accounts of one thing side by side: what is compared, what the server says of it, and the texts. */
import { computed, effect, signal } from '@preact/signals';
import { COMPARE } from '../api/accounts.ts';
import { ask } from '../api/client.ts';
import { wholeDocument } from './documents.ts';
import { createKeyedResource } from './resource.ts';
import { selection } from './selection.ts';

/** The server compares no more at once. */
const MOST = 10;

export interface Compared {
  /** Id of the meeting or agreement. */
  readonly id: string;
  readonly name: string;
  /** Ids of the documents that tell of it, two at least. */
  readonly documents: readonly string[];
}

/** What is compared; null while nothing is. */
export const comparing = signal<Compared | null>(null);
/** Which two of the documents stand side by side, by their place in the list. */
export const sides = signal<readonly [number, number]>([0, 1]);

export function compareSources(compared: Compared): void {
  sides.value = [0, 1];
  comparing.value = { ...compared, documents: compared.documents.slice(0, MOST) };
}
export const endComparing = (): void => {
  comparing.value = null;
};

// Whoever goes on to something else has done with comparing.
effect(() => {
  void selection.value;
  comparing.value = null;
});

const documentKey = computed(() => comparing.value?.documents.join('\n') ?? null);

/** What the documents say, field by field. */
export const comparison = createKeyedResource(
  documentKey,
  async (key, abort) => (await ask(COMPARE, { documents: key.split('\n') }, abort)).compare,
);

/** The text of each side; null where it is gone. */
export const sideTexts = [0, 1].map((side) =>
  createKeyedResource(
    computed(() => comparing.value?.documents[sides.value[side as 0 | 1]] ?? null),
    (id, abort) => wholeDocument(id, abort),
  ),
);
