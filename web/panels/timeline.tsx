/** Events of each month, quarter or year, the window of time that the graph shows, and its playing. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './timeline.css';
import { dayOf } from '../state/days.ts';
import { togglePlaying } from '../state/playing.ts';
import { bounds, playing, resetWindow, SPEEDS, shownWindow, speed, timeWindow } from '../state/time.ts';
import { gatherBars, monthsResource, unitFor } from '../state/timeline.ts';
import { daysText } from '../ui/dates.ts';
import { Icon } from '../ui/icons.tsx';
import { texts } from '../ui/texts.ts';
import { TimelineBars } from './timeline/bars.tsx';
import { TimelineBrush } from './timeline/brush.tsx';

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
    <section class="timeline" aria-label={texts.timeline.title}>
      <Controls />
      <div class="timeline-track" ref={track}>
        {limits && shown && width.value > 0 && (
          <>
            <TimelineBars
              bars={gatherBars(months ?? [], unitFor(limits, width.value))}
              limits={limits}
              shown={shown}
              width={width.value}
            />
            <TimelineBrush limits={limits} shown={shown} width={width.value} />
          </>
        )}
        {!limits && monthsResource.state.value.data && <p class="timeline-none">{texts.timeline.none}</p>}
      </div>
    </section>
  );
}

function Controls() {
  const shown = shownWindow.value;
  const isPlaying = playing.value;
  const playName = isPlaying ? texts.timeline.pause : texts.timeline.play;
  const next = SPEEDS[(SPEEDS.indexOf(speed.value) + 1) % SPEEDS.length] ?? SPEEDS[0];
  return (
    <div class="timeline-controls">
      <button type="button" class="icon-button" title={playName} aria-label={playName} onClick={togglePlaying}>
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        class="timeline-speed"
        title={texts.timeline.speed(speed.value)}
        aria-label={`${texts.timeline.speedShort(speed.value)}, ${texts.timeline.speed(speed.value)}`}
        onClick={() => {
          speed.value = next;
        }}
      >
        {texts.timeline.speedShort(speed.value)}
      </button>
      <p class="timeline-window">
        {timeWindow.value && shown ? daysText(dayOf(shown.from), dayOf(shown.to)) : texts.timeline.all}
      </p>
      {timeWindow.value && (
        <button
          type="button"
          class="timeline-reset link-button"
          aria-label={texts.timeline.reset}
          onClick={resetWindow}
        >
          <Icon name="reset" />
          <span>{texts.timeline.reset}</span>
        </button>
      )}
      <ul class="timeline-key" aria-hidden="true">
        <li class="timeline-key-agreement">{texts.kindsMany.AGREEMENT}</li>
        <li class="timeline-key-meeting">{texts.kindsMany.MEETING}</li>
        <li class="timeline-key-commitment">{texts.kindsMany.COMMITMENT}</li>
      </ul>
    </div>
  );
}
