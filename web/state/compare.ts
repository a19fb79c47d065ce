/**
 * Two windows of time compared: one that is kept, and the window of the timeline. What is only in the window is new, what
 * is only in the kept one is gone, what is in both is kept.
 */
import { batch, computed, signal } from '@preact/signals';
import type { EntityType, RelationType } from '../api/types.ts';
import { shiftMonths, yearStart } from './days.ts';
import {
  bounds,
  monthsOf,
  playing,
  restedWindow,
  setTimeMode,
  setWindow,
  shiftWindow,
  shownWindow,
  type TimeWindow,
  timeWindow,
} from './time.ts';
import type { Drawn, LoadedEdge, LoadedNode, Visible } from './visible.ts';

export const CHANGES = ['new', 'gone', 'kept'] as const;
export type Change = (typeof CHANGES)[number];

/** The window with which the present one is compared; null where none is. */
export const against = signal<TimeWindow | null>(null);
/** Whether two windows are compared: cheaper to follow than the windows themselves. */
export const isComparing = computed(() => against.value !== null);

/** By id, what became of everything that is seen in either. */
export function changesOf(before: Visible, after: Visible): ReadonlyMap<string, Change> {
  const found = new Map<string, Change>();
  for (const part of ['nodes', 'edges'] as const) {
    for (const id of before[part]) found.set(id, after[part].has(id) ? 'kept' : 'gone');
    for (const id of after[part]) if (!found.has(id)) found.set(id, 'new');
  }
  return found;
}

/** What is seen in one of two windows or in both. */
export const inEither = (one: Visible, other: Visible): Visible => ({
  nodes: new Set([...one.nodes, ...other.nodes]),
  edges: new Set([...one.edges, ...other.edges]),
});

/** What became of the things of one kind, the best known first. */
export interface Changed<Kind, Thing> {
  readonly kind: Kind;
  readonly things: Readonly<Record<Change, readonly Thing[]>>;
}
export interface Comparison {
  readonly nodes: readonly Changed<EntityType, LoadedNode>[];
  readonly edges: readonly Changed<RelationType, LoadedEdge>[];
}

/** All changes by kind, in the order in which the things come; kinds of which nothing is seen are left out. */
export function comparisonOf({ nodes, edges }: Drawn, changes: ReadonlyMap<string, Change>): Comparison {
  return { nodes: gathered(nodes, changes), edges: gathered(edges, changes) };
}

function gathered<Kind extends string, Thing extends { readonly id: string; readonly type: Kind }>(
  things: readonly Thing[],
  changes: ReadonlyMap<string, Change>,
): readonly Changed<Kind, Thing>[] {
  const found = new Map<Kind, Record<Change, Thing[]>>();
  for (const thing of things) {
    const change = changes.get(thing.id);
    if (!change) continue;
    const own = found.get(thing.type) ?? { new: [], gone: [], kept: [] };
    own[change].push(thing);
    found.set(thing.type, own);
  }
  return [...found].map(([kind, own]) => ({ kind, things: own }));
}

/**
 * Keeps the present window, and moves on to the next of its length, so that there is something to compare at once: the one
 * after it, before it where there is no room, and where all of time was shown its halves.
 */
export function startComparing(): void {
  const [now, limits] = [shownWindow.peek(), bounds.peek()];
  if (!now || !limits) return;
  const [kept, next] = timeWindow.peek() ? [now, neighbourOf(now, limits)] : halvesOf(limits);
  batch(() => {
    playing.value = false;
    setTimeMode('window');
    against.value = kept;
    setWindow(next);
    restedWindow.value = timeWindow.peek();
  });
}

export function endComparing(): void {
  against.value = null;
}

/** The kept window becomes the present one, so that it can be moved, and the other way round. */
export function swapCompared(): void {
  const [kept, now] = [against.peek(), shownWindow.peek()];
  if (!kept || !now) return;
  batch(() => {
    against.value = now;
    setWindow(kept);
    restedWindow.value = timeWindow.peek();
  });
}

export function neighbourOf(window: TimeWindow, limits: TimeWindow): TimeWindow {
  const months = monthsOf(window);
  const room = shiftMonths(window.to + 1, months) - 1 <= limits.to;
  return shiftWindow(window, room ? months : -months, limits);
}

/** Two halves of whole years. */
export function halvesOf(limits: TimeWindow): readonly [TimeWindow, TimeWindow] {
  const middle = yearStart(Math.round((limits.from + limits.to) / 2));
  return [
    { from: limits.from, to: middle - 1 },
    { from: middle, to: limits.to },
  ];
}
