/** Going on from what is drawn: to neighbours, away from them, to what lies between. */
import { batch, computed, effect } from '@preact/signals';
import { ask } from '../api/client.ts';
import { EXPAND, LEFT_OUT } from '../api/operations.ts';
import { shownTypes } from './filters.ts';
import { drawn, LOAD_LIMIT, leftOut, loaded, revealed, selectedId } from './graph.ts';
import { connecting, leavesOf, neighbourhoods } from './pairs.ts';
import { bringBack, hide, showOnly } from './view.ts';
import { importance, type LoadedNode, merge } from './visible.ts';

/** How many neighbours of each drawn node are not drawn. */
export const moreOf = computed<ReadonlyMap<string, number>>(() => {
  const shown = new Set(drawn.value.nodes.map(({ id }) => id));
  const near = allNear.value;
  const found = new Map<string, number>();
  for (const id of shown) {
    let count = leftOut.value.get(id) ?? 0;
    for (const other of near.get(id) ?? []) if (!shown.has(other)) count += 1;
    if (count > 0) found.set(id, count);
  }
  return found;
});
const allNear = computed(() => neighbourhoods(loaded.value.edges.values()));

/** Neighbours of the selected node that are loaded but not drawn, the most important first. */
export const hiddenNeighbours = computed<readonly LoadedNode[]>(() => {
  const id = selectedId.value;
  if (id === null) return [];
  const shown = new Set(drawn.value.nodes.map((node) => node.id));
  return neighboursOf(id).filter((node) => !shown.has(node.id));
});

/** What is loaded within a step of a node, the most important first. */
function neighboursOf(id: string): readonly LoadedNode[] {
  const found = new Map<string, LoadedNode>();
  for (const { source, target } of loaded.value.edges.values()) {
    const other = source === id ? target : target === id ? source : null;
    const node = other === null ? undefined : loaded.value.nodes.get(other);
    if (node) found.set(node.id, node);
  }
  return [...found.values()].sort((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
}

/** How many neighbours one expansion draws at most. */
const EXPANSION = 60;

/** The server takes no more ids of what is shown. */
const MOST_SHOWN = 3000;

/**
 * Draws the next neighbours of a node, the most important first, and keeps them drawn; asks the server where it left
 * something out. Returns how many came.
 */
export async function expand(id: string, signal?: AbortSignal): Promise<number> {
  const isWhole = loaded.peek().omitted === 0 || (leftOut.peek().size > 0 && !leftOut.peek().has(id));
  if (!isWhole) await askMore(id, signal);
  const shown = new Set(drawn.peek().nodes.map((node) => node.id));
  const near = neighboursOf(id)
    .filter((node) => !shown.has(node.id))
    .slice(0, EXPANSION)
    .map((node) => node.id);
  batch(() => {
    revealed.value = new Set([...revealed.peek(), id, ...near]);
    bringBack([id, ...near]);
  });
  return near.length;
}

async function askMore(id: string, signal?: AbortSignal): Promise<void> {
  const known = loaded.peek();
  const shown = [...known.nodes.keys()].slice(0, MOST_SHOWN);
  const { expand: found } = await ask(EXPAND, { id, shown, limit: EXPANSION }, signal);
  if (!found) return;
  const counts = new Map(leftOut.peek());
  for (const node of found.nodes) if (!known.nodes.has(node.id)) counts.set(node.id, node.omitted);
  const fresh = new Set(found.nodes.filter((node) => !known.nodes.has(node.id)).map((node) => node.id));
  for (const [one, others] of neighbourhoods(found.edges)) {
    const before = counts.get(one);
    if (before === undefined || fresh.has(one)) continue;
    const left = before - [...others].filter((other) => fresh.has(other)).length;
    if (left > 0) counts.set(one, left);
    else counts.delete(one);
  }
  batch(() => {
    loaded.value = merge(loaded.peek(), found);
    leftOut.value = counts;
  });
}

/** Puts away the neighbours of nodes that have to do with nothing else that is drawn. Returns how many. */
export function collapse(ids: ReadonlySet<string>): number {
  const leaves = leavesOf(ids, drawn.peek().edges);
  if (leaves.size === 0) return 0;
  batch(() => {
    revealed.value = new Set([...revealed.peek()].filter((id) => !leaves.has(id)));
    hide(leaves);
  });
  return leaves.size;
}

/** Nothing but these and whom they have to do with, as far as the kinds shown allow. */
export function focusOn(ids: ReadonlySet<string>): void {
  const near = [...ids].flatMap((id) => neighboursOf(id)).filter(({ type }) => shownTypes.peek().has(type));
  batch(() => {
    showOnly([...ids, ...near.slice(0, EXPANSION * ids.size).map(({ id }) => id)]);
    revealed.value = new Set([...revealed.peek(), ...ids]);
  });
}

/** Nothing but these and what lies on the shortest ways between them. Returns how many lie between. */
export function onlyBetween(ids: ReadonlySet<string>): number {
  const { nodes, edges } = loaded.peek();
  const isTelling = (id: string): boolean => {
    const type = nodes.get(id)?.type;
    return (
      type !== undefined && shownTypes.peek().has(type) && type !== 'COUNTRY' && type !== 'TOPIC' && type !== 'PLACE'
    );
  };
  const found = connecting([...ids], [...edges.values()], isTelling);
  batch(() => {
    showOnly(found);
    revealed.value = new Set([...revealed.peek(), ...found]);
  });
  return found.size - ids.size;
}

/** Asks how much the first answer left out around each node, once the picture stands. Returns a function that ends it. */
export function followLeftOut(): () => void {
  const isPartial = computed(() => loaded.value.omitted > 0);
  return effect(() => {
    if (!isPartial.value) return;
    // Where this fails the marks are missing; the picture stays as it is.
    void ask(LEFT_OUT, { limit: LOAD_LIMIT }).then(
      ({ graph }) => {
        leftOut.value = new Map(
          graph.nodes.flatMap(({ id, omitted }) => (omitted > 0 ? [[id, omitted] as const] : [])),
        );
      },
      () => undefined,
    );
  });
}
