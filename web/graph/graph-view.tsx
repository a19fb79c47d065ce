/** The graph on the page: the canvas joined to the state, its buttons, its keys, and the list that says the same in words. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { graphResource, loaded, visible } from '../state/graph.ts';
import { showAllOfGraph } from '../state/showing.ts';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { ActionBar } from './action-bar.tsx';
import { GraphList } from './graph-list.tsx';
import { Lasso } from './lasso.tsx';
import { MoreChip } from './more-chip.tsx';
import { Toolbar } from './toolbar.tsx';
import { useGraphCanvas } from './use-graph-canvas.ts';
import { useGraphKeys, useUndoKeys } from './use-graph-keys.ts';

export function GraphView() {
  const container = useRef<HTMLDivElement>(null);
  const listOpen = useSignal(false);
  const canvas = useGraphCanvas(container);
  const onKeyDown = useGraphKeys(canvas);
  useUndoKeys();
  return (
    <section class="graph" aria-label={texts.graph.title} data-list={listOpen.value ? 'open' : 'closed'}>
      <button
        type="button"
        class="graph-skip"
        onClick={() => {
          listOpen.value = true;
        }}
      >
        {texts.frame.skip}
      </button>
      {/* The canvas is one widget with its own keys; what it shows is told by the list and the live region. */}
      <div
        ref={container}
        class="graph-canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is a widget, and takes the keys itself
        tabIndex={0}
        aria-label={texts.graph.title}
        aria-description={texts.graph.hint}
        onKeyDown={onKeyDown}
      />
      <GraphState />
      <Lasso canvas={canvas} />
      <Toolbar
        canvas={canvas}
        listOpen={listOpen.value}
        onList={() => {
          listOpen.value = !listOpen.value;
        }}
      />
      <MoreChip />
      <ActionBar canvas={canvas} />
      {listOpen.value && (
        <GraphList
          onClose={() => {
            listOpen.value = false;
          }}
        />
      )}
    </section>
  );
}

/** What stands in the place of the picture while there is none. */
function GraphState() {
  const { loading, error } = graphResource.state.value;
  if (error) {
    return (
      <div class="graph-state">
        <ErrorState error={error} onRetry={graphResource.refresh} />
      </div>
    );
  }
  if (loaded.value.nodes.size === 0) {
    return (
      <div class="graph-state">
        {loading ? (
          <p class="graph-loading" role="status">
            {texts.graph.loading}
          </p>
        ) : (
          graphResource.state.value.data && (
            <EmptyState icon="info" title={texts.graph.empty} hint={texts.graph.emptyHint} />
          )
        )}
      </div>
    );
  }
  if (visible.value.nodes.size > 0) return null;
  return (
    <div class="graph-state">
      <EmptyState icon="info" title={texts.graph.nothingSeen} hint={texts.graph.nothingSeenHint}>
        <button type="button" class="button" onClick={showAllOfGraph}>
          {texts.graph.showAll}
        </button>
      </EmptyState>
    </div>
  );
}
