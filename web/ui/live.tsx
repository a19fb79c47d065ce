/**
 * The page's one polite live region. Anything that changes out of sight of a screen reader (a selection, a count of
 * rows, a copied citation) is said here.
 */
import { signal } from '@preact/signals';

const message = signal('');
let turn = 0;

/** Says `text` once, politely. Saying the same words twice is heard twice. */
export function announce(text: string): void {
  turn = 1 - turn;
  message.value = turn ? text : `${text}\u00a0`;
}

/** Mounted once, by the frame of the page. */
export const LiveRegion = () => (
  <div class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
    {message}
  </div>
);
