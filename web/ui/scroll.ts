/** Scrolling inside a panel only: `scrollIntoView` would move the frame of the page as well. */

/** The nearest ancestor that scrolls up and down; null where none does. */
function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}

/** Shows the beginning of the panel in which an element stands. */
export const scrollToTop = (element: Element): void => scrollerOf(element)?.scrollTo({ top: 0 });

/** Brings an element to about a third of the height of its panel, where a reader looks first. */
export function scrollToReading(element: Element): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const place = element.getBoundingClientRect();
  const top = scroller.scrollTop + place.top - scroller.getBoundingClientRect().top;
  // What can be seen from the beginning is shown from the beginning, under its title.
  const seenFromTop = top + Math.min(place.height, 120) < scroller.clientHeight * 0.75;
  scroller.scrollTo({ top: seenFromTop ? 0 : top - scroller.clientHeight / 3 });
}

/** Moves a list as little as shows one of its entries whole. */
export function scrollToEntry(element: Element): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const entry = element.getBoundingClientRect();
  const room = scroller.getBoundingClientRect();
  const by = entry.top < room.top ? entry.top - room.top : Math.max(0, entry.bottom - room.bottom);
  if (by !== 0) scroller.scrollTop += by;
}
