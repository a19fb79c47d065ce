/** Marks of what is under the pointer, in graph, list or text, light up: done on the elements themselves, for it must not lag. */
import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import type { OpenDocument } from '../../api/documents.ts';
import { hovered } from '../../state/selection.ts';
import { litIds } from './facts.ts';

/** How many relations of a bundle light up at most. */
const MOST = 50;

export function useLit(root: RefObject<HTMLElement | null>, { relations }: OpenDocument): void {
  useSignalEffect(() => {
    const ids = litIds(hovered.value, relations).slice(0, MOST);
    const element = root.current;
    if (!element) return;
    for (const lit of element.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
    for (const id of ids) {
      const quoted = CSS.escape(id);
      for (const mark of element.querySelectorAll(`[data-entity="${quoted}"], [data-facts~="${quoted}"]`))
        mark.setAttribute('data-lit', '');
    }
  });
}
