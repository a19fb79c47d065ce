/**
 * Undo and redo of every action on the view. Nothing has to announce itself: what the view is made of is watched, and
 * each change is a step. As values are replaced and never changed, a step costs a few references.
 */
import { batch, effect, type Signal, signal } from '@preact/signals';
import { against } from './compare.ts';
import { chosenCountries, shownTypes } from './filters.ts';
import { plenty, revealed } from './graph.ts';
import { restedWindow, timeMode, timeWindow } from './time.ts';
import * as view from './view.ts';

/** What a step may change, in the order in which it is named: the first that differs names the step. */
const PARTS = {
  arrangement: view.arrangement,
  root: view.root,
  grouping: view.grouping,
  openGroups: view.openGroups,
  openPairs: view.openPairs,
  pins: view.pins,
  hidden: view.hidden,
  only: view.only,
  revealed,
  plenty,
  least: view.least,
  withoutRelations: view.withoutRelations,
  onlySure: view.onlySure,
  types: shownTypes,
  countries: chosenCountries,
  against,
  mode: timeMode,
  // A window that is being dragged is one step, when it rests.
  window: restedWindow,
} as const satisfies Readonly<Record<string, Signal<unknown>>>;
export type Part = keyof typeof PARTS;
type Snapshot = Readonly<Record<Part, unknown>>;

const NAMES = Object.keys(PARTS) as Part[];
/** How many steps are kept. */
const MOST = 200;

interface Steps {
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
}
const steps = signal<Steps>({ past: [], future: [] });
let present: Snapshot | null = null;

const read = (): Snapshot => Object.fromEntries(NAMES.map((name) => [name, PARTS[name].value])) as Snapshot;
const changed = (a: Snapshot, b: Snapshot): Part | null => NAMES.find((name) => a[name] !== b[name]) ?? null;

export const canUndo = (): boolean => steps.value.past.length > 0;
export const canRedo = (): boolean => steps.value.future.length > 0;

/** Keeps the steps from now on. Returns a function that ends it. */
export function followSteps(): () => void {
  present = null;
  steps.value = { past: [], future: [] };
  return effect(() => {
    const now = read();
    const before = present;
    present = now;
    if (!before || changed(before, now) === null) return;
    steps.value = { past: [...steps.peek().past, before].slice(-MOST), future: [] };
  });
}

/** Goes back a step; says what was undone, null where there is none. */
export const undo = (): Part | null => go('past', 'future');
/** Does again what was undone; says what, null where there is none. */
export const redo = (): Part | null => go('future', 'past');

function go(from: keyof Steps, to: keyof Steps): Part | null {
  const { [from]: source, [to]: target } = steps.peek();
  const next = source.at(-1);
  if (!next || !present) return null;
  const part = changed(present, next);
  const left = { ...steps.peek(), [from]: source.slice(0, -1), [to]: [...target, present] };
  // The watcher finds the present as it is and makes no step of it.
  present = next;
  batch(() => {
    for (const name of NAMES) (PARTS[name] as Signal<unknown>).value = next[name];
    timeWindow.value = next.window as typeof timeWindow.value;
    steps.value = left;
  });
  return part;
}
