/** What the layout worker is asked and what it answers. */
import type { LayoutNode, LayoutRequest, Places } from '../layout.ts';

/** A node with what the arrangements beside the forces go by. */
export interface ArrangedNode extends LayoutNode {
  /** Day since 1970 at which it stands; null where none is known. */
  readonly day: number | null;
  /** Key of its lane or circle; null where it belongs to none. */
  readonly lane: string | null;
  /** It stands for its lane: the country itself. */
  readonly heads: boolean;
  /** Tier of the hierarchy, 0 at the top. */
  readonly tier: number;
}

export interface ArrangeRequest extends LayoutRequest {
  readonly arrangement: 'force' | 'time' | 'circles' | 'hierarchy';
  readonly nodes: readonly ArrangedNode[];
  /** The frame of what is on the canvas: it stays, and what is new finds room in it. */
  readonly frame: Frame | null;
}

/** A horizontal stretch of the picture. */
export interface Lane {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
  /** Where in it stands what it is called after; null where nothing does. */
  readonly head: number | null;
}
/** What is drawn behind the nodes, so that their places can be read. */
export type Frame =
  | {
      readonly kind: 'time';
      readonly lanes: readonly Lane[];
      /** Where day 0 stands, and how wide a day is. */
      readonly origin: number;
      readonly perDay: number;
      readonly left: number;
      readonly right: number;
    }
  | {
      readonly kind: 'circles';
      readonly circles: readonly {
        readonly key: string;
        readonly x: number;
        readonly y: number;
        readonly radius: number;
        /** The country itself stands in it, so that it needs no other name. */
        readonly headed: boolean;
      }[];
    }
  | { readonly kind: 'hierarchy'; readonly tiers: readonly Lane[] };

export interface Arranged {
  readonly places: Places;
  readonly frame: Frame | null;
}

/** In the order of ids, so that the answer does not depend on the order of the question. */
export const sorted = <T extends { readonly id: string }>(nodes: readonly T[]): T[] =>
  nodes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
