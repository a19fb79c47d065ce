/** What each of the three that draw a graph does for the measurement. */
import type { MadeGraph } from '../graph.ts';

/** Days since 1970, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface Drawer {
  /** Draws the graph at its places; done when the picture is ordered. */
  open(graph: MadeGraph, container: HTMLElement): Promise<void> | void;
  /** Shows only what is true in these days. */
  slide(window: Days): void;
  /** Finds places by forces; absent where it has no such thing. */
  layout?(): Promise<void>;
  /** Adds neighbours to the greatest hub; the farthest way of a node that was there, in model units. */
  expand?(): Promise<number>;
}
