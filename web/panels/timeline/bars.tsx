/** Stacked bars of events and the axis of years. What lies outside the window is faint. */
import { against } from '../../state/compare.ts';
import { dayOf, yearOf, yearStart } from '../../state/days.ts';
import type { TimeWindow } from '../../state/time.ts';
import type { Bar } from '../../state/timeline.ts';
import { daysText } from '../../ui/dates.ts';
import { texts } from '../../ui/texts.ts';
import { pixelOf, yearStep } from '../../ui/time-scale.ts';

interface TimelineBarsProps {
  readonly bars: readonly Bar[];
  readonly limits: TimeWindow;
  readonly shown: TimeWindow;
  /** In CSS pixels. */
  readonly width: number;
}

/** Height of the bars' area in units of the drawing; the axis stands below it. */
const HEIGHT = 60;
const AXIS = 18;
const PARTS = ['agreements', 'meetings', 'commitments'] as const;

export function TimelineBars({ bars, limits, shown, width }: TimelineBarsProps) {
  const most = Math.max(1, ...bars.map(total));
  return (
    <svg
      class="timeline-bars"
      width={width}
      height={HEIGHT + AXIS}
      viewBox={`0 0 ${width} ${HEIGHT + AXIS}`}
      role="img"
      aria-label={texts.timeline.title}
    >
      <Axis limits={limits} width={width} />
      {bars.map((bar) => (
        <StackedBar key={bar.from} bar={bar} limits={limits} shown={shown} width={width} most={most} />
      ))}
    </svg>
  );
}

const total = (bar: Bar): number => bar.agreements + bar.meetings + bar.commitments;
/** Square root, so that a single meeting can be seen beside a month of forty commitments. */
const heightOf = (count: number, most: number): number => Math.sqrt(count / most) * (HEIGHT - 4);

interface StackedBarProps extends Omit<TimelineBarsProps, 'bars'> {
  readonly bar: Bar;
  readonly most: number;
}

function StackedBar({ bar, limits, shown, width, most }: StackedBarProps) {
  const left = pixelOf(bar.from, limits, width);
  const right = pixelOf(bar.to + 1, limits, width);
  const isIn = ({ from, to }: TimeWindow): boolean => bar.to >= from && bar.from <= to;
  const kept = against.value;
  const isOutside = !isIn(shown) && !(kept && isIn(kept));
  const height = heightOf(total(bar), most);
  let top = HEIGHT;
  return (
    <g class={isOutside ? 'timeline-bar outside' : 'timeline-bar'} data-from={bar.from} data-to={bar.to}>
      <title>
        {texts.timeline.bar(daysText(dayOf(bar.from), dayOf(bar.to)), bar.meetings, bar.agreements, bar.commitments)}
      </title>
      {PARTS.map((part) => {
        const share = (bar[part] / total(bar)) * height;
        top -= share;
        return share > 0 ? (
          <rect
            key={part}
            class={`timeline-${part}`}
            data-part={part}
            x={left + 0.5}
            y={top}
            width={Math.max(1.5, right - left - 1)}
            height={share}
          />
        ) : null;
      })}
    </g>
  );
}

function Axis({ limits, width }: { readonly limits: TimeWindow; readonly width: number }) {
  const [first, last] = [yearOf(limits.from), yearOf(limits.to)];
  const step = yearStep(last - first + 1, width);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <g class="timeline-axis">
      <line x1="0" x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      {years.map((year, index) => {
        const x = Math.round(pixelOf(yearStart(limits.from, index), limits, width)) + 0.5;
        const isNamed = index % step === 0;
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={HEIGHT} y2={HEIGHT + (isNamed ? 6 : 3)} />
            {isNamed && (
              <text x={x + 3} y={HEIGHT + 14}>
                {year}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
