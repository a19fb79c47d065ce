/** Which rows of a long table need be there: those in sight, some beyond, and the one at which the Tab key stops; each is measured when it is drawn. */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';

/** Tables up to this length are drawn whole, so that the browser's own search finds every row. */
export const WHOLE = 200;
/** Rows kept above and below what is in sight. */
const BEYOND = 10;
/** Height taken for a row until it is measured, in CSS pixels. */
const GUESS = 48;

export interface RowInView {
  readonly index: number;
  /** Room of the rows between the one drawn before it and this, in CSS pixels. */
  readonly before: number;
}

export interface RowsInView {
  /** The rows to draw, in their order. */
  readonly drawn: readonly RowInView[];
  /** Room of the rows after them, in CSS pixels. */
  readonly after: number;
  /** To be the `ref` of each drawn row, which says its place in `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  /** Brings a row into sight. */
  readonly show: (index: number) => void;
}

/** Height of the head, which stays over the rows. */
const HEAD = 34;

/**
 * The rows in sight of a scrolling element; all of them where they are few. `keyOf` tells rows apart when their order
 * changes; `kept` is drawn wherever it is, so that the focus is not lost and the Tab key comes back to it.
 */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  keyOf: (index: number) => string,
  kept: number,
): RowsInView {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const held = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  // The same function as long as the same row is kept, for the virtualizer looks whether it changed.
  const rangeExtractor = useMemo(
    () => (range: Range) => withRow(defaultRangeExtractor(range), Math.min(kept, range.count - 1)),
    [kept],
  );
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    enabled: count > WHOLE,
    getScrollElement: () => scroller.current,
    estimateSize: () => GUESS,
    getItemKey: keyOf,
    overscan: BEYOND,
    rangeExtractor,
    scrollPaddingEnd: HEAD,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
  };
  held.current ??= new Virtualizer(options);
  const rows = held.current;
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());

  if (count <= WHOLE) {
    const show = (index: number) => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
      if (row && scroller.current) reveal(scroller.current, row);
    };
    return {
      drawn: Array.from({ length: count }, (_, index) => ({ index, before: 0 })),
      after: 0,
      measure: none,
      show,
    };
  }
  const items = rows.getVirtualItems();
  return {
    drawn: items.map(({ index, start }, at) => ({ index, before: start - (items[at - 1]?.end ?? 0) })),
    after: rows.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: rows.measureElement,
    show: (index) => rows.scrollToIndex(index, { align: 'auto' }),
  };
}

const none = (): void => undefined;

/** Indices in their order, with one more. */
export function withRow(indices: readonly number[], row: number): number[] {
  if (row < 0 || indices.includes(row)) return [...indices];
  return [...indices, row].sort((a, b) => a - b);
}

/** Scrolls as little as shows the row whole below the head, which stays in place. */
function reveal(scroller: HTMLElement, row: HTMLElement): void {
  const head = scroller.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const [room, place] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
  if (place.top < room.top + head) scroller.scrollTop += place.top - room.top - head;
  else if (place.bottom > room.bottom) scroller.scrollTop += place.bottom - room.bottom;
}
