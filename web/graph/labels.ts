/** Which labels may be shown so that none covers another: the most important first, each where it finds room. */

/** A label and its node, in model units; the label stands centred below the node. */
export interface LabelCandidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Labels that stand inside their node are always shown: only the node takes room. */
  readonly inside: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 3;

/**
 * Ids of the nodes whose label is shown, chosen greedily in the order given (most important first).
 *
 * A label must cover no other label and no node's middle; a grid of cells keeps it near linear.
 */
export function chooseLabels(candidates: readonly LabelCandidate[], cell = 80): ReadonlySet<string> {
  const taken = new Map<string, Box[]>();
  const cellsOf = (box: Box): string[] => {
    const cells: string[] = [];
    for (let column = Math.floor(box.left / cell); column <= Math.floor(box.right / cell); column += 1)
      for (let row = Math.floor(box.top / cell); row <= Math.floor(box.bottom / cell); row += 1)
        cells.push(`${column},${row}`);
    return cells;
  };
  const take = (box: Box): void => {
    for (const key of cellsOf(box)) {
      const boxes = taken.get(key);
      if (boxes) boxes.push(box);
      else taken.set(key, [box]);
    }
  };
  const isFree = (box: Box): boolean => !cellsOf(box).some((key) => taken.get(key)?.some((other) => meet(box, other)));

  for (const node of candidates) take(nodeBox(node));
  const chosen = new Set<string>();
  for (const node of candidates) {
    if (node.inside) {
      chosen.add(node.id);
      continue;
    }
    const box = labelBoxOf(node);
    if (!isFree(box)) continue;
    chosen.add(node.id);
    take(box);
  }
  return chosen;
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The middle of a node; its rim may be touched, or crowded places would have no names. */
function nodeBox({ x, y, nodeWidth, nodeHeight, inside }: LabelCandidate): Box {
  const part = inside ? 0.5 : 0.35;
  return {
    left: x - nodeWidth * part,
    right: x + nodeWidth * part,
    top: y - nodeHeight * part,
    bottom: y + nodeHeight * part,
  };
}

function labelBoxOf({ x, y, nodeHeight, labelWidth, labelHeight }: LabelCandidate): Box {
  const top = y + nodeHeight / 2 + GAP;
  return { left: x - labelWidth / 2, right: x + labelWidth / 2, top, bottom: top + labelHeight };
}
