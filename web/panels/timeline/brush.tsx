/** The window over the bars: drag it, pull its ends, draw a new one on the bare track; by keyboard as sliders. Where time adds up its beginning stands still. */
import { useRef } from 'preact/hooks';
import { dayOf, monthStart } from '../../state/days.ts';
import {
  moveWindow,
  playing,
  resetWindow,
  setWindow,
  shiftWindow,
  type TimeWindow,
  timeMode,
  timeWindow,
} from '../../state/time.ts';
import { dateText, daysText } from '../../ui/dates.ts';
import { texts } from '../../ui/texts.ts';
import { dayAt, pixelOf } from '../../ui/time-scale.ts';
import { pressBar } from './press-bar.ts';

interface TimelineBrushProps {
  readonly limits: TimeWindow;
  readonly shown: TimeWindow;
  /** In CSS pixels. */
  readonly width: number;
}

type Part = 'from' | 'to' | 'both';
interface Drag {
  readonly part: Part | 'new';
  /** Day under the pointer when it began. */
  readonly day: number;
  /** Where the pointer was when it began, in CSS pixels. */
  readonly x: number;
  readonly window: TimeWindow;
  /** Whether an end of the window was taken hold of. */
  readonly byHandle: boolean;
}

/** A pointer that moves less than this, in CSS pixels, presses; it does not drag. */
const STILL = 3;

/** Months that a key moves by; more than there are leads to the end. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: -9999,
  End: 9999,
};

export function TimelineBrush({ limits, shown, width }: TimelineBrushProps) {
  const surface = useRef<HTMLFieldSetElement>(null);
  const drag = useRef<Drag | null>(null);
  const dayUnder = (event: PointerEvent): number =>
    dayAt(event.clientX - (surface.current?.getBoundingClientRect().left ?? 0), limits, width);

  const begin =
    (part: Drag['part'], byHandle = false) =>
    (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      playing.value = false;
      drag.current = { part, day: dayUnder(event), x: event.clientX, window: shown, byHandle };
      surface.current?.setPointerCapture(event.pointerId);
    };
  const move = (event: PointerEvent) => {
    const now = drag.current;
    if (now && Math.abs(event.clientX - now.x) >= STILL) setWindow(dragged(now, dayUnder(event), limits));
  };
  const end = () => {
    drag.current = null;
  };
  const release = (event: PointerEvent) => {
    const was = drag.current;
    end();
    if (was && !was.byHandle && Math.abs(event.clientX - was.x) < STILL) pressBar(event);
  };
  const isWhole = timeWindow.value === null;
  const isCumulative = timeMode.value === 'cumulative';
  const left = pixelOf(shown.from, limits, width);
  const right = pixelOf(shown.to + 1, limits, width);
  return (
    // Pointers only: the sliders inside do the same by keyboard.
    <fieldset
      class="timeline-brush"
      aria-label={texts.timeline.title}
      ref={surface}
      onPointerDown={begin('new')}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={end}
      onDblClick={resetWindow}
    >
      <div
        class="timeline-body"
        data-whole={isWhole ? '' : undefined}
        data-cumulative={isCumulative ? '' : undefined}
        style={{ left: `${left}px`, width: `${right - left}px` }}
        onPointerDown={isWhole ? begin('new') : begin(isCumulative ? 'to' : 'both')}
        {...slider('both', limits, shown)}
      />
      {!isCumulative && (
        <div
          class="timeline-handle"
          style={{ left: `${left}px` }}
          onPointerDown={begin('from', true)}
          {...slider('from', limits, shown)}
        />
      )}
      <div
        class="timeline-handle"
        style={{ left: `${right}px` }}
        onPointerDown={begin('to', true)}
        {...slider('to', limits, shown)}
      />
    </fieldset>
  );
}

/** The window that a drag makes when the pointer is over `day`; ends snap to months. */
function dragged({ part, day: began, window }: Drag, day: number, limits: TimeWindow): TimeWindow {
  const startOfMonth = (value: number) => monthStart(value + 15);
  if (part === 'from') return { from: Math.min(startOfMonth(day), window.to - 27), to: window.to };
  if (part === 'to') return { from: window.from, to: Math.max(startOfMonth(day) - 1, window.from + 27) };
  if (part === 'both') return shiftWindow(window, Math.round((day - began) / 30.44), limits);
  const [first, last] = [Math.min(began, day), Math.max(began, day)];
  return { from: monthStart(first), to: monthStart(last, 1) - 1 };
}

/** What makes an element a slider of one part of the window. */
function slider(part: Part, limits: TimeWindow, shown: TimeWindow) {
  const name = part === 'from' ? texts.timeline.start : part === 'to' ? texts.timeline.end : texts.timeline.move;
  return {
    role: 'slider' as const,
    tabIndex: 0,
    'aria-label': name,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': limits.from,
    'aria-valuemax': limits.to,
    'aria-valuenow': part === 'to' ? shown.to : shown.from,
    'aria-valuetext': part === 'both' ? daysText(dayOf(shown.from), dayOf(shown.to)) : dateText(dayOf(shown[part])),
    onKeyDown: (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      moveWindow(part, step);
      playing.value = false;
      event.preventDefault();
    },
  };
}
