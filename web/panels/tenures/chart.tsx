/** Bars of tenures, a row for each office, on the days of the timeline. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { against } from '../../state/compare.ts';
import { yearOf, yearStart } from '../../state/days.ts';
import { selectNode } from '../../state/selection.ts';
import type { OfficeRow } from '../../state/tenures-rows.ts';
import { type TimeWindow, timeWindow } from '../../state/time.ts';
import type { LoadedNode } from '../../state/visible.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { roleOf } from '../../ui/kind-looks.ts';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';
import { pixelOf, yearStep } from '../../ui/time-scale.ts';
import { moveFocus } from './keys.ts';
import { OfficeBars } from './office-bars.tsx';

export interface BodyOffices {
  readonly body: LoadedNode;
  readonly offices: readonly OfficeRow[];
}

interface TenureChartProps {
  readonly bodies: readonly BodyOffices[];
  readonly limits: TimeWindow;
  /** In CSS pixels. */
  readonly width: number;
  readonly onTell: (words: string | null) => void;
}

/** How many offices of a body are drawn before "show more". */
const FIRST = 8;

export function TenureChart({ bodies, limits, width, onTell }: TenureChartProps) {
  const whole = useRef<HTMLDivElement>(null);
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the arrow keys of the bars within
    <div ref={whole} class="tenures-chart" onKeyDown={(event) => moveFocus(event, whole.current)}>
      <Axis limits={limits} width={width} />
      <Band window={against.value} name="against" limits={limits} width={width} />
      <Band window={timeWindow.value} name="window" limits={limits} width={width} />
      {bodies.map(({ body, offices }) => {
        const shown = unfolded.value.has(body.id) ? offices : offices.slice(0, FIRST);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of rows of a chart; a fieldset is one of a form.
          <div key={body.id} class="tenures-body" role="group" aria-label={titled(body.name)}>
            <h3>
              <EntityLink id={body.id} kind={body.type} role={roleOf(body)}>
                {titled(body.name)}
              </EntityLink>
              {body.country && body.type !== 'COUNTRY' && <span class="tenures-country">{body.country}</span>}
            </h3>
            {shown.map((office) => (
              <OfficeBars
                key={office.title}
                office={office}
                limits={limits}
                width={width}
                onTell={onTell}
                onPerson={selectNode}
              />
            ))}
            {offices.length > shown.length && (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  unfolded.value = new Set([...unfolded.value, body.id]);
                }}
              >
                {texts.common.showMore(offices.length - shown.length)}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface ScaledProps {
  readonly limits: TimeWindow;
  readonly width: number;
}

function Axis({ limits, width }: ScaledProps) {
  const years = yearOf(limits.to) - yearOf(limits.from) + 1;
  const step = yearStep(years, width);
  return (
    <div class="tenures-axis" aria-hidden="true">
      {Array.from({ length: Math.ceil(years / step) }, (_, index) => {
        const start = yearStart(limits.from, index * step);
        return (
          <span key={start} style={{ left: `${pixelOf(start, limits, width)}px` }}>
            {yearOf(start)}
          </span>
        );
      })}
    </div>
  );
}

/** A window of time behind the bars. */
function Band({
  window,
  name,
  limits,
  width,
}: ScaledProps & { readonly window: TimeWindow | null; readonly name: string }) {
  if (!window) return null;
  const left = pixelOf(window.from, limits, width);
  return (
    <div
      class="tenures-band"
      data-window={name}
      style={{ left: `${left}px`, width: `${pixelOf(window.to + 1, limits, width) - left}px` }}
    />
  );
}
