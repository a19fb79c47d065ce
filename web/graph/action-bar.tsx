/** What can be done with what is selected or picked, at the foot of the graph; on a narrow screen with its name and the way to its details. */
import type { RefObject } from 'preact';
import { loaded } from '../state/graph.ts';
import { isNarrow, showPanel } from '../state/layout.ts';
import { askPaths } from '../state/paths.ts';
import { pairOfBundle } from '../state/scene.ts';
import { selection } from '../state/selection.ts';
import { grouping, picked } from '../state/view.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { roleOf } from '../ui/kind-looks.ts';
import { KindIcon } from '../ui/kinds.tsx';
import { titled } from '../ui/names.ts';
import { texts } from '../ui/texts.ts';
import * as actions from './actions.ts';
import type { Canvas } from './canvas.ts';
import { letGo } from './use-graph-keys.ts';

const words = texts.graph;

export function ActionBar({ canvas }: { readonly canvas: RefObject<Canvas | null> }) {
  const ids = actions.subjects.value;
  const edge =
    selection.value?.kind === 'edge' && picked.value.size === 0 ? loaded.value.edges.get(selection.value.id) : null;
  const hasLines = edge ? actions.linesOf(edge.id).length > 1 : false;
  if (ids.size === 0 && !(edge && (hasLines || isNarrow.value))) return null;
  return (
    <section class="graph-actions" aria-label={words.actions}>
      <Head ids={ids} of={edge?.source ?? null} />
      <div class="graph-actions-row">
        {edge ? <LineActions id={edge.id} /> : <NodeActions ids={ids} canvas={canvas} />}
        {isNarrow.value && picked.value.size === 0 && (
          <button type="button" class="button" onClick={() => showPanel('details', 'right')}>
            {texts.details.title}
          </button>
        )}
      </div>
      <button type="button" class="icon-button" title={words.actionNone} aria-label={words.actionNone} onClick={letGo}>
        <Icon name="close" />
      </button>
    </section>
  );
}

/** How many are picked, or, where there is no room for a panel beside the graph, what is selected. */
function Head({ ids, of }: { readonly ids: ReadonlySet<string>; readonly of: string | null }) {
  if (picked.value.size > 0) return <strong class="graph-actions-head">{words.picked(ids.size)}</strong>;
  const node = loaded.value.nodes.get(of ?? [...ids][0] ?? '');
  if (!isNarrow.value || !node) return null;
  return (
    <strong class="graph-actions-head">
      <KindIcon kind={node.type} role={roleOf(node)} size={18} />
      {titled(node.name)}
    </strong>
  );
}

function NodeActions({
  ids,
  canvas,
}: {
  readonly ids: ReadonlySet<string>;
  readonly canvas: RefObject<Canvas | null>;
}) {
  const more = actions.moreAround(ids);
  const [first] = ids;
  const alone = ids.size === 1 && first !== undefined ? first : null;
  const group = alone !== null && grouping.value !== 'none' ? actions.groupAt(alone) : null;
  const lines = alone === null ? [] : actions.linesOf(alone);
  const bundled = lines.filter(({ id }) => pairOfBundle(id) !== null);
  const opened = lines.some(({ spread }) => spread);
  const node = alone === null ? undefined : loaded.value.nodes.get(alone);
  const isPinned = actions.arePinned(ids);
  return (
    <>
      {group && alone !== null && (
        <Action
          icon="group"
          name={group.folded ? words.actionUnfold : words.actionFold}
          onPress={() => actions.toggleFold(alone)}
        />
      )}
      {more > 0 && <Action icon="expand" name={words.expandBy(more)} onPress={() => void actions.expandThese(ids)} />}
      <Action icon="collapse" name={words.actionCollapse} onPress={() => actions.collapseThese(ids)} />
      <Action icon="target" name={words.actionFocus} onPress={() => actions.focusThese(ids)} />
      {ids.size > 1 && <Action icon="between" name={words.actionBetween} onPress={() => actions.connectThese(ids)} />}
      {ids.size === 2 && (
        <Action
          icon="between"
          name={texts.paths.ask}
          onPress={() => {
            const [one = null, other = null] = ids;
            askPaths(one, other);
          }}
        />
      )}
      <Action icon="hide" name={words.actionHide} onPress={() => actions.hideThese(ids)} />
      <Action
        icon="pin"
        name={isPinned ? words.actionUnpin : words.actionPin}
        onPress={() => actions.togglePins(ids, (id) => canvas.current?.around(id)?.at ?? null)}
      />
      {(bundled.length > 0 || opened) && (
        <Action
          icon="bundle"
          name={
            bundled.length > 0
              ? words.actionOpen(bundled.reduce((sum, { members }) => sum + members.length, 0))
              : words.actionBundle
          }
          onPress={() => actions.toggleBundles(lines)}
        />
      )}
      {node?.type === 'ORGANIZATION' && (
        <Action icon="ranks" name={words.actionHierarchy} onPress={() => actions.arrangeAs('hierarchy', node.id)} />
      )}
    </>
  );
}

function LineActions({ id }: { readonly id: string }) {
  const lines = actions.linesOf(id);
  return lines.length > 1 ? (
    <Action icon="bundle" name={words.actionBundle} onPress={() => actions.toggleBundles(lines)} />
  ) : null;
}

interface ActionProps {
  readonly icon: IconName;
  readonly name: string;
  readonly onPress: () => void;
}

const Action = ({ icon, name, onPress }: ActionProps) => (
  <button type="button" class="graph-action" onClick={onPress}>
    <Icon name={icon} />
    {name}
  </button>
);
