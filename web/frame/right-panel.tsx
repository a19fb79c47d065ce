/** The right region: details and reader, one in front. Panels stay mounted, so that their scroll and state last. */
import { PANELS } from '../panels/index.ts';
import { isNarrow, rightOpen, rightPanel, tab } from '../state/layout.ts';
import { Icon } from '../ui/icons.tsx';
import { texts } from '../ui/texts.ts';
import { PanelTabs } from './panel-tabs.tsx';

export function RightPanel() {
  const panels = PANELS.filter((panel) => panel.region === 'right');
  const inFront = isNarrow.value ? tab.value : rightPanel.value;
  if (panels.length === 0) return null;
  if (!rightOpen.value && !isNarrow.value) {
    return (
      <button
        type="button"
        class="icon-button side-opener"
        title={texts.frame.showPanel}
        aria-label={texts.frame.showPanel}
        onClick={() => {
          rightOpen.value = true;
        }}
      >
        <Icon name="panel" />
      </button>
    );
  }
  // On a narrow screen it is all that is seen, and so the main part of the page.
  const Landmark = isNarrow.value ? 'main' : 'aside';
  return (
    <Landmark class="side">
      <div class="side-head">
        <PanelTabs
          panels={panels}
          chosen={inFront}
          label={texts.frame.views}
          onChoose={(id) => {
            rightPanel.value = id;
            if (isNarrow.value) tab.value = id;
          }}
        />
        <button
          type="button"
          class="icon-button side-close"
          title={texts.frame.hidePanel}
          aria-label={texts.frame.hidePanel}
          onClick={() => {
            rightOpen.value = false;
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      {panels.map(({ id, component: Component }) => (
        <section
          key={id}
          id={`panel-${id}`}
          class="panel"
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          hidden={id !== inFront}
        >
          <Component />
        </section>
      ))}
    </Landmark>
  );
}
