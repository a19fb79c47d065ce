/** The tenures of one office: bars in as many lanes as they need, each with its marks. */
import { selectEdge } from '../../state/selection.ts';
import { lanesOf, type OfficeRow, type Tenure, type TenureMark } from '../../state/tenures-rows.ts';
import { type TimeWindow, timeWindow } from '../../state/time.ts';
import { UNCERTAIN } from '../../state/visible.ts';
import { titled } from '../../ui/names.ts';
import { pixelOf } from '../../ui/time-scale.ts';
import { markText, tenureText } from './words.ts';

interface OfficeBarsProps {
  readonly office: OfficeRow;
  readonly limits: TimeWindow;
  /** In CSS pixels. */
  readonly width: number;
  readonly onTell: (words: string | null) => void;
  readonly onPerson: (id: string) => void;
}

/** In CSS pixels: a lane, the least length of a bar, the width of a letter of a name and of a mark. */
const LANE = 42;
const SHORTEST = 8;
const LETTER = 6.6;
const MARK = 12;
/** How far marks of one kind stand apart at least, so that each can be pressed. */
const APART = 13;

interface Placed {
  readonly tenure: Tenure;
  /** Left ends and widths in pixels: of what documents show, and of how far it may reach. */
  readonly seen: readonly [number, number];
  readonly open: readonly [number, number];
  readonly name: readonly [number, number];
}

export function OfficeBars({ office, limits, width, onTell, onPerson }: OfficeBarsProps) {
  const placed = office.tenures.map((tenure) => placedIn(tenure, limits, width));
  const lanes = lanesOf(
    placed.map(({ open, name }) => ({
      from: Math.min(open[0], name[0]),
      to: Math.max(open[0] + open[1], name[0] + name[1]) + 6,
    })),
  );
  const window = timeWindow.value;
  const tell = (words: string) => ({
    onMouseEnter: () => onTell(words),
    onMouseLeave: () => onTell(null),
    onFocus: () => onTell(words),
    onBlur: () => onTell(null),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of bars of a chart; a fieldset is one of a form.
    <div class="tenures-office" role="group" aria-label={titled(office.title)}>
      <h4>{titled(office.title)}</h4>
      <ul class="tenures-lanes" style={{ height: `${LANE * (Math.max(-1, ...lanes) + 1)}px` }}>
        {placed.map(({ tenure, seen, open, name }, index) => {
          const isOutside = window !== null && (tenure.end.day < window.from || tenure.start.day > window.to);
          return (
            <li
              key={tenure.id}
              class="tenure"
              data-outside={isOutside ? '' : undefined}
              data-unsure={tenure.inferred || tenure.confidence < UNCERTAIN ? '' : undefined}
              style={{ top: `${LANE * (lanes[index] ?? 0)}px` }}
            >
              <button
                type="button"
                class="tenure-name"
                tabIndex={-1}
                style={{ left: `${name[0]}px`, width: `${name[1]}px` }}
                onClick={() => onPerson(tenure.person.id)}
              >
                {tenure.person.name}
              </button>
              <span
                class="tenure-open"
                data-start={tenure.start.firm ? 'firm' : 'open'}
                data-end={tenure.end.firm ? 'firm' : 'open'}
                style={{ left: `${open[0]}px`, width: `${open[1]}px` }}
              />
              <button
                type="button"
                class="tenure-solid"
                data-item
                data-at={seen[0]}
                aria-label={tenureText(tenure)}
                data-start={tenure.start.firm ? 'firm' : 'open'}
                data-end={tenure.end.firm ? 'firm' : 'open'}
                style={{ left: `${seen[0]}px`, width: `${seen[1]}px` }}
                onClick={() => selectEdge(tenure.id)}
                {...tell(tenureText(tenure))}
              />
              {spread(tenure.marks, limits, width).map(({ mark, at }) => (
                <button
                  key={mark.id}
                  type="button"
                  class="tenure-dot"
                  data-item
                  data-kind={mark.kind}
                  data-at={at}
                  aria-label={markText(mark, tenure.person.name)}
                  style={{ left: `${at - MARK / 2}px` }}
                  onClick={() => selectEdge(mark.id)}
                  {...tell(markText(mark, tenure.person.name))}
                />
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Where marks stand: on their day, moved on where another of the kind stands there, and back where there is no more room. */
function spread(marks: readonly TenureMark[], limits: TimeWindow, width: number) {
  const free = { MEETING: 0, AGREEMENT: 0 };
  const forth = marks.map((mark) => {
    const at = Math.max(pixelOf(mark.day + 0.5, limits, width), free[mark.kind]);
    free[mark.kind] = at + APART;
    return { mark, at };
  });
  const room = { MEETING: width - MARK / 2, AGREEMENT: width - MARK / 2 };
  const back = forth.toReversed().map(({ mark, at: wanted }) => {
    const at = Math.min(wanted, room[mark.kind]);
    room[mark.kind] = at - APART;
    return { mark, at };
  });
  return back.reverse();
}

function placedIn(tenure: Tenure, limits: TimeWindow, width: number): Placed {
  const at = (day: number): number => Math.min(width, Math.max(0, pixelOf(day, limits, width)));
  const [left, right] = [at(tenure.first), at(tenure.last + 1)];
  const length = Math.max(SHORTEST, right - left);
  const start = Math.min(width - length, left - (length - (right - left)) / 2);
  const [early, late] = [Math.min(at(tenure.start.day), start), Math.max(at(tenure.end.day + 1), start + length)];
  const words = Math.min(width, tenure.person.name.length * LETTER + 8);
  return {
    tenure,
    seen: [start, length],
    open: [early, late - early],
    name: [Math.max(0, Math.min(start - 1, width - words)), words],
  };
}
