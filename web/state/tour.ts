/** The tour of the first visit: four steps, each at a part of the page. Shown once a browser, and whenever asked for. */
import { effect, signal } from '@preact/signals';
import { keep, kept } from './kept.ts';

export const TOUR_STEPS = ['graph', 'time', 'evidence', 'search'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** The step that is shown; null while no tour is on. */
export const tourStep = signal<TourStep | null>(null);

export const startTour = (): void => {
  tourStep.value = TOUR_STEPS[0];
};
export function endTour(): void {
  tourStep.value = null;
  keep('tour', 'seen');
}
/** Goes a step on or back; beyond the last one the tour ends. */
export function stepTour(by: 1 | -1): void {
  const now = tourStep.peek();
  if (now === null) return;
  const next = TOUR_STEPS[TOUR_STEPS.indexOf(now) + by];
  if (next) tourStep.value = next;
  else if (by > 0) endTour();
}

/**
 * Starts the tour on a first visit, unless the address asks for something of its own, and keeps the root element in step
 * with it, so that styles can point at what is spoken of.
 */
export function followTour(): () => void {
  if (location.search === '' && location.hash === '' && isFirstVisit()) startTour();
  return effect(() => {
    const step = tourStep.value;
    if (step) document.documentElement.dataset.tour = step;
    else delete document.documentElement.dataset.tour;
  });
}

/** Whether no tour was shown before. Where nothing can be kept it would come at every visit, so no visit is the first. */
const isFirstVisit = (): boolean => kept('tour') === null && keep('tour', null);
