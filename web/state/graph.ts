/** The graph: what is loaded, what is drawn, what is seen. Each derives from the one before. */
import { computed, effect, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { GRAPH, STATS } from '../api/operations.ts';
import { against, type Change, type Comparison, changesOf, comparisonOf, inEither } from './compare.ts';
import { chosenCountries, shownTypes } from './filters.ts';
import { groupsOf } from './groups.ts';
import { bestRoot, hierarchyOf } from './hierarchy.ts';
import { pairOf } from './pairs.ts';
import { createResource } from './resource.ts';
import { type Scene, type SceneSeen, sceneOf, seenOf } from './scene.ts';
import { selection } from './selection.ts';
import { bounds, limitsOf, restedWindow, timeWindow } from './time.ts';
import * as view from './view.ts';
import { type Drawn, drawnOf, EMPTY, importance, type Loaded, merge, type Visible, visibleIn } from './visible.ts';

/** How many entities are asked for at once; the page chooses among them without asking again. */
export const LOAD_LIMIT = 3000;

export const loaded = signal<Loaded>(EMPTY);
/** 1 for the first picture; "show more" doubles it. */
export const plenty = signal(1);
/** Ids that are drawn whatever the filters say. */
export const revealed = signal<ReadonlySet<string>>(new Set());

/** How many neighbours of each node the server knows and did not give; what is not listed has none, as far as is known. */
export const leftOut = signal<ReadonlyMap<string, number>>(new Map());

export const graphResource = createResource(async (abort) => {
  const [{ graph }, { stats }] = await Promise.all([
    ask(GRAPH, { focus: null, limit: LOAD_LIMIT }, abort),
    ask(STATS, {}, abort),
  ]);
  loaded.value = merge(EMPTY, graph, graph.omitted);
  leftOut.value = new Map();
  bounds.value = limitsOf(stats.from, stats.to);
  return stats;
});

/** Id of the node that is selected, if one is. */
export const selectedId = computed(() => (selection.value?.kind === 'node' ? selection.value.id : null));
const selectedEnds = computed<readonly string[]>(() => {
  if (selection.value?.kind !== 'edge') return [];
  const edge = loaded.value.edges.get(selection.value.id);
  return edge ? [edge.source, edge.target] : [];
});
const chosenIds = computed<ReadonlySet<string>>(
  () => new Set([selectedId.value, ...selectedEnds.value].filter((id): id is string => id !== null)),
);

/** The body whose hierarchy is or would be shown: the one asked for, else the best known. */
export const hierarchyRoot = computed(() => {
  const asked = view.root.value;
  return asked !== null && loaded.value.nodes.has(asked) ? asked : bestRoot(loaded.value);
});
/** The tiers of that hierarchy; empty in any other arrangement. */
export const tiers = computed(() =>
  view.arrangement.value === 'hierarchy' ? hierarchyOf(loaded.value, hierarchyRoot.value) : new Map(),
);
/** What alone is drawn: what was singled out, or the members of the hierarchy. */
const singled = computed<ReadonlySet<string> | null>(
  () => view.only.value ?? (tiers.value.size > 0 ? new Set(tiers.value.keys()) : null),
);

/** What the user asked for, beside how much is drawn and what is selected. */
const asked = computed(() => ({
  types: shownTypes.value,
  countries: chosenCountries.value,
  hidden: view.hidden.value,
  only: singled.value,
  least: view.least.value,
  withoutRelations: view.withoutRelations.value,
  onlySure: view.onlySure.value,
}));

/** What is on the canvas, whether or not the window of time shows it. */
export const drawn = computed<Drawn>(() =>
  drawnOf(loaded.value, {
    ...asked.value,
    plenty: plenty.value,
    window: restedWindow.value,
    against: against.value,
    revealed: revealed.value,
    chosen: chosenIds.value,
  }),
);

/** What is true in the window of time. */
const seenNow = computed<Visible>(() => visibleIn(drawn.value, timeWindow.value));
/** What is true in the window with which it is compared; null where none is. */
const seenBefore = computed<Visible | null>(() => (against.value ? visibleIn(drawn.value, against.value) : null));

/** What is seen: the one answer that canvas, list and counts show. Where two windows are compared, what is in either. */
export const visible = computed<Visible>(() =>
  seenBefore.value ? inEither(seenBefore.value, seenNow.value) : seenNow.value,
);

/** What became of each thing that is seen between the two windows; null where none are compared. */
export const changes = computed<ReadonlyMap<string, Change> | null>(() =>
  seenBefore.value ? changesOf(seenBefore.value, seenNow.value) : null,
);

/** All that passes the filters, however much of it is drawn. */
const passing = computed<Drawn>(() =>
  drawnOf(loaded.value, { ...asked.value, plenty: Number.POSITIVE_INFINITY, window: null, revealed: revealed.value }),
);
/** What is new, gone and kept of all that passes the filters; null where no windows are compared. */
export const comparison = computed<Comparison | null>(() => {
  if (!against.value) return null;
  const { nodes, edges } = passing.value;
  const all = { nodes: nodes.toSorted((a, b) => importance(b) - importance(a)), edges, more: 0 };
  return comparisonOf(all, changesOf(visibleIn(all, against.value), visibleIn(all, restedWindow.value)));
});

/** What stands on the canvas: bundles and folded groups in the place of what they hold. What is selected is never bundled. */
export const scene = computed<Scene>(() => {
  const edge = selection.value?.kind === 'edge' ? loaded.value.edges.get(selection.value.id) : undefined;
  const open = edge ? new Set([...view.openPairs.value, pairOf(edge)]) : view.openPairs.value;
  return sceneOf(
    drawn.value,
    open,
    groupsOf(loaded.value, drawn.value.nodes, view.grouping.value, view.openGroups.value),
  );
});
/** What of it is true in the window of time, and in the one that is compared with, which stands still while the other moves. */
const sceneNow = computed<SceneSeen>(() => seenOf(scene.value, seenNow.value));
const sceneBefore = computed<SceneSeen | null>(() => (seenBefore.value ? seenOf(scene.value, seenBefore.value) : null));
/** What of it is seen. */
export const seenScene = computed<SceneSeen>(() =>
  sceneBefore.value ? seenOf(scene.value, visible.value) : sceneNow.value,
);
/** What became of what stands there; a bundle or group is new or gone where all of it is. */
export const sceneChanges = computed<ReadonlyMap<string, Change> | null>(() =>
  sceneBefore.value ? changesOf(sceneBefore.value, sceneNow.value) : null,
);

/** How many of each kind are loaded, and how many of them are seen now. */
export const counts = computed(() => {
  const result = new Map<string, { loaded: number; seen: number }>();
  for (const node of loaded.value.nodes.values()) {
    const count = result.get(node.type) ?? { loaded: 0, seen: 0 };
    count.loaded += 1;
    if (visible.value.nodes.has(node.id)) count.seen += 1;
    result.set(node.type, count);
  }
  return result;
});

/** Countries of what is loaded, the most frequent first. */
export const countriesLoaded = computed(() => {
  const found = new Map<string, { iso2: string; name: string; count: number }>();
  for (const node of loaded.value.nodes.values()) {
    if (node.type !== 'COUNTRY' || !node.country) continue;
    found.set(node.country, { iso2: node.country, name: node.name, count: 0 });
  }
  for (const node of loaded.value.nodes.values()) {
    const country = node.country && node.type !== 'COUNTRY' ? found.get(node.country) : undefined;
    if (country) country.count += 1;
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
});

/** Back to the first picture: as many of each kind as at first, and nothing that was expanded. */
export function showFewer(): void {
  plenty.value = 1;
  revealed.value = new Set();
}

/** Loads what is selected where it is not loaded yet, so that it can be drawn. Returns a function that ends it. */
export function followSelection(): () => void {
  return effect(() => {
    const id = selectedId.value;
    if (id === null || graphResource.state.value.data === null || loaded.peek().nodes.has(id)) return;
    // Where this fails the panel of details says so; the picture stays as it is.
    void ask(GRAPH, { focus: [id], limit: 60 }).then(
      ({ graph }) => {
        loaded.value = merge(loaded.peek(), graph);
      },
      () => undefined,
    );
  });
}
