/** Joins the canvas to the state: what is drawn gets its places from the worker; what is visible is switched on. */
import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { chosenCountries, shownTypes } from '../state/filters.ts';
import { drawn, expand, plenty, visible } from '../state/graph.ts';
import { clearSelection, hovered, selectEdge, selection, selectNode } from '../state/selection.ts';
import { isDark } from '../state/theme.ts';
import type { Drawn } from '../state/visible.ts';
import { type Canvas, createCanvas } from './canvas.ts';
import type { Point } from './elements.ts';
import { createLayoutClient, type LayoutClient } from './layout-client.ts';
import { layoutRequest } from './layout-request.ts';
import { readPalette } from './palette.ts';

/** The canvas once there is something to draw; null before. */
export function useGraphCanvas(container: RefObject<HTMLDivElement | null>): RefObject<Canvas | null> {
  const canvas = useRef<Canvas | null>(null);
  useEffect(() => {
    const element = container.current;
    return element ? run(element, canvas) : undefined;
  }, [container]);
  return canvas;
}

function run(element: HTMLDivElement, canvas: RefObject<Canvas | null>): () => void {
  const layout = createLayoutClient();
  /** Where nodes stand or stood: what is hidden and shown again comes back to its place. */
  const places = new Map<string, Point>();
  let turn = 0;
  /** What was last selected on the canvas itself: the view stays as it is. */
  let tapped: string | null = null;
  /** The filters for which the view was last fitted: other filters make another picture, a selection or a window does not. */
  let fitted = '';

  const open = (elements: number): Canvas =>
    createCanvas(element, readPalette(element), elements, {
      onTap: (kind, id) => {
        tapped = id;
        if (kind === 'node') selectNode(id);
        else selectEdge(id);
      },
      onTapNothing: clearSelection,
      onOpen: (id) => void expand(id).catch(() => undefined), // the picture stays as it was
      onHover: (id) => {
        hovered.value = id;
        element.dataset.over = id === null ? 'no' : 'yes';
      },
      onMove: (id, to) => places.set(id, to),
    });

  const draw = async (now: Drawn): Promise<void> => {
    turn += 1;
    const own = turn;
    await placeNew(layout, now, places, element);
    if (own !== turn) return;
    const filters = filterKey();
    const isFirst = fitted === '';
    const isOther = filters !== fitted;
    fitted = filters;
    canvas.current ??= open(now.nodes.length + now.edges.length);
    canvas.current.draw(now, places);
    canvas.current.show(visible.peek());
    canvas.current.highlight(selection.peek());
    if (isOther) canvas.current.fit(!isFirst);
    const chosen = selection.peek();
    if (isFirst && chosen?.kind === 'node') canvas.current.reveal(chosen.id, true);
    element.dataset.ready = 'yes';
  };

  const stops = [
    effect(() => {
      const now = drawn.value;
      if (now.nodes.length > 0 || canvas.current) void draw(now);
    }),
    effect(() => {
      const now = visible.value;
      canvas.current?.show(now);
    }),
    effect(() => {
      const now = selection.value;
      canvas.current?.highlight(now);
      if (now?.kind === 'node') canvas.current?.reveal(now.id, now.id !== tapped);
    }),
    effect(() => {
      const id = hovered.value;
      canvas.current?.hover(id);
    }),
    effect(() => {
      void isDark.value; // the tokens follow the root element, which is in step by now
      canvas.current?.restyle(readPalette(element));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    layout.close();
    canvas.current?.destroy();
    canvas.current = null;
  };
}

const filterKey = (): string =>
  [[...shownTypes.peek()].sort(), [...chosenCountries.peek()].sort(), plenty.peek()].join('|');

/** Finds places for the nodes that have none yet; the others keep theirs. */
async function placeNew(
  layout: LayoutClient,
  now: Drawn,
  places: Map<string, Point>,
  element: HTMLElement,
): Promise<void> {
  if (now.nodes.every(({ id }) => places.has(id))) return;
  const aspect = Math.min(2.2, Math.max(0.5, element.clientWidth / Math.max(1, element.clientHeight)));
  const found = await layout.place(layoutRequest(now, places, aspect));
  for (const [id, place] of Object.entries(found)) if (!places.has(id)) places.set(id, place);
}
