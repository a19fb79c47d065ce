/** Which rows of a long table need be there: those in sight and some beyond. */

import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Tables up to this length are drawn whole. */
export const WHOLE = 200;
/** Rows kept above and below what is in sight. */
const BEYOND = 12;

export interface Slice {
  readonly first: number;
  /** After the last row. */
  readonly end: number;
}

/** The rows from `top` to `top + height` pixels, and some beyond, of `count` rows of equal height. */
export function sliceAt(top: number, height: number, rowHeight: number, count: number): Slice {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - BEYOND);
  return { first, end: Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND) };
}

/** The rows in sight of a scrolling element; all of them where they are few. Redraws when the slice changes. */
export function useRowsInView(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): Slice {
  const [slice, setSlice] = useState<Slice>({ first: 0, end: Math.min(count, WHOLE) });
  useEffect(() => {
    const element = scroller.current;
    if (!element || count <= WHOLE) return undefined;
    const update = () => {
      const next = sliceAt(element.scrollTop, element.clientHeight, rowHeight, count);
      setSlice((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    update();
    element.addEventListener('scroll', update, { passive: true });
    const sizes = new ResizeObserver(update);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', update);
      sizes.disconnect();
    };
  }, [count, rowHeight]);
  return count <= WHOLE ? { first: 0, end: count } : { first: slice.first, end: Math.min(slice.end, count) };
}
