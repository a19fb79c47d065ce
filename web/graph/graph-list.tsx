/** What the graph shows, in words: entities by kind, and under each its relations. Mirrors the canvas, and is in step with it. */
import { computed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ENTITY_TYPES, type EntityType } from '../api/types.ts';
import { moreOf } from '../state/explore.ts';
import { changes, drawn, visible } from '../state/graph.ts';
import { hovered, selectEdge, selection, selectNode } from '../state/selection.ts';
import type { LoadedEdge, LoadedNode } from '../state/visible.ts';
import { ChangeMark } from '../ui/change-mark.tsx';
import { Icon } from '../ui/icons.tsx';
import { roleOf } from '../ui/kind-looks.ts';
import { KindIcon } from '../ui/kinds.tsx';
import { titled } from '../ui/names.ts';
import { relationText } from '../ui/relation-text.ts';
import { texts } from '../ui/texts.ts';
import { expandThese } from './actions.ts';

interface Listed {
  readonly node: LoadedNode;
  readonly relations: readonly { readonly edge: LoadedEdge; readonly text: string }[];
}

const listed = computed<ReadonlyMap<EntityType, readonly Listed[]>>(() => {
  const { nodes, edges } = drawn.value;
  const seen = visible.value;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const relations = new Map<string, { edge: LoadedEdge; text: string }[]>();
  for (const edge of edges) {
    if (!seen.edges.has(edge.id)) continue;
    const text = relationText(edge, byId);
    for (const end of [edge.source, edge.target]) {
      const own = relations.get(end);
      if (own) own.push({ edge, text });
      else relations.set(end, [{ edge, text }]);
    }
  }
  return new Map(
    ENTITY_TYPES.map((type) => [
      type,
      nodes
        .filter((node) => node.type === type && seen.nodes.has(node.id))
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((node) => ({ node, relations: relations.get(node.id) ?? [] })),
    ]),
  );
});

export function GraphList({ onClose }: { readonly onClose: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { nodes, edges } = visible.value;
  return (
    <section class="graph-list" aria-labelledby="graph-list-title">
      <header class="graph-list-head">
        <h2 id="graph-list-title" ref={title} tabIndex={-1}>
          {texts.graph.listTitle}
        </h2>
        <p>{texts.graph.listSummary(nodes.size, edges.size)}</p>
        <button type="button" class="icon-button" aria-label={texts.common.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {[...listed.value].map(
        ([type, entries]) =>
          entries.length > 0 && (
            <section key={type}>
              <h3 class="caps">
                {texts.kindsMany[type]} <span>{texts.count(entries.length)}</span>
              </h3>
              <ul>
                {entries.map((entry) => (
                  <Entry key={entry.node.id} {...entry} />
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  );
}

/** What makes an entry light up, in the graph and in an open document, while it is under the pointer or has the focus. */
function lights(id: string) {
  const on = () => {
    hovered.value = id;
  };
  const off = () => {
    hovered.value = null;
  };
  return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
}

/** One entity; its relations unfold when it is selected. */
function Entry({ node, relations }: Listed) {
  const isChosen = selection.value?.kind === 'node' && selection.value.id === node.id;
  const more = moreOf.value.get(node.id) ?? 0;
  return (
    <li>
      <button
        type="button"
        class="graph-list-node"
        aria-expanded={isChosen}
        onClick={() => selectNode(node.id)}
        {...lights(node.id)}
      >
        <KindIcon kind={node.type} role={roleOf(node)} />
        <ChangeMark change={changes.value?.get(node.id)} />
        <span>{titled(node.name)}</span>
        <span class="graph-list-count">{texts.count(relations.length)}</span>
      </button>
      {isChosen && (
        <ul class="graph-list-relations">
          {relations.map(({ edge, text }) => (
            <li key={edge.id}>
              <button type="button" onClick={() => selectEdge(edge.id)} {...lights(edge.id)}>
                <ChangeMark change={changes.value?.get(edge.id)} />
                {text}
              </button>
            </li>
          ))}
          {more > 0 && (
            <li>
              <button type="button" class="graph-list-more" onClick={() => void expandThese(new Set([node.id]))}>
                {texts.graph.expandBy(more)}
              </button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
