/** On a narrow screen: one view at a time, chosen at the bottom where thumbs are. */
import type { FunctionComponent } from 'preact';
import { PANELS } from '../panels/index.ts';
import { isNarrow, rightPanel, tab } from '../state/layout.ts';
import { DetailsIcon, DocumentIcon, FilterIcon, GraphIcon, HelpIcon, ListIcon, TableIcon } from '../ui/icons.tsx';
import { texts } from '../ui/texts.ts';

const ICONS: Readonly<Record<string, FunctionComponent<{ size?: number }>>> = {
  graph: GraphIcon,
  filters: FilterIcon,
  details: DetailsIcon,
  reader: DocumentIcon,
  signatures: TableIcon,
  documents: ListIcon,
};

export function TabBar() {
  if (!isNarrow.value) return null;
  const entries = [
    { id: 'graph', title: texts.frame.graphTab },
    { id: 'filters', title: texts.legend.title },
    ...PANELS.filter(({ region }) => region === 'right' || region === 'bottom'),
  ].filter(({ id }) => id in ICONS);
  return (
    <nav class="tab-bar" aria-label={texts.frame.views}>
      {entries.map(({ id, title }) => {
        const Icon = ICONS[id] ?? HelpIcon;
        return (
          <button
            key={id}
            type="button"
            class="tab-bar-item"
            aria-current={tab.value === id ? 'page' : undefined}
            onClick={() => {
              tab.value = id;
              if (id === 'details' || id === 'reader') rightPanel.value = id;
            }}
          >
            <Icon size={20} />
            <span>{title}</span>
          </button>
        );
      })}
    </nav>
  );
}
