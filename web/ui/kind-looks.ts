/**
 * How each kind looks: a shape and a hue, so that neither alone has to be told apart. Roles (minister, ministry,
 * conference) wear the full colour where the plain kind is only tinted. Legend, lists and canvas draw from the same points.
 */
import type { EntityType, GraphNode } from '../api/types.ts';

export type Role = 'minister' | 'ministry' | 'conference';

export interface KindLook {
  /** Cytoscape's name of the shape; `polygon` takes `points`. */
  readonly shape: string;
  /** Corners in the square from -1,-1 to 1,1; null for a circle or a box with round corners. */
  readonly points: readonly (readonly [number, number])[] | null;
  /** Width and height on the canvas, in model units, before importance. */
  readonly size: readonly [number, number];
  /** Stem of the colour tokens: `--kind-{token}` and `--kind-{token}-soft`. */
  readonly token: string;
}

const HEXAGON: KindLook['points'] = [
  [-1, 0],
  [-0.5, -0.9],
  [0.5, -0.9],
  [1, 0],
  [0.5, 0.9],
  [-0.5, 0.9],
];
/** A sheet with its corner folded. */
const SHEET: KindLook['points'] = [
  [-0.8, -1],
  [0.25, -1],
  [0.8, -0.5],
  [0.8, 1],
  [-0.8, 1],
];
const DIAMOND: KindLook['points'] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];
/** A luggage tag. */
const TAG: KindLook['points'] = [
  [-1, -0.7],
  [0.35, -0.7],
  [1, 0],
  [0.35, 0.7],
  [-1, 0.7],
];
/** A pin on a map. */
const PIN: KindLook['points'] = [
  [-0.9, -0.9],
  [0.9, -0.9],
  [0, 1],
];

export const KIND_LOOKS: Readonly<Record<EntityType, KindLook>> = {
  PERSON: { shape: 'ellipse', points: null, size: [17, 17], token: 'person' },
  ORGANIZATION: { shape: 'rectangle', points: null, size: [16, 16], token: 'organization' },
  COUNTRY: { shape: 'round-rectangle', points: null, size: [30, 18], token: 'country' },
  MEETING: { shape: 'polygon', points: HEXAGON, size: [22, 21], token: 'meeting' },
  AGREEMENT: { shape: 'polygon', points: SHEET, size: [24, 24], token: 'agreement' },
  COMMITMENT: { shape: 'polygon', points: DIAMOND, size: [15, 15], token: 'commitment' },
  TOPIC: { shape: 'polygon', points: TAG, size: [20, 18], token: 'topic' },
  PLACE: { shape: 'polygon', points: PIN, size: [16, 16], token: 'place' },
};

const ROLES: Readonly<Record<string, Role>> = { Minister: 'minister', Ministry: 'ministry', Conference: 'conference' };

/** The role a node is drawn with, if it has one. */
export function roleOf(node: Pick<GraphNode, 'labels'>): Role | null {
  for (const label of node.labels) {
    const role = ROLES[label];
    if (role) return role;
  }
  return null;
}

/** The kind of which a role is the more particular form. */
export const ROLE_KINDS: Readonly<Record<Role, EntityType>> = {
  minister: 'PERSON',
  ministry: 'ORGANIZATION',
  conference: 'MEETING',
};
