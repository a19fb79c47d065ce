/** The keys that lead to the search box from anywhere. */
import { isTyping } from '../../ui/typing.ts';

/** Calls `reach` on Ctrl-K or Cmd-K, and on `/` where nobody is typing. Returns a function that stops. */
export function onShortcut(reach: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
    if (!command && !slash) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    reach();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
