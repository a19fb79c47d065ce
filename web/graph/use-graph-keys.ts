/** The keys of the graph; the list of keys (`?`) tells them. Arrows walk, Enter selects, letters act on what the keyboard stands at or what is picked. */
import { batch } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moreOf } from '../state/explore.ts';
import { scene, seenScene } from '../state/graph.ts';
import { clearSelection, selection, selectNode } from '../state/selection.ts';
import * as view from '../state/view.ts';
import { announce } from '../ui/live.tsx';
import { titled } from '../ui/names.ts';
import { texts } from '../ui/texts.ts';
import { isTyping } from '../ui/typing.ts';
import * as actions from './actions.ts';
import type { Canvas } from './canvas.ts';
import { stepTo, type Way } from './neighbours.ts';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** How far a key pushes a node, in model units. */
const PUSH = 24;
const PUSHES: Readonly<Record<Way, view.Place>> = {
  left: { x: -PUSH, y: 0 },
  right: { x: PUSH, y: 0 },
  up: { x: 0, y: -PUSH },
  down: { x: 0, y: PUSH },
};

/** Undo and redo work wherever one is, but for a field, whose own they are. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) actions.undoStep();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) actions.redoStep();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

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
    const from = startOf(cursor.current);
    const around = from === null ? null : (canvas.current?.around(from) ?? null);
    if (from === null || !around) return;
    moveTo(cursor.current === null ? from : (stepTo(around.at, way, around.neighbours, around.all) ?? from));
  };
  const placeOf = (id: string): view.Place | null => canvas.current?.around(id)?.at ?? null;
  /** What an action works on: what is picked, else where the keyboard stands, else what is selected. */
  const subjects = (): ReadonlySet<string> => {
    if (view.picked.peek().size > 0 || cursor.current === null || !seenScene.peek().nodes.has(cursor.current))
      return actions.subjects.peek();
    return new Set([cursor.current]);
  };
  const push = (way: Way): void => {
    const { x, y } = PUSHES[way];
    view.pin(
      [...subjects()].flatMap((id) => {
        const own = actions.standing(id)?.id ?? id;
        const at = placeOf(own);
        return at ? [[own, { x: at.x + x, y: at.y + y }] as const] : [];
      }),
    );
  };
  const act: Readonly<Record<string, (ids: ReadonlySet<string>) => void>> = {
    e: (ids) => void actions.expandThese(ids),
    c: actions.collapseThese,
    h: actions.hideThese,
    f: actions.focusThese,
    b: actions.connectThese,
    o: (ids) => {
      const edge = selection.peek()?.kind === 'edge' ? selection.peek()?.id : undefined;
      actions.toggleBundles(ids.size === 0 && edge ? actions.linesOf(edge) : [...ids].flatMap(actions.linesOf));
    },
    g: (ids) => [...ids].slice(0, 1).forEach(actions.toggleFold),
    p: (ids) => actions.togglePins(ids, placeOf),
  };

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const way = WAYS[key];
    const arrangement = view.ARRANGEMENTS[Number(key) - 1];
    const action = act[key];
    if (way && event.shiftKey) push(way);
    else if (way) walk(way);
    else if (action) action(subjects());
    else if (arrangement) actions.arrangeAs(arrangement);
    else if (key === 'Enter' && cursor.current !== null) {
      const node = actions.standing(cursor.current);
      selectNode(node?.group?.like.id ?? cursor.current);
    } else if (key === ' ' && cursor.current !== null) {
      view.togglePicked(cursor.current);
      announce(texts.graph.pickedNow(view.picked.peek().size));
    } else if (key === 'l') view.lassoing.value = !view.lassoing.peek();
    else if (key === '+' || key === '=') canvas.current?.zoomBy(1.3);
    else if (key === '-') canvas.current?.zoomBy(1 / 1.3);
    else if (key === '0') canvas.current?.fit(true);
    else if (key === 'Escape') {
      cursor.current = null;
      canvas.current?.point(null);
      letGo();
    } else return;
    event.preventDefault();
  };
}

/** First the lasso, then what is picked, then what is selected. */
export function letGo(): void {
  if (view.lassoing.peek()) view.lassoing.value = false;
  else
    batch(() => {
      view.pick([]);
      clearSelection();
    });
}

/** Where walking begins: the cursor if it can still be seen, else the selected node, else the most connected one. */
function startOf(cursor: string | null): string | null {
  const seen = seenScene.peek().nodes;
  if (cursor !== null && seen.has(cursor)) return cursor;
  const chosen = selection.peek();
  const at = chosen?.kind === 'node' ? (scene.peek().standIns.get(chosen.id) ?? chosen.id) : null;
  if (at !== null && seen.has(at)) return at;
  let best: { id: string; degree: number } | null = null;
  for (const node of scene.peek().nodes) {
    if (seen.has(node.id) && (!best || node.degree > best.degree)) best = node;
  }
  return best?.id ?? null;
}

function sayNode(id: string): string {
  const node = actions.standing(id);
  if (!node) return '';
  if (node.group) return texts.graph.focusedGroup(titled(node.name), node.group.members.length);
  const { edges, counts } = seenScene.peek();
  const relations = scene
    .peek()
    .edges.filter((edge) => edges.has(edge.id) && (edge.source === id || edge.target === id))
    .reduce((sum, edge) => sum + (counts.get(edge.id) ?? 1), 0);
  return texts.graph.focused(texts.kinds[node.type], titled(node.name), relations, moreOf.peek().get(id) ?? 0);
}
