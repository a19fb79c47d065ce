/** The window of time: what it is, how far it may go, and its playing. Days are whole numbers since 1970. */
import { batch, computed, effect, signal } from '@preact/signals';
import { dayNumber, shiftMonths, yearStart } from './days.ts';

/** Both days included. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** First and last day of which anything is known; null until it is loaded. */
export const bounds = signal<TimeWindow | null>(null);
/** The part of time that is shown; null means all of it. */
export const timeWindow = signal<TimeWindow | null>(null);
/** How dragging and playing go: both ends move, or the window goes from the beginning of time to its end. */
export const TIME_MODES = ['window', 'cumulative'] as const;
export type TimeMode = (typeof TIME_MODES)[number];
export const timeMode = signal<TimeMode>('window');
export const playing = signal(false);
/** Months a second. */
export const SPEEDS = [3, 6, 12, 24] as const;
export type Speed = (typeof SPEEDS)[number];
export const FIRST_SPEED: Speed = 12;
export const speed = signal<Speed>(FIRST_SPEED);
/** The next speed, and after the fastest the slowest; by -1 the other way. */
export function nextSpeed(by = 1): void {
  speed.value = SPEEDS[(SPEEDS.indexOf(speed.peek()) + by + SPEEDS.length) % SPEEDS.length] ?? FIRST_SPEED;
}

/** The window as it was when it last rested: what costs more than a moment follows this one, so that dragging stays light. */
export const restedWindow = signal<TimeWindow | null>(null);
/** How long the window must rest, in milliseconds. */
const REST = 350;

/** Keeps `restedWindow` behind the window, at once at first. Returns a function that ends it. */
export function followRest(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  restedWindow.value = timeWindow.peek();
  const stop = effect(() => {
    const now = timeWindow.value;
    const busy = playing.value;
    clearTimeout(timer);
    if (!busy) {
      timer = setTimeout(() => {
        restedWindow.value = now;
      }, REST);
    }
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** The window as drawn: the chosen one, or the whole. */
export const shownWindow = computed<TimeWindow | null>(() => timeWindow.value ?? bounds.value);

/** Least length of a window, in days. */
export const SHORTEST = 28;

/** The window moved and cut so that it lies within the limits and is no shorter than it may be. */
export function fitWindow({ from, to }: TimeWindow, limits: TimeWindow): TimeWindow {
  const room = limits.to - limits.from;
  const length = Math.min(Math.max(to - from, Math.min(SHORTEST, room)), room);
  const start = Math.min(Math.max(from, limits.from), limits.to - length);
  return { from: Math.round(start), to: Math.round(start + length) };
}

/**
 * Sets the window; the whole of time becomes "no window", so that an address need not name it. Where time adds up, the
 * window begins where time begins.
 */
export function setWindow(next: TimeWindow): void {
  const limits = bounds.peek();
  const fitted = limits ? fitWindow(inMode(next, limits), limits) : next;
  const whole = limits !== null && fitted.from <= limits.from && fitted.to >= limits.to;
  const now = timeWindow.peek();
  if (whole) timeWindow.value = null;
  else if (now?.from !== fitted.from || now.to !== fitted.to) timeWindow.value = fitted;
}

const inMode = (window: TimeWindow, limits: TimeWindow): TimeWindow =>
  timeMode.peek() === 'cumulative' ? { from: limits.from, to: Math.max(window.to, limits.from + SHORTEST) } : window;

export function resetWindow(): void {
  playing.value = false;
  timeWindow.value = null;
}

/** Length of the window before time added up, in months: what it has again when it does not. */
let monthsBefore = 12;

/** Chooses the mode; the end of the window stays. One step of undo, so the window rests at once. */
export function setTimeMode(mode: TimeMode): void {
  const limits = bounds.peek();
  if (mode === timeMode.peek()) return;
  const now = timeWindow.peek();
  batch(() => {
    timeMode.value = mode;
    if (!now || !limits) return;
    if (mode === 'cumulative') monthsBefore = monthsOf(now);
    setWindow({ from: shiftMonths(now.to + 1, -monthsBefore), to: now.to });
    restedWindow.value = timeWindow.peek();
  });
}

/** Its length in whole months, at least one. */
export const monthsOf = ({ from, to }: TimeWindow): number => Math.max(1, Math.round((to - from) / 30.44));

/**
 * The window some months later or earlier, as far as the limits allow; whole months stay whole.
 *
 * 1 January to 28 February, one month later: 1 February to 31 March.
 */
export function shiftWindow({ from, to }: TimeWindow, months: number, limits: TimeWindow): TimeWindow {
  const at = (count: number): TimeWindow => ({
    from: shiftMonths(from, count),
    to: shiftMonths(to + 1, count) - 1,
  });
  const fits = (window: TimeWindow): boolean => window.from >= limits.from && window.to <= limits.to;
  const room = Math.ceil((limits.to - limits.from) / 28);
  let count = Math.sign(months) * Math.min(Math.abs(months), room);
  while (count !== 0 && !fits(at(count))) count -= Math.sign(count);
  return at(count);
}

/** Moves one end, or the whole window, by months; the other end stays, and ends never cross. */
export function moveWindow(part: 'from' | 'to' | 'both', months: number): void {
  const now = shownWindow.peek();
  const limits = bounds.peek();
  if (!now || !limits) return;
  // Where time adds up there is one end to move.
  if (timeMode.peek() === 'cumulative') {
    setWindow({ from: limits.from, to: clamp(shiftMonths(now.to + 1, months) - 1, limits.from + SHORTEST, limits.to) });
  } else if (part === 'both') setWindow(shiftWindow(now, months, limits));
  else if (part === 'from') {
    setWindow({ from: clamp(shiftMonths(now.from, months), limits.from, now.to - SHORTEST), to: now.to });
  } else setWindow({ from: now.from, to: clamp(shiftMonths(now.to + 1, months) - 1, now.from + SHORTEST, limits.to) });
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The limits that dates need: whole years around them. */
export function limitsOf(from: string | null, to: string | null): TimeWindow | null {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === null || last === null) return null;
  return { from: yearStart(first), to: yearStart(last, 1) - 1 };
}

/** Where playing begins: the present window, or the first year where all of time is shown or the end is reached. */
export function playFrom(now: TimeWindow | null, limits: TimeWindow): TimeWindow {
  if (now && now.to < limits.to) return now;
  const isShort = now !== null && now.to - now.from < (limits.to - limits.from) / 2;
  const months = isShort ? monthsOf(now) : 12;
  return fitWindow({ from: limits.from, to: shiftMonths(limits.from, months) - 1 }, limits);
}

/** The window one month later, or null at the end. Where time adds up, its end alone is later. */
export function nextWindow(now: TimeWindow, limits: TimeWindow, mode: TimeMode = 'window'): TimeWindow | null {
  const next =
    mode === 'cumulative'
      ? { from: now.from, to: Math.min(shiftMonths(now.to + 1, 1) - 1, limits.to) }
      : shiftWindow(now, 1, limits);
  return next.to > now.to ? next : null;
}
