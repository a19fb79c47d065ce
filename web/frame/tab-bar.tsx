/** On a narrow screen: one view at a time, chosen at the bottom where thumbs are. */
import { PANELS } from '../panels/index.ts';
import { bottomPanel, FIRST_BELOW, isNarrow, rightPanel, tab } from '../state/layout.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { texts } from '../ui/texts.ts';

const ICONS: Readonly<Record<string, IconName>> = {
  graph: 'graph',
  filters: 'filter',
  details: 'details',
  reader: 'document',
  stories: 'book',
  tables: 'table',
  about: 'info',
};
/** Panels of the drawer with a place of their own in the bar; all others are behind "Tables". */
const APART: readonly string[] = ['about'];

export function TabBar() {
  if (!isNarrow.value) return null;
  const isTable = isBelow(tab.value) && !APART.includes(tab.value);
  const entries = [
    { id: 'graph', title: texts.frame.graphTab },
    { id: 'filters', title: texts.legend.title },
    ...PANELS.filter(({ region }) => region === 'right'),
    { id: 'tables', title: texts.tables.title },
    ...PANELS.filter(({ id }) => APART.includes(id)),
  ].filter(({ id }) => id in ICONS);
  return (
    <nav class="tab-bar" aria-label={texts.frame.views}>
      {entries.map(({ id, title }) => {
        return (
          <button
            key={id}
            type="button"
            class="tab-bar-item"
            aria-current={tab.value === id || (id === 'tables' && isTable) ? 'page' : undefined}
            onClick={() => {
              if (id === 'tables') return showTables();
              tab.value = id;
              if (id === 'details' || id === 'reader' || id === 'stories') rightPanel.value = id;
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

const isBelow = (id: string): boolean => PANELS.some((panel) => panel.id === id && panel.region === 'bottom');

/** The table that was open last, else the first. */
function showTables(): void {
  const last = bottomPanel.peek();
  const tables = PANELS.filter(({ id, region }) => region === 'bottom' && !APART.includes(id));
  const shown = tables.find(({ id }) => id === (last ?? FIRST_BELOW)) ?? tables[0];
  if (shown) tab.value = shown.id;
}
