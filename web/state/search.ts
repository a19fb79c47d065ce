/** What is being looked for, and what was found. */
import { computed, effect, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { SEARCH } from '../api/search.ts';
import { createKeyedResource } from './resource.ts';

/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 140;
/** As many suggestions as fit on a screen. */
const FIRST = 10;

/** What stands in the box. */
export const query = signal('');
const settled = signal('');

effect(() => {
  const typed = query.value.trim();
  if (typed === '') {
    settled.value = '';
    return undefined;
  }
  const timer = setTimeout(() => {
    settled.value = typed;
  }, REST);
  return () => clearTimeout(timer);
});

/** The text that `found` answers; null while the box is empty. */
export const asked = computed(() => settled.value || null);

/** Suggestions, best first; the former ones stay on show while the next are on their way. */
export const found = createKeyedResource(
  asked,
  async (text, abort) => (await ask(SEARCH, { text, first: FIRST }, abort)).search,
  { keep: true },
);
