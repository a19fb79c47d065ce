/** The card of the tour: what a part of the page is for. It takes no room from the page, and all behind it works on. */
import { useEffect, useRef } from 'preact/hooks';
import { graphResource } from '../state/graph.ts';
import { endTour, stepTour, TOUR_STEPS, tourStep } from '../state/tour.ts';
import { texts } from '../ui/texts.ts';
import './tour.css';

export function TourPanel() {
  const card = useRef<HTMLElement>(null);
  const step = tourStep.value;
  const isShown = step !== null && graphResource.state.value.data !== null;
  useEffect(() => {
    if (isShown) card.current?.focus({ preventScroll: true });
  }, [step, isShown]);
  if (!step || !isShown) return null;
  const at = TOUR_STEPS.indexOf(step);
  const isLast = at === TOUR_STEPS.length - 1;
  const { title, words } = texts.tour.steps[step];
  return (
    <section
      ref={card}
      class="tour"
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-words"
      tabIndex={-1}
      data-step={step}
      onKeyDown={(event) => {
        if (event.key === 'Escape') endTour();
        else if (event.key === 'ArrowRight') stepTour(1);
        else if (event.key === 'ArrowLeft') stepTour(-1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p class="tour-count caps">{texts.tour.count(at + 1, TOUR_STEPS.length)}</p>
      <h2 id="tour-title" class="tour-title">
        {title}
      </h2>
      <p id="tour-words" class="tour-words">
        {words}
      </p>
      <div class="tour-buttons">
        {!isLast && (
          <button type="button" class="link-button tour-skip" onClick={endTour}>
            {texts.tour.skip}
          </button>
        )}
        {at > 0 && (
          <button type="button" class="button" onClick={() => stepTour(-1)}>
            {texts.tour.back}
          </button>
        )}
        <button type="button" class="button button-chief" onClick={() => stepTour(1)}>
          {isLast ? texts.tour.end : texts.tour.next}
        </button>
      </div>
    </section>
  );
}
