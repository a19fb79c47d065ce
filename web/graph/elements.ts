/** Nodes and relations as the canvas takes them: classes for what they are, data for what they are called. */
import type { ElementDefinition } from 'cytoscape';
import type { LoadedEdge, LoadedNode } from '../state/visible.ts';
import { KIND_LOOKS, roleOf } from '../ui/kind-looks.ts';
import { titled } from '../ui/names.ts';
import { texts } from '../ui/texts.ts';
import { UNCERTAIN } from './style.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Longest line of a label, in characters, and how many lines there are at most. */
const LINE = 22;
const LINES = 2;
/** Width of a character and height of a line as parts of the font's size: near enough for boxes. */
export const CHARACTER = 0.54;
export const LINE_HEIGHT = 1.2;

/** A name in at most two lines, cut with an ellipsis: `Ministry of Public` / `Security`. */
export function labelOf(name: string, longest = LINE, most = LINES): string {
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (longer.length <= longest || !line) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    if (lines.length === most) break;
  }
  if (lines.length < most) lines.push(line);
  else lines[most - 1] = cut(`${lines[most - 1]} …`, longest);
  return lines.map((text) => cut(text, longest + 4)).join('\n');
}

const cut = (text: string, longest: number): string =>
  text.length <= longest
    ? text.replace(/ …$/, '…')
    : `${text
        .slice(0, longest - 1)
        .trimEnd()
        .replace(/[ …]+$/, '')}…`;

/** Width and height of a label in parts of the font's size. */
export function labelBox(label: string): { width: number; height: number } {
  const lines = label.split('\n');
  return { width: Math.max(...lines.map((line) => line.length)) * CHARACTER, height: lines.length * LINE_HEIGHT };
}

/** Size of a node in model units. */
export function sizeOf(node: LoadedNode): { width: number; height: number } {
  const [width, height] = KIND_LOOKS[node.type].size;
  const scale = roleOf(node) ? 1.2 : 1;
  return { width: width * scale, height: height * scale };
}

export function nodeElement(node: LoadedNode, position: Point): ElementDefinition {
  const role = roleOf(node);
  return {
    group: 'nodes',
    data: {
      id: node.id,
      label: labelOf(titled(node.name)),
      full: labelOf(titled(node.name), 34, 4),
      code: node.country ?? '',
    },
    classes: role ? [node.type, role] : [node.type],
    position: { ...position },
  };
}

/** `parallel` edges share both ends with another and are bent so that each can be seen. */
export function edgeElement(edge: LoadedEdge, parallel: boolean): ElementDefinition {
  const classes: string[] = [edge.type];
  if (parallel) classes.push('parallel');
  if (edge.type === 'OF') classes.push('belonging');
  if (edge.confidence < UNCERTAIN) classes.push('uncertain');
  const label = edge.label ? labelOf(edge.label, 36, 1) : (texts.verbs[edge.type] ?? edge.type);
  return { group: 'edges', data: { id: edge.id, source: edge.source, target: edge.target, label }, classes };
}

/** Ids of the edges that share both ends with another, whichever way they point. */
export function parallelEdges(edges: readonly LoadedEdge[]): ReadonlySet<string> {
  const pairs = new Map<string, string[]>();
  for (const { id, source, target } of edges) {
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    const ids = pairs.get(pair);
    if (ids) ids.push(id);
    else pairs.set(pair, [id]);
  }
  return new Set([...pairs.values()].filter((ids) => ids.length > 1).flat());
}
