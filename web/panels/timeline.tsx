/** Events of each month, quarter or year, the window of time that the graph shows, and its playing. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './timeline.css';
import { isComparing } from '../state/compare.ts';
import { bounds, shownWindow } from '../state/time.ts';
import { gatherBars, monthsResource, unitFor } from '../state/timeline.ts';
import { texts } from '../ui/texts.ts';
import { Against } from './timeline/against.tsx';
import { TimelineBars } from './timeline/bars.tsx';
import { TimelineBrush } from './timeline/brush.tsx';
import { CompareStrip } from './timeline/compare-strip.tsx';
import { TimelineControls } from './timeline/controls.tsx';
import { onTimelineKey } from './timeline/keys.ts';

export function TimelinePanel() {
  const track = useRef<HTMLDivElement>(null);
  const width = useSignal(0);
  useLayoutEffect(() => {
    const element = track.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) width.value = entry.contentRect.width;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  const limits = bounds.value;
  const shown = shownWindow.value;
  const months = monthsResource.state.value.data;
  return (
    <section
      class="timeline"
      aria-label={texts.timeline.title}
      data-comparing={isComparing.value ? '' : undefined}
      onKeyDown={onTimelineKey}
    >
      <TimelineControls />
      <CompareStrip />
      <div class="timeline-track" ref={track}>
        {limits && shown && width.value > 0 && (
          <>
            <TimelineBars
              bars={gatherBars(months ?? [], unitFor(limits, width.value))}
              limits={limits}
              shown={shown}
              width={width.value}
            />
            <Against limits={limits} width={width.value} />
            <TimelineBrush limits={limits} shown={shown} width={width.value} />
          </>
        )}
        {!limits && monthsResource.state.value.data && <p class="timeline-none">{texts.timeline.none}</p>}
      </div>
    </section>
  );
}
