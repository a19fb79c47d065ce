/**
 * Which labels may be shown so that none covers another: the most important first, each below its node or above it, where
 * it finds room.
 */

/** A label and its node, in model units. */
export interface LabelCandidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The label stands inside its node and is always shown: only the node takes room. */
  readonly inside: boolean;
  /** It may cover other nodes, though no other label. */
  readonly urgent: boolean;
}

export type LabelSide = 'inside' | 'below' | 'above';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 3;
const SIDES = ['below', 'above'] as const;

/**
 * The nodes whose label is shown, and on which side, chosen greedily in the order given (most important first).
 *
 * A label covers no other label, and unless it is urgent no node's middle; a grid of cells keeps it near linear.
 */
export function chooseLabels(candidates: readonly LabelCandidate[], cell = 80): ReadonlyMap<string, LabelSide> {
  const middles = createGrid(cell);
  const labels = createGrid(cell);
  const chosen = new Map<string, LabelSide>();
  for (const node of candidates) {
    if (!node.inside) middles.put(middleOf(node));
    else {
      labels.put(middleOf(node));
      chosen.set(node.id, 'inside');
    }
  }
  for (const node of candidates) {
    if (node.inside) continue;
    for (const side of SIDES) {
      const box = labelOn(node, side);
      if (labels.isTaken(box) || (!node.urgent && middles.isTaken(box))) continue;
      labels.put(box);
      chosen.set(node.id, side);
      break;
    }
  }
  return chosen;
}

/** Boxes by the cells of a grid that they touch. */
function createGrid(cell: number) {
  const cells = new Map<string, Box[]>();
  const keysOf = (box: Box): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(box.left / cell); column <= Math.floor(box.right / cell); column += 1)
      for (let row = Math.floor(box.top / cell); row <= Math.floor(box.bottom / cell); row += 1)
        keys.push(`${column},${row}`);
    return keys;
  };
  return {
    put(box: Box): void {
      for (const key of keysOf(box)) {
        const boxes = cells.get(key);
        if (boxes) boxes.push(box);
        else cells.set(key, [box]);
      }
    },
    isTaken: (box: Box): boolean => keysOf(box).some((key) => cells.get(key)?.some((other) => meet(box, other))),
  };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The middle of a node; its rim may be touched, or crowded places would have no names. A pill is taken whole. */
function middleOf({ x, y, nodeWidth, nodeHeight, inside }: LabelCandidate): Box {
  const part = inside ? 0.5 : 0.35;
  return {
    left: x - nodeWidth * part,
    right: x + nodeWidth * part,
    top: y - nodeHeight * part,
    bottom: y + nodeHeight * part,
  };
}

function labelOn({ x, y, nodeHeight, labelWidth, labelHeight }: LabelCandidate, side: 'below' | 'above'): Box {
  const top = side === 'below' ? y + nodeHeight / 2 + GAP : y - nodeHeight / 2 - GAP - labelHeight;
  return { left: x - labelWidth / 2, right: x + labelWidth / 2, top, bottom: top + labelHeight };
}
