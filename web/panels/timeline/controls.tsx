/** What plays the window of time, says which it is, and lets go of it. */
import { dayOf } from '../../state/days.ts';
import { togglePlaying } from '../../state/playing.ts';
import {
  nextSpeed,
  playing,
  resetWindow,
  setTimeMode,
  shownWindow,
  speed,
  TIME_MODES,
  type TimeMode,
  timeMode,
  timeWindow,
} from '../../state/time.ts';
import { daysText } from '../../ui/dates.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { texts } from '../../ui/texts.ts';
import { CompareButton } from './compare-strip.tsx';

export function TimelineControls() {
  const shown = shownWindow.value;
  const isPlaying = playing.value;
  const playName = isPlaying ? texts.timeline.pause : texts.timeline.play;
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
        onClick={() => nextSpeed()}
      >
        {texts.timeline.speedShort(speed.value)}
      </button>
      <Modes />
      <p class="timeline-window">
        {timeWindow.value && shown ? daysText(dayOf(shown.from), dayOf(shown.to)) : texts.timeline.all}
      </p>
      {timeWindow.value && (
        <button
          type="button"
          class="timeline-reset link-button"
          title={texts.timeline.reset}
          aria-label={texts.timeline.reset}
          onClick={resetWindow}
        >
          <Icon name="reset" />
          <span>{texts.timeline.reset}</span>
        </button>
      )}
      <CompareButton />
      <ul class="timeline-key" aria-hidden="true">
        <li class="timeline-key-agreement">{texts.kindsMany.AGREEMENT}</li>
        <li class="timeline-key-meeting">{texts.kindsMany.MEETING}</li>
        <li class="timeline-key-commitment">{texts.kindsMany.COMMITMENT}</li>
      </ul>
    </div>
  );
}

const MODE_ICONS: Readonly<Record<TimeMode, IconName>> = { window: 'window', cumulative: 'cumulative' };

/** How dragging and playing go: two buttons of which one is pressed. */
const Modes = () => (
  <fieldset class="timeline-modes" aria-label={texts.timeline.modes}>
    {TIME_MODES.map((mode) => (
      <button
        key={mode}
        type="button"
        aria-pressed={timeMode.value === mode}
        title={texts.timeline.modeHints[mode]}
        onClick={() => setTimeMode(mode)}
      >
        <Icon name={MODE_ICONS[mode]} />
        <span>{texts.timeline.modeNames[mode]}</span>
      </button>
    ))}
  </fieldset>
);
