/** Arrow keys among bars and marks: left and right in the order of time within an office, up and down to the next office. */

/** Moves the focus as a key says. All bars are in the order of tabs, marks are reached by arrows too. */
export function moveFocus(event: KeyboardEvent, whole: HTMLElement | null): void {
  const now = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-item]') : null;
  const row = now?.closest('.tenures-office');
  if (!now || !row || !whole || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = nextOf(event.key, now, row, whole);
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The item that a key leads to; null at an end, undefined where the key means nothing. */
function nextOf(key: string, now: HTMLElement, row: Element, whole: HTMLElement): HTMLElement | null | undefined {
  const own = itemsOf(row);
  const at = own.indexOf(now);
  if (key === 'ArrowLeft') return own[at - 1] ?? null;
  if (key === 'ArrowRight') return own[at + 1] ?? null;
  if (key === 'Home') return own[0] ?? null;
  if (key === 'End') return own.at(-1) ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const rows = [...whole.querySelectorAll('.tenures-office')];
  const other = rows[rows.indexOf(row) + (key === 'ArrowUp' ? -1 : 1)];
  return other ? nearest(itemsOf(other), atOf(now)) : null;
}

const atOf = (item: HTMLElement): number => Number(item.dataset.at);
const itemsOf = (row: Element): HTMLElement[] =>
  [...row.querySelectorAll<HTMLElement>('[data-item]')].sort((a, b) => atOf(a) - atOf(b));
const nearest = (items: readonly HTMLElement[], at: number): HTMLElement | null =>
  items.toSorted((a, b) => Math.abs(atOf(a) - at) - Math.abs(atOf(b) - at))[0] ?? null;
