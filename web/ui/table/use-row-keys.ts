/** Walking a table by its rows: one stop for the Tab key, arrows from there, as far as the table goes. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows that a key moves by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface RowKeys {
  /** Index of the row at which the Tab key stops. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
}

/** `show` brings a row into sight, so that it is drawn and can take the focus. */
export function useRowKeys(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  show: (index: number) => void,
): RowKeys {
  const [wanted, setActive] = useState(0);
  const active = Math.max(0, Math.min(wanted, count - 1));
  const going = useRef(false);
  useEffect(() => {
    if (!going.current) return undefined;
    let turns = 0;
    let frame = 0;
    // A row far away is there only some frames after it was scrolled to.
    const tryFocus = (): void => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
      if (row) {
        row.focus({ preventScroll: true });
        going.current = false;
        return;
      }
      turns += 1;
      if (turns < 20) frame = requestAnimationFrame(tryFocus);
    };
    tryFocus();
    return () => cancelAnimationFrame(frame);
  });
  return {
    active,
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      const target = event.target as HTMLElement;
      if (step === undefined || target.dataset.index === undefined) return;
      event.preventDefault();
      const next = Math.max(0, Math.min(count - 1, Number(target.dataset.index) + step));
      going.current = true;
      show(next);
      setActive(next);
    },
    onFocusIn: (event) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
      if (row && Number(row.dataset.index) !== active) setActive(Number(row.dataset.index));
    },
  };
}
