/** What can be done with what is picked or selected; each says in the live region what it did. Buttons and keys share them. */
import { batch, computed } from '@preact/signals';
import { collapse, expand, focusOn, moreOf, onlyBetween } from '../state/explore.ts';
import { loaded, scene } from '../state/graph.ts';
import { groupId } from '../state/groups.ts';
import { type Part, redo, undo } from '../state/history.ts';
import { pairOf } from '../state/pairs.ts';
import { pairOfBundle, type SceneEdge, type SceneNode } from '../state/scene.ts';
import { clearSelection, selection } from '../state/selection.ts';
import * as view from '../state/view.ts';
import { announce } from '../ui/live.tsx';
import { titled } from '../ui/names.ts';
import { texts } from '../ui/texts.ts';

const words = texts.graph;

/** Ids on which an action works: what is picked, else the node that is selected. */
export const subjects = computed<ReadonlySet<string>>(() => {
  if (view.picked.value.size > 0) return view.picked.value;
  const now = selection.value;
  return new Set(now?.kind === 'node' ? [now.id] : []);
});

/** The node as it stands on the canvas: itself or the group in which it is folded. */
export function standing(id: string): SceneNode | null {
  const at = scene.value.standIns.get(id) ?? id;
  return scene.value.nodes.find((node) => node.id === at) ?? null;
}

/** Everybody of a folded group in the place of the group. */
const entitiesOf = (ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...ids].flatMap((id) => scene.peek().nodes.find((node) => node.id === id)?.group?.members ?? [id]));

/** How many neighbours of these are not drawn. */
export const moreAround = (ids: ReadonlySet<string>): number =>
  [...ids].reduce((sum, id) => sum + (moreOf.value.get(id) ?? 0), 0);

export async function expandThese(ids: ReadonlySet<string>): Promise<void> {
  let added = 0;
  try {
    for (const id of entitiesOf(ids)) added += await expand(id);
  } catch {
    return; // the picture stays as it was
  }
  announce(words.expanded(added));
}

export const collapseThese = (ids: ReadonlySet<string>): void => announce(words.collapsed(collapse(entitiesOf(ids))));

export function hideThese(ids: ReadonlySet<string>): void {
  const gone = entitiesOf(ids);
  batch(() => {
    view.hide(gone);
    view.pick([]);
    const now = selection.peek();
    if (now?.kind === 'node' && gone.has(now.id)) clearSelection();
  });
  announce(words.hid(gone.size));
}

export function focusThese(ids: ReadonlySet<string>): void {
  focusOn(entitiesOf(ids));
  announce(words.focusedOn(scene.peek().nodes.length));
}

export const connectThese = (ids: ReadonlySet<string>): void => announce(words.between(onlyBetween(entitiesOf(ids))));

/** Whether all of them are pinned. */
export const arePinned = (ids: ReadonlySet<string>): boolean =>
  ids.size > 0 && [...ids].every((id) => view.pins.value.has(standing(id)?.id ?? id));

/** Pins them where they stand, or lets go of them where all are pinned. */
export function togglePins(ids: ReadonlySet<string>, placeOf: (id: string) => view.Place | null): void {
  const own = [...ids].map((id) => standing(id)?.id ?? id);
  if (arePinned(ids)) {
    view.unpin(own);
    announce(words.unpinned(own.length));
    return;
  }
  view.pin(
    own.flatMap((id) => {
      const place = placeOf(id);
      return place ? [[id, place] as const] : [];
    }),
  );
  announce(words.pinned(own.length));
}

/** The bundle or opened lines around a node or at a line. */
export function linesOf(id: string): readonly SceneEdge[] {
  const { edges, standIns } = scene.value;
  const at = standIns.get(id) ?? id;
  const line = edges.find((edge) => edge.id === at);
  if (line) return edges.filter((edge) => pairOf(edge) === pairOf(line));
  return edges.filter(({ source, target }) => source === at || target === at);
}

/** Draws the relations of these bundles one by one; where none is bundled, bundles them again. */
export function toggleBundles(lines: readonly SceneEdge[]): void {
  const bundles = lines.flatMap(({ id }) => pairOfBundle(id) ?? []);
  const open = lines.filter(({ spread }) => spread).map(pairOf);
  if (bundles.length === 0 && open.length === 0) return;
  batch(() => {
    if (bundles.length === 0 && selection.peek()?.kind === 'edge') clearSelection();
    const now = new Set(view.openPairs.peek());
    for (const pair of bundles) now.add(pair);
    if (bundles.length === 0) for (const pair of open) now.delete(pair);
    view.openPairs.value = now;
  });
  const count = lines.reduce((sum, { members }) => sum + members.length, 0);
  announce(bundles.length > 0 ? words.opened(count) : words.bundledAgain);
}

/** The group to which a node belongs by the present gathering, folded or not: its id and name. */
export function groupAt(id: string): { readonly id: string; readonly name: string; readonly folded: boolean } | null {
  const node = standing(id);
  if (!node) return null;
  if (node.group) return { id: node.group.id, name: titled(node.group.like.name), folded: true };
  for (const open of view.openGroups.value) {
    const like = [...loaded.value.nodes.values()].find((one) => groupId(one.id) === open);
    const isOf =
      like &&
      (like.id === id || (view.grouping.value === 'country' ? like.country === node.country : holds(id, like.id)));
    if (like && isOf) return { id: open, name: titled(like.name), folded: false };
  }
  return null;
}

const holds = (person: string, body: string): boolean =>
  [...loaded.value.edges.values()].some(
    ({ type, source, target }) => type === 'HOLDS_OFFICE' && source === person && target === body,
  );

export function toggleFold(id: string): void {
  const group = groupAt(id);
  if (!group) return;
  view.toggleGroup(group.id);
  announce(group.folded ? words.unfolded(group.name) : words.folded(group.name));
}

export function arrangeAs(next: view.Arrangement, body?: string): void {
  view.arrange(next, body);
  announce(words.arranged(words.arrangements[next]));
}

const say = (part: Part | null, done: (what: string) => string, nothing: string): void =>
  announce(part ? done(words.parts[part]) : nothing);
export const undoStep = (): void => say(undo(), words.undone, words.nothingToUndo);
export const redoStep = (): void => say(redo(), words.redone, words.nothingToRedo);
