/** The keys of the graph: arrows walk, Enter selects, plus and minus zoom, 0 shows all, Escape lets go. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { drawn, expand, loaded, visible } from '../state/graph.ts';
import { clearSelection, selection, selectNode } from '../state/selection.ts';
import { announce } from '../ui/live.tsx';
import { titled } from '../ui/names.ts';
import { texts } from '../ui/texts.ts';
import type { Canvas } from './canvas.ts';
import { stepTo, type Way } from './neighbours.ts';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function useGraphKeys(canvas: RefObject<Canvas | null>): (event: KeyboardEvent) => void {
  /** Where the keyboard stands; it need not be what is selected. */
  const cursor = useRef<string | null>(null);

  const moveTo = (id: string): void => {
    cursor.current = id;
    canvas.current?.point(id);
    canvas.current?.reveal(id, false);
    announce(sayNode(id));
  };
  const walk = (way: Way): void => {
    const from = standing(cursor.current);
    const around = from === null ? null : (canvas.current?.around(from) ?? null);
    if (from === null || !around) return;
    moveTo(cursor.current === null ? from : (stepTo(around.at, way, around.neighbours, around.all) ?? from));
  };

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    if (way) walk(way);
    else if (event.key === 'Enter' || event.key === ' ') {
      if (cursor.current !== null) selectNode(cursor.current);
    } else if (event.key === '+' || event.key === '=') canvas.current?.zoomBy(1.3);
    else if (event.key === '-') canvas.current?.zoomBy(1 / 1.3);
    else if (event.key === '0') canvas.current?.fit(true);
    else if (event.key === 'e' && cursor.current !== null) void expand(cursor.current).catch(() => undefined);
    else if (event.key === 'Escape') {
      cursor.current = null;
      canvas.current?.point(null);
      clearSelection();
    } else return;
    event.preventDefault();
  };
}

/** Where walking begins: the cursor if it can still be seen, else the selected node, else the most connected one. */
function standing(cursor: string | null): string | null {
  const seen = visible.peek().nodes;
  if (cursor !== null && seen.has(cursor)) return cursor;
  const chosen = selection.peek();
  if (chosen?.kind === 'node' && seen.has(chosen.id)) return chosen.id;
  let best: { id: string; degree: number } | null = null;
  for (const node of drawn.peek().nodes) {
    if (seen.has(node.id) && (!best || node.degree > best.degree)) best = node;
  }
  return best?.id ?? null;
}

function sayNode(id: string): string {
  const node = loaded.peek().nodes.get(id);
  if (!node) return '';
  const { edges } = visible.peek();
  const relations = drawn
    .peek()
    .edges.filter((edge) => edges.has(edge.id) && (edge.source === id || edge.target === id)).length;
  return texts.graph.focused(texts.kinds[node.type], titled(node.name), relations);
}
