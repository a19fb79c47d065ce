/** The graph on the page: the canvas joined to the state, its buttons, its keys, and the list that says the same in words. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { chosenCountries, DEFAULT_TYPES, shownTypes } from '../state/filters.ts';
import { graphResource, loaded, visible } from '../state/graph.ts';
import { resetWindow } from '../state/time.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { GraphList } from './graph-list.tsx';
import { MoreChip } from './more-chip.tsx';
import { SelectionCard } from './selection-card.tsx';
import { useGraphCanvas } from './use-graph-canvas.ts';
import { useGraphKeys } from './use-graph-keys.ts';

export function GraphView() {
  const container = useRef<HTMLDivElement>(null);
  const listOpen = useSignal(false);
  const canvas = useGraphCanvas(container);
  const onKeyDown = useGraphKeys(canvas);
  return (
    <section class="graph" aria-label={texts.graph.title}>
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
      <div class="graph-tools" role="toolbar" aria-label={texts.graph.title}>
        <Tool icon="plus" name={texts.graph.zoomIn} onPress={() => canvas.current?.zoomBy(1.3)} />
        <Tool icon="minus" name={texts.graph.zoomOut} onPress={() => canvas.current?.zoomBy(1 / 1.3)} />
        <Tool icon="fit" name={texts.graph.fit} onPress={() => canvas.current?.fit(true)} />
        <Tool
          icon="list"
          name={texts.graph.asList}
          pressed={listOpen.value}
          onPress={() => {
            listOpen.value = !listOpen.value;
          }}
        />
      </div>
      <MoreChip />
      <SelectionCard />
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

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

const Tool = ({ icon, name, pressed, onPress }: ToolProps) => (
  <button type="button" class="icon-button" title={name} aria-label={name} aria-pressed={pressed} onClick={onPress}>
    <Icon name={icon} />
  </button>
);

function showAll(): void {
  resetWindow();
  shownTypes.value = new Set(DEFAULT_TYPES);
  chosenCountries.value = new Set();
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
        <button type="button" class="button" onClick={showAll}>
          {texts.graph.showAll}
        </button>
      </EmptyState>
    </div>
  );
}
