/** Keys of the timeline beside those of its sliders: they work wherever in it one is. */
import { endComparing, isComparing, startComparing } from '../../state/compare.ts';
import { togglePlaying } from '../../state/playing.ts';
import { nextSpeed, setTimeMode, speed, timeMode } from '../../state/time.ts';
import { announce } from '../../ui/live.tsx';
import { texts } from '../../ui/texts.ts';

const ACTIONS: Readonly<Record<string, () => void>> = {
  ' ': togglePlaying,
  m() {
    setTimeMode(timeMode.peek() === 'window' ? 'cumulative' : 'window');
    announce(texts.timeline.modeHints[timeMode.peek()]);
  },
  k: () => (isComparing.peek() ? endComparing() : startComparing()),
  '<': () => changeSpeed(-1),
  '>': () => changeSpeed(1),
};

function changeSpeed(by: number): void {
  nextSpeed(by);
  announce(texts.timeline.speed(speed.peek()));
}

/** Does what a key says, unless a button takes it for itself. */
export function onTimelineKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === ' ' && event.target instanceof Element && event.target.closest('button')) return;
  const act = ACTIONS[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}
