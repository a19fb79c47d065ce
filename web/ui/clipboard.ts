/** Copying, told to whoever listens instead of looking. */
import { announce } from './live.tsx';
import { texts } from './texts.ts';

/** Copies a text and says `done`; where the browser does not allow it, says what to do instead. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(done);
  } catch {
    announce(texts.cite.failed);
  }
}
