/** Where what is drawn stands: told by the canvas each time it has drawn, for pictures and stories. */
import { computed, signal } from '@preact/signals';
import type { Frame } from '../graph/arrange/request.ts';
import { scene } from './graph.ts';
import type { Scene } from './scene.ts';
import { restedWindow, timeWindow } from './time.ts';
import type { Place } from './view.ts';

export interface Placed {
  readonly scene: Scene | null;
  readonly places: ReadonlyMap<string, Place>;
  readonly frame: Frame | null;
}

export const placed = signal<Placed>({ scene: null, places: new Map(), frame: null });

/** Whether the picture is that of the view: every node has its place, and the window rests. */
export const isSettled = computed(() => placed.value.scene === scene.value && restedWindow.value === timeWindow.value);

/** Longest that a view may take to be drawn, in milliseconds. */
const PATIENCE = 15_000;

/** Waits until the view is drawn; after a time goes on with what there is. */
export async function untilSettled(): Promise<void> {
  // A view that was just taken is derived at once, and drawn a moment later.
  for (let waited = 0; waited < PATIENCE && !isSettled.peek(); waited += 30)
    await new Promise((resolve) => setTimeout(resolve, 30));
}
