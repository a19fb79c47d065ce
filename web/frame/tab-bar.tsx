/** On a narrow screen: one view at a time, chosen at the bottom where thumbs are. */
import { PANELS } from '../panels/index.ts';
import { isNarrow, rightPanel, tab } from '../state/layout.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { texts } from '../ui/texts.ts';

const ICONS: Readonly<Record<string, IconName>> = {
  graph: 'graph',
  filters: 'filter',
  details: 'details',
  reader: 'document',
  signatures: 'table',
  documents: 'list',
  about: 'info',
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
            <Icon name={ICONS[id] ?? 'info'} size={20} />
            <span>{title}</span>
          </button>
        );
      })}
    </nav>
  );
}
