/** Nodes and relations as the canvas takes them: classes for what they are, data for what they are called. */
import type { ElementDefinition } from 'cytoscape';
import type { SceneEdge, SceneNode } from '../state/scene.ts';
import { isUnsure, type LoadedNode, UNCERTAIN } from '../state/visible.ts';
import { KIND_LOOKS, roleOf } from '../ui/kind-looks.ts';
import { titled } from '../ui/names.ts';
import { texts } from '../ui/texts.ts';

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

/** What a node of many relations is larger by, on each side, in model units: by class, as the stylesheet has it. */
export const PADDINGS = { weighty: 2, weightier: 4.5 } as const;
/** With so many relations a node is one of those, the heavier first. */
const WEIGHTS = [
  [25, 'weightier'],
  [12, 'weighty'],
] as const;

/** How much a node stands out for what it has to do with; null for most. A country stands out as it is. */
export const weightOf = ({ type, degree }: LoadedNode): keyof typeof PADDINGS | null =>
  type === 'COUNTRY' ? null : (WEIGHTS.find(([least]) => degree >= least)?.[1] ?? null);

/** Size of a node in model units, at a zoom where it is as large as it is by itself. */
export function sizeOf(node: LoadedNode): { width: number; height: number } {
  const [width, height] = KIND_LOOKS[node.type].size;
  const scale = roleOf(node) ? 1.2 : 1;
  const weight = weightOf(node);
  const more = weight ? 2 * PADDINGS[weight] : 0;
  return { width: width * scale + more, height: height * scale + more };
}

/** Its classes beside the kind: what it is in particular, and whether others are folded into it. */
export function nodeElement(node: SceneNode, position: Point): ElementDefinition {
  const role = roleOf(node);
  const classes: string[] = [node.type];
  if (role) classes.push(role);
  if (node.group) classes.push('group');
  const weight = weightOf(node);
  if (weight) classes.push(weight);
  return {
    group: 'nodes',
    data: { id: node.id, ...nodeNames(node), code: node.country ?? '' },
    classes,
    position: { ...position },
  };
}

/** What a node is called: on the picture, and where it is pointed at. */
export function nodeNames(node: SceneNode): { readonly label: string; readonly full: string } {
  const name = titled(node.name);
  if (!node.group) return { label: labelOf(name), full: labelOf(name, 34, 4) };
  const size = texts.count(node.group.members.length);
  return { label: `${labelOf(name)} · ${size}`, full: `${labelOf(name, 34, 4)} · ${size}` };
}

/** A relation by its own kind; a bundle by what is most telling in it. */
export function edgeElement({ id, source, target, members, spread }: SceneEdge): ElementDefinition {
  const classes = new Set<string>(members.map(({ type }) => type));
  const isBundle = members.length > 1;
  if (isBundle) classes.add('bundle');
  if (spread) classes.add('parallel');
  if (members.every(({ type }) => type === 'OF')) classes.add('belonging');
  if (members.every(isUnsure)) classes.add(members.every(({ inferred }) => inferred) ? 'inferred' : 'uncertain');
  // A line points as its first relation does; a bundle in which others point back points both ways.
  if (members.some(({ source: from }) => from !== members[0]?.source)) classes.add('both');
  const first = members[0];
  return {
    group: 'edges',
    data: {
      id,
      source,
      target,
      label: isBundle ? bundleLabel(members) : first ? lineLabel(first) : '',
      weight: Math.min(4.5, 1.2 + Math.log2(members.length)),
      count: members.length,
    },
    classes: [...classes],
  };
}

type Member = SceneEdge['members'][number];

/** What a line says when it is pointed at: the role or title, with how sure that is. */
function lineLabel(edge: Member): string {
  const words = edge.label ? labelOf(edge.label, 36, 1) : (texts.verbs[edge.type] ?? edge.type);
  if (edge.inferred) return texts.graph.inferredLine(words);
  return edge.confidence < UNCERTAIN ? texts.graph.uncertainLine(words) : words;
}

/** `signed × 3 · took part in × 2`. */
function bundleLabel(members: readonly Member[]): string {
  const counts = new Map<string, number>();
  for (const { type } of members) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => texts.graph.bundled(texts.verbs[type] ?? type, count)).join(' · ');
}
