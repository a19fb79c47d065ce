/** The drawer under the graph: tables. Closed it is a row of tabs; open it takes half of the height. */
import { PANELS } from '../panels/index.ts';
import { bottomPanel, FIRST_BELOW, isNarrow, tab } from '../state/layout.ts';
import { Icon } from '../ui/icons.tsx';
import { texts } from '../ui/texts.ts';
import { PanelTabs } from './panel-tabs.tsx';

export function BottomDrawer() {
  const panels = PANELS.filter((panel) => panel.region === 'bottom');
  const narrow = isNarrow.value;
  const open = narrow ? tab.value : bottomPanel.value;
  const shown = panels.find(({ id }) => id === open);
  const offered = panels.filter((panel) => panel === shown || (panel.isOffered?.() ?? true));
  const first = offered.find(({ id }) => id === FIRST_BELOW) ?? offered[0];
  if (!first) return null;
  const toggleName = shown ? texts.frame.closeDrawer(shown.title) : texts.frame.openDrawer(first.title);
  return (
    <section class="drawer" data-open={shown ? 'yes' : 'no'}>
      <div class="drawer-head">
        <PanelTabs
          panels={offered}
          chosen={shown?.id ?? null}
          label={texts.frame.views}
          onChoose={(id) => {
            bottomPanel.value = id;
            if (narrow) tab.value = id;
          }}
        />
        {!narrow && (
          <button
            type="button"
            class="icon-button"
            title={toggleName}
            aria-label={toggleName}
            aria-expanded={shown !== undefined}
            onClick={() => {
              bottomPanel.value = shown ? null : first.id;
            }}
          >
            <Icon name={shown ? 'chevronDown' : 'chevronUp'} />
          </button>
        )}
      </div>
      {panels.map(({ id, component: Component }) => (
        <div
          key={id}
          id={`panel-${id}`}
          class="drawer-body"
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          hidden={id !== shown?.id}
        >
          {id === shown?.id && <Component />}
        </div>
      ))}
    </section>
  );
}
