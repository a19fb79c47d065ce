/** On a narrow screen: the name of what is selected, at the foot of the graph, and the way to its details. */
import { computed } from '@preact/signals';
import { expand, loaded } from '../state/graph.ts';
import { isNarrow, showPanel } from '../state/layout.ts';
import { clearSelection, selection } from '../state/selection.ts';
import { Icon } from '../ui/icons.tsx';
import { roleOf } from '../ui/kind-looks.ts';
import { KindIcon } from '../ui/kinds.tsx';
import { titled } from '../ui/names.ts';
import { texts } from '../ui/texts.ts';

const chosen = computed(() => {
  const now = selection.value;
  if (!now) return null;
  if (now.kind === 'node') return loaded.value.nodes.get(now.id) ?? null;
  const edge = loaded.value.edges.get(now.id);
  return edge ? (loaded.value.nodes.get(edge.source) ?? null) : null;
});

export function SelectionCard() {
  const node = chosen.value;
  if (!isNarrow.value || !node) return null;
  return (
    <div class="graph-card">
      <KindIcon kind={node.type} role={roleOf(node)} size={18} />
      <strong>{titled(node.name)}</strong>
      <button type="button" class="icon-button" aria-label={texts.common.close} onClick={clearSelection}>
        <Icon name="close" />
      </button>
      <div class="graph-card-actions">
        <button type="button" class="button" onClick={() => void expand(node.id).catch(() => undefined)}>
          {texts.graph.expand}
        </button>
        <button type="button" class="button" onClick={() => showPanel('details', 'right')}>
          {texts.details.title}
        </button>
      </div>
    </div>
  );
}
