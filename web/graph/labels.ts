/**
 * Which labels may be shown so that none covers another: the most important first, each on whichever side of its node it
 * finds room.
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
  /** The label stands inside its node and is always shown, shortened where it has no room: only the node takes room. */
  readonly inside: boolean;
  /** It may cover other nodes, though no other label. */
  readonly urgent: boolean;
}

/** In the order in which they are tried. */
export const SIDES = ['below', 'above', 'right', 'left'] as const;
export type LabelSide = 'inside' | 'short' | (typeof SIDES)[number];

/** A box in model units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 3;
/** Width of a shortened label inside its node, as parts of its height: two capitals. */
const SHORT = 1.3;

/**
 * The nodes whose label is shown, and on which side, chosen greedily in the order given (most important first).
 *
 * A label covers no other label, and unless it is urgent no node's middle; a grid of cells keeps it near linear. Where
 * `sight` is given, no label of a node within it reaches out of it: half a name is none.
 */
export function chooseLabels(
  candidates: readonly LabelCandidate[],
  cell = 80,
  sight: Box | null = null,
): ReadonlyMap<string, LabelSide> {
  const middles = createGrid(cell);
  const labels = createGrid(cell);
  const chosen = new Map<string, LabelSide>();
  for (const node of candidates) {
    if (!node.inside) {
      middles.put(middleOf(node));
      continue;
    }
    const isFree = !labels.isTaken(middleOf(node));
    const box = isFree ? middleOf(node) : middleOf({ ...node, nodeWidth: node.nodeHeight * SHORT });
    labels.put(box);
    chosen.set(node.id, isFree ? 'inside' : 'short');
  }
  for (const node of candidates) {
    if (node.inside) continue;
    for (const side of SIDES) {
      const box = labelOn(node, side);
      if (sight && isIn(sight, node) && !holds(sight, box)) continue;
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

const isIn = ({ left, right, top, bottom }: Box, { x, y }: LabelCandidate): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
/** Whether a box reaches out to neither side; above and below there is nothing to cut. */
const holds = (sight: Box, box: Box): boolean => box.left >= sight.left && box.right <= sight.right;

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

function labelOn(node: LabelCandidate, side: (typeof SIDES)[number]): Box {
  const { x, y, nodeWidth, nodeHeight, labelWidth, labelHeight } = node;
  const isBeside = side === 'left' || side === 'right';
  const away = isBeside ? (nodeWidth + labelWidth) / 2 + GAP : (nodeHeight + labelHeight) / 2 + GAP;
  const sign = side === 'below' || side === 'right' ? 1 : -1;
  const middle = isBeside ? { x: x + sign * away, y } : { x, y: y + sign * away };
  return {
    left: middle.x - labelWidth / 2,
    right: middle.x + labelWidth / 2,
    top: middle.y - labelHeight / 2,
    bottom: middle.y + labelHeight / 2,
  };
}
