/** Plays the window of time: moves it, or its end where time adds up, month by month until the end. */
import { effect } from '@preact/signals';
import { bounds, nextWindow, playFrom, playing, setWindow, shownWindow, speed, timeMode, timeWindow } from './time.ts';

/** Starts or stops. Starting from the whole of time begins with its first year. */
export function togglePlaying(): void {
  const limits = bounds.peek();
  if (!limits) return;
  if (!playing.peek()) setWindow(playFrom(timeWindow.peek(), limits));
  playing.value = !playing.peek();
}

/** Keeps the window moving while it plays. Returns a function that ends it. */
export function followPlaying(): () => void {
  return effect(() => {
    if (!playing.value) return;
    const timer = setInterval(() => {
      const [now, limits] = [shownWindow.peek(), bounds.peek()];
      const next = now && limits ? nextWindow(now, limits, timeMode.peek()) : null;
      if (next) setWindow(next);
      else playing.value = false;
    }, 1000 / speed.value);
    return () => clearInterval(timer);
  });
}
