/** Everything known of the selected node or relation. */
import { computed, effect, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { MORE_FACTS, NODE_DETAILS } from '../api/details.ts';
import type { FactPage } from '../api/shapes.ts';
import { createKeyedResource } from './resource.ts';
import { selection } from './selection.ts';

/** How many facts of a group are asked for at once. */
const FIRST = 12;
const NEXT = 50;

const selectedId = computed(() => selection.value?.id ?? null);

export const details = createKeyedResource(selectedId, (id, abort) =>
  ask(NODE_DETAILS, { id, first: FIRST, isPerson: id.startsWith('person/') }, abort),
);

/** Facts asked for beyond the first page, by the key of their group, and which groups are loading or failed. */
export const furtherFacts = signal<ReadonlyMap<string, readonly FactPage[]>>(new Map());
export const loadingGroup = signal<string | null>(null);
export const failedGroup = signal<string | null>(null);

effect(() => {
  selectedId.value;
  furtherFacts.value = new Map();
  loadingGroup.value = null;
  failedGroup.value = null;
});

/** Asks for the next page of a group of facts of the selected entity. */
export async function loadMore(
  key: string,
  types: readonly string[],
  direction: string,
  after: string | null,
): Promise<void> {
  const id = selectedId.peek();
  if (id === null || loadingGroup.peek() === key) return;
  loadingGroup.value = key;
  failedGroup.value = null;
  try {
    const { node } = await ask(MORE_FACTS, { id, types, direction, first: NEXT, after });
    if (!node || selectedId.peek() !== id) return;
    const pages = furtherFacts.peek();
    furtherFacts.value = new Map(pages).set(key, [...(pages.get(key) ?? []), node.relations]);
  } catch {
    if (selectedId.peek() === id) failedGroup.value = key;
  } finally {
    if (loadingGroup.peek() === key) loadingGroup.value = null;
  }
}
