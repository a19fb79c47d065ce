/** Joins the canvas to the state: what is drawn gets its places from the worker; what is visible is switched on. */
import { batch, computed, effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moreOf } from '../state/explore.ts';
import { chosenCountries, shownTypes } from '../state/filters.ts';
import { hierarchyRoot, plenty, scene, sceneChanges, seenScene, tiers } from '../state/graph.ts';
import { placed } from '../state/placed.ts';
import { pairOfBundle, type Scene } from '../state/scene.ts';
import { clearSelection, hovered, type Selection, selectEdge, selection, selectNode } from '../state/selection.ts';
import { playingStep } from '../state/stories.ts';
import { isDark } from '../state/theme.ts';
import * as view from '../state/view.ts';
import { texts } from '../ui/texts.ts';
import { expandThese, linesOf, toggleBundles, toggleFold } from './actions.ts';
import { type Canvas, createCanvas, type Highlight } from './canvas.ts';
import { frameName } from './frame-names.ts';
import { createLayoutClient } from './layout-client.ts';
import { readPalette } from './palette.ts';
import { createStandingPlaces, type Wanted } from './standing-places.ts';

/** The canvas once there is something to draw; null before. */
export function useGraphCanvas(container: RefObject<HTMLDivElement | null>): RefObject<Canvas | null> {
  const canvas = useRef<Canvas | null>(null);
  useEffect(() => {
    const element = container.current;
    return element ? run(element, canvas) : undefined;
  }, [container]);
  return canvas;
}

const wanted = computed<Wanted>(() => ({
  scene: scene.value,
  arrangement: view.arrangement.value,
  root: hierarchyRoot.value,
  tiers: tiers.value,
  pins: view.pins.value,
}));

function run(element: HTMLDivElement, canvas: RefObject<Canvas | null>): () => void {
  const layout = createLayoutClient();
  const standing = createStandingPlaces(layout);
  let turn = 0;
  /** What was last selected on the canvas itself: the view stays as it is. */
  let tapped: string | null = null;
  /** For what the view was last fitted: other filters make another picture, a selection or a window does not. */
  let fitted = '';
  let anew = view.anew.peek();

  const open = (elements: number): Canvas =>
    createCanvas(element, readPalette(element), elements, {
      onTap: (kind, id, several) => {
        if (kind === 'node' && several) return view.togglePicked(id);
        tapped = id;
        if (kind === 'node') batch(() => tapNode(id));
        else if (pairOfBundle(id) !== null) toggleBundles(linesOf(id));
        else selectEdge(id);
      },
      onTapNothing: () =>
        batch(() => {
          view.pick([]);
          clearSelection();
        }),
      onMore: (id) => void expandThese(new Set([id])),
      onOpen: (id) => (isGroup(id) ? toggleFold(id) : void expandThese(new Set([id]))),
      onHover: (id) => {
        hovered.value = id;
        element.dataset.over = id === null ? 'no' : 'yes';
      },
      onMove: view.pin,
    });

  const decorate = (): void =>
    canvas.current?.decorate({
      frame: standing.frameOf(wanted.peek()),
      more: moreOf.peek(),
      nameOf: frameName,
      moreText: texts.graph.moreMark,
    });

  const draw = async (now: Wanted): Promise<void> => {
    turn += 1;
    const own = turn;
    if (anew !== view.anew.peek()) standing.forget(now);
    anew = view.anew.peek();
    await standing.fill(now, Math.min(2.2, Math.max(0.5, element.clientWidth / Math.max(1, element.clientHeight))));
    if (own !== turn) return;
    const picture = pictureKey();
    const isFirst = fitted === '';
    const isOther = picture !== fitted;
    fitted = picture;
    const places = standing.of(now);
    canvas.current ??= open(now.scene.nodes.length + now.scene.edges.length);
    canvas.current.draw(now.scene, places);
    canvas.current.show(seenScene.peek());
    canvas.current.compare(sceneChanges.peek());
    canvas.current.mark('picked', standIns(now.scene, view.picked.peek()));
    canvas.current.mark('pinned', new Set(now.pins.keys()));
    canvas.current.highlight(standIn(now.scene, selection.peek()));
    decorate();
    void canvas.current.move(places, !isFirst, isOther && !isFirst);
    if (isFirst) canvas.current.fit(false);
    const chosen = selection.peek();
    if (isFirst && chosen?.kind === 'node') canvas.current.reveal(chosen.id, true);
    element.dataset.ready = 'yes';
    placed.value = { scene: now.scene, places, frame: standing.frameOf(now) };
    element.dataset.arrangement = now.arrangement;
  };

  const stops = [
    effect(() => {
      void view.anew.value;
      const now = wanted.value;
      if (now.scene.nodes.length > 0 || canvas.current) void draw(now);
    }),
    effect(() => {
      const now = seenScene.value;
      canvas.current?.show(now);
    }),
    effect(() => {
      const now = sceneChanges.value;
      canvas.current?.compare(now);
    }),
    effect(() => {
      void moreOf.value;
      decorate();
    }),
    effect(() => {
      const ids = view.picked.value;
      canvas.current?.mark('picked', standIns(scene.peek(), ids));
    }),
    effect(() => {
      const now = selection.value;
      canvas.current?.highlight(standIn(scene.peek(), now));
      if (now?.kind === 'node') canvas.current?.reveal(now.id, now.id !== tapped);
    }),
    effect(() => {
      const id = hovered.value;
      canvas.current?.hover(id === null ? null : (scene.peek().standIns.get(id) ?? id));
    }),
    effect(() => {
      if (view.fitAsked.value > 0) canvas.current?.fit(true);
    }),
    effect(() => {
      // A step of a story that points at nothing shows everything.
      if (playingStep.value !== null && selection.peek() === null) canvas.current?.fit(true);
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

const isGroup = (id: string): boolean => scene.peek().nodes.some((node) => node.id === id && node.group !== null);

/** A group stands for the country or ministry by which it is gathered. */
function tapNode(id: string): void {
  const node = scene.peek().nodes.find((one) => one.id === id);
  view.pick([]);
  selectNode(node?.group?.like.id ?? id);
}

const standIns = ({ standIns: by }: Scene, ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...ids].map((id) => by.get(id) ?? id));

const standIn = ({ standIns: by }: Scene, now: Selection | null): Highlight | null => {
  if (!now) return null;
  const id = by.get(now.id) ?? now.id;
  // A relation within a folded group is told by the group.
  return { kind: now.kind === 'edge' && isGroup(id) ? 'node' : now.kind, id };
};

/** What makes another picture, which is shown whole. */
const pictureKey = (): string =>
  [
    [...shownTypes.peek()].sort(),
    [...chosenCountries.peek()].sort(),
    plenty.peek(),
    view.arrangement.peek(),
    view.arrangement.peek() === 'hierarchy' ? hierarchyRoot.peek() : '',
    view.only.peek() ? [...(view.only.peek() ?? [])].sort() : '',
    view.grouping.peek(),
    view.anew.peek(),
  ].join('|');
