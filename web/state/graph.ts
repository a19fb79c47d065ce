/** The graph: what is loaded, what is drawn, what is seen. Each derives from the one before. */
import { computed, effect, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { GRAPH, STATS } from '../api/operations.ts';
import { chosenCountries, shownTypes } from './filters.ts';
import { createResource } from './resource.ts';
import { selection } from './selection.ts';
import { bounds, limitsOf, restedWindow, timeWindow } from './time.ts';
import {
  type Drawn,
  drawnOf,
  EMPTY,
  importance,
  type Loaded,
  type LoadedNode,
  merge,
  type Visible,
  visibleIn,
} from './visible.ts';

/** How many entities are asked for at once; the page chooses among them without asking again. */
const LOAD_LIMIT = 3000;

export const loaded = signal<Loaded>(EMPTY);
/** 1 for the first picture; "show more" doubles it. */
export const plenty = signal(1);
/** Ids that are drawn whatever the filters say. */
export const revealed = signal<ReadonlySet<string>>(new Set());

export const graphResource = createResource(async (abort) => {
  const [{ graph }, { stats }] = await Promise.all([
    ask(GRAPH, { filter: null, limit: LOAD_LIMIT }, abort),
    ask(STATS, {}, abort),
  ]);
  loaded.value = merge(EMPTY, graph, graph.omitted);
  bounds.value = limitsOf(stats.from, stats.to);
  return stats;
});

const selectedId = computed(() => (selection.value?.kind === 'node' ? selection.value.id : null));
const selectedEnds = computed<readonly string[]>(() => {
  if (selection.value?.kind !== 'edge') return [];
  const edge = loaded.value.edges.get(selection.value.id);
  return edge ? [edge.source, edge.target] : [];
});
const wanted = computed<ReadonlySet<string>>(() => {
  const ids = [selectedId.value, ...selectedEnds.value].filter((id): id is string => id !== null);
  return ids.length === 0 ? revealed.value : new Set([...revealed.value, ...ids]);
});

/** What is on the canvas, whether or not the window of time shows it. */
export const drawn = computed<Drawn>(() =>
  drawnOf(loaded.value, {
    types: shownTypes.value,
    countries: chosenCountries.value,
    plenty: plenty.value,
    window: restedWindow.value,
    revealed: wanted.value,
  }),
);

/** What is true in the window of time: the one answer that canvas, list and counts show. */
export const visible = computed<Visible>(() => visibleIn(drawn.value, timeWindow.value));

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

/** Neighbours of the selected node that are loaded but not drawn, the most important first. */
export const hiddenNeighbours = computed<readonly LoadedNode[]>(() => {
  const id = selectedId.value;
  if (id === null) return [];
  const shown = new Set(drawn.value.nodes.map((node) => node.id));
  return neighboursOf(id).filter((node) => !shown.has(node.id));
});

/** What is loaded within a step of a node, the most important first. */
function neighboursOf(id: string): readonly LoadedNode[] {
  const found = new Map<string, LoadedNode>();
  for (const { source, target } of loaded.value.edges.values()) {
    const other = source === id ? target : target === id ? source : null;
    const node = other === null ? undefined : loaded.value.nodes.get(other);
    if (node) found.set(node.id, node);
  }
  return [...found.values()].sort((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
}

/** How many neighbours one expansion draws at most. */
const EXPANSION = 60;

/** Draws what is within a step of a node and keeps it drawn; asks the server where it left something out. */
export async function expand(id: string, signal?: AbortSignal): Promise<void> {
  if (loaded.peek().omitted > 0) {
    const { graph } = await ask(GRAPH, { filter: { focus: [id], depth: 1 }, limit: EXPANSION }, signal);
    loaded.value = merge(loaded.peek(), graph);
  }
  const near = neighboursOf(id).slice(0, EXPANSION);
  revealed.value = new Set([...revealed.peek(), id, ...near.map((node) => node.id)]);
}

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
    void ask(GRAPH, { filter: { focus: [id], depth: 1 }, limit: 60 }).then(
      ({ graph }) => {
        loaded.value = merge(loaded.peek(), graph);
      },
      () => undefined,
    );
  });
}
