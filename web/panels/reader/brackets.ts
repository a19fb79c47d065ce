/** `[` and `]` step through the sentences of the open document, from anywhere but a field of text. */
import { isTyping } from '../../ui/typing.ts';

/** Calls `step` with -1 or 1. Returns a function that stops. */
export function onBrackets(step: (by: 1 | -1) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key !== '[' && event.key !== ']') return;
    event.preventDefault();
    step(event.key === ']' ? 1 : -1);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
