/** All that is new, or gone, or kept: entities by kind, then relations by what they say. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { ENTITY_TYPES } from '../../api/types.ts';
import type { Change, Comparison } from '../../state/compare.ts';
import { loaded } from '../../state/graph.ts';
import { hovered, selectEdge } from '../../state/selection.ts';
import { ChangeMark } from '../../ui/change-mark.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { roleOf } from '../../ui/kind-looks.ts';
import { titled } from '../../ui/names.ts';
import { relationText } from '../../ui/relation-text.ts';
import { texts } from '../../ui/texts.ts';

interface ChangeColumnProps {
  readonly change: Change;
  readonly comparison: Comparison;
}

export function ChangeColumn({ change, comparison: { nodes, edges } }: ChangeColumnProps) {
  const known = loaded.value.nodes;
  const kinds = [...nodes].sort((a, b) => ENTITY_TYPES.indexOf(a.kind) - ENTITY_TYPES.indexOf(b.kind));
  const total = nodes.reduce((sum, { things }) => sum + things[change].length, 0);
  return (
    <section class="compare-column" data-change={change} aria-labelledby={`compare-${change}`}>
      <h3 id={`compare-${change}`} class="compare-title">
        <ChangeMark change={change} bare />
        {texts.compare.titles[change]} <span class="compare-count">{texts.count(total)}</span>
      </h3>
      {kinds.map(({ kind, things }) => (
        <Group
          key={kind}
          title={texts.kindsMany[kind]}
          items={things[change]}
          render={(node) => (
            <EntityLink id={node.id} kind={kind} role={roleOf(node)}>
              {titled(node.name)}
            </EntityLink>
          )}
        />
      ))}
      {edges.map(({ kind, things }) => (
        <Group
          key={kind}
          title={texts.compare.relationsOf(texts.verbs[kind] ?? kind)}
          items={things[change]}
          render={(edge) => (
            <button
              type="button"
              class="compare-relation"
              onClick={() => selectEdge(edge.id)}
              onMouseEnter={() => {
                hovered.value = edge.id;
              }}
              onMouseLeave={() => {
                hovered.value = null;
              }}
            >
              {relationText(edge, known)}
            </button>
          )}
        />
      ))}
    </section>
  );
}

/** How many of a kind are listed at first, and how many more each time. */
const FIRST = 8;
const NEXT = 100;

interface GroupProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly render: (item: Item) => ComponentChildren;
}

function Group<Item extends { readonly id: string }>({ title, items, render }: GroupProps<Item>) {
  const most = useSignal(FIRST);
  if (items.length === 0) return null;
  return (
    <section class="compare-group">
      <h4 class="caps">
        {title} <span>{texts.count(items.length)}</span>
      </h4>
      <ul>
        {items.slice(0, most.value).map((item) => (
          <li key={item.id}>{render(item)}</li>
        ))}
      </ul>
      {items.length > most.value && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            most.value += NEXT;
          }}
        >
          {texts.common.showMore(items.length - most.value)}
        </button>
      )}
    </section>
  );
}
