/** How the graph is looked at: what is put away or singled out, what is gathered, and how it is arranged. Values are replaced, never changed. */
import { batch, signal } from '@preact/signals';
import type { RelationType } from '../api/types.ts';

export const ARRANGEMENTS = ['force', 'time', 'circles', 'hierarchy'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];
export const GROUPINGS = ['none', 'country', 'ministry'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A place on the canvas, in model units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Ids of nodes that the user put away. */
export const hidden = signal<ReadonlySet<string>>(new Set());
/** Ids of the nodes that alone are drawn; null where nothing is singled out. */
export const only = signal<ReadonlySet<string> | null>(null);
/** With how many others a node must have to do to be drawn. */
export const least = signal(0);
/** Kinds of relation that are not drawn. */
export const withoutRelations = signal<ReadonlySet<RelationType>>(new Set());
/** Whether uncertain and inferred relations are drawn. */
export const onlySure = signal(false);
/** By what nodes are gathered into one. */
export const grouping = signal<Grouping>('none');
/** Groups that are unfolded, by id. */
export const openGroups = signal<ReadonlySet<string>>(new Set());
/** Pairs of nodes whose relations are drawn one by one, by the key of the pair. */
export const openPairs = signal<ReadonlySet<string>>(new Set());
export const arrangement = signal<Arrangement>('force');
/** Id of the body whose hierarchy is shown; null for the best known. */
export const root = signal<string | null>(null);
/** Nodes that the user put somewhere: they stand there in every arrangement. */
export const pins = signal<ReadonlyMap<string, Place>>(new Map());
/** Counts how often a new arrangement was asked for. */
export const anew = signal(0);
/** Counts how often somebody away from the canvas asked for all of it to be shown. */
export const fitAsked = signal(0);
/** Whether the pointer draws a line around what is to be picked. */
export const lassoing = signal(false);
/** Several nodes picked at once, for an action on all of them. */
export const picked = signal<ReadonlySet<string>>(new Set());

const without = <T>(set: ReadonlySet<T>, members: Iterable<T>): ReadonlySet<T> => {
  const next = new Set(set);
  for (const member of members) next.delete(member);
  return next;
};

export const toggled = <T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> =>
  set.has(member) ? without(set, [member]) : new Set([...set, member]);

export const hide = (ids: Iterable<string>): void => {
  hidden.value = new Set([...hidden.peek(), ...ids]);
};
export const showHidden = (): void => {
  hidden.value = new Set();
};
/** Takes nodes out of what is put away, and into what is singled out where anything is. */
export const bringBack = (ids: readonly string[]): void =>
  batch(() => {
    if (ids.some((id) => hidden.peek().has(id))) hidden.value = without(hidden.peek(), ids);
    const alone = only.peek();
    if (alone && ids.some((id) => !alone.has(id))) only.value = new Set([...alone, ...ids]);
  });
export const showOnly = (ids: Iterable<string> | null): void => {
  only.value = ids ? new Set(ids) : null;
};
export const togglePicked = (id: string): void => {
  picked.value = toggled(picked.peek(), id);
};
export const pick = (ids: Iterable<string>): void => {
  picked.value = new Set(ids);
};
export const togglePair = (pair: string): void => {
  openPairs.value = toggled(openPairs.peek(), pair);
};
export const toggleGroup = (id: string): void => {
  openGroups.value = toggled(openGroups.peek(), id);
};
/** Gathers nodes by something, all groups folded. */
export const gather = (by: Grouping): void =>
  batch(() => {
    grouping.value = by;
    if (openGroups.peek().size > 0) openGroups.value = new Set();
  });
/** Pins nodes where they are told to stand. */
export const pin = (places: Iterable<readonly [string, Place]>): void => {
  pins.value = new Map([...pins.peek(), ...places]);
};
export const unpin = (ids: Iterable<string>): void => {
  const next = new Map(pins.peek());
  for (const id of ids) next.delete(id);
  pins.value = next;
};
export const arrange = (next: Arrangement, body: string | null = root.peek()): void =>
  batch(() => {
    arrangement.value = next;
    root.value = body;
  });

/** Forgets where nodes stand and what is pinned, and arranges them again. */
export const arrangeAnew = (): void =>
  batch(() => {
    pins.value = new Map();
    anew.value += 1;
  });

/** Whether anything is left out by these choices; filters of kind, country and time are told elsewhere. */
export const isThinned = (): boolean =>
  hidden.value.size > 0 || only.value !== null || least.value > 0 || withoutRelations.value.size > 0 || onlySure.value;

/** Everything is drawn again that the user put away. */
export const showEverything = (): void =>
  batch(() => {
    hidden.value = new Set();
    only.value = null;
    least.value = 0;
    withoutRelations.value = new Set();
    onlySure.value = false;
  });
