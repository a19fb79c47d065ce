/** The frame of the page: bar, legend, graph, timeline, panels. It places regions; what is in them comes from the list of panels. */
import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { BottomDrawer } from './frame/bottom-drawer.tsx';
import { LeftRail } from './frame/left-rail.tsx';
import { RightPanel } from './frame/right-panel.tsx';
import { TabBar } from './frame/tab-bar.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { GraphView } from './graph/graph-view.tsx';
import { PANELS } from './panels/index.ts';
import { TimelinePanel } from './panels/timeline.tsx';
import { isNarrow, rightOpen, rightPanel, showPanel, tab } from './state/layout.ts';
import { isQuiet, type Reading, reading, type Selection, selection } from './state/selection.ts';
import { LiveRegion } from './ui/live.tsx';

export function App() {
  const before = useRef<{ selection: Selection | null; reading: Reading | null }>({ selection: null, reading: null });
  // What is chosen comes to the front, a sentence before what it speaks of; on a narrow screen a chosen node stays on the
  // graph, with its card below.
  useSignalEffect(() => {
    const now = { selection: selection.value, reading: reading.value };
    const last = before.current;
    before.current = now;
    // What a step of a story brings stays behind the story.
    if (now.reading && now.reading !== last.reading && !isQuiet(now.reading)) showPanel('reader', 'right');
    else if (now.selection && now.selection !== last.selection && !isQuiet(now.selection)) {
      rightPanel.value = 'details';
      rightOpen.value = true;
    }
  });
  const narrow = isNarrow.value;
  return (
    <div
      class="frame"
      data-tab={narrow ? tab.value : 'all'}
      data-region={narrow ? PANELS.find(({ id }) => id === tab.value)?.region : undefined}
      data-right={rightOpen.value ? 'open' : 'closed'}
    >
      <TopBar />
      <LeftRail />
      <main class="centre">
        <GraphView />
        <TimelinePanel />
        <BottomDrawer />
      </main>
      <RightPanel />
      <TabBar />
      <LiveRegion />
    </div>
  );
}
