/**
 * What this browser keeps of the page from one visit to the next. A browser may forbid it or have no room: reading then
 * finds nothing, and what is kept lasts until the page is left. Anybody may write there, so who reads it checks it.
 */

/** The names under which something is kept. */
type Name = 'theme' | 'language' | 'tour' | 'recent' | 'story';

const keyOf = (name: Name): string => `signatory.${name}`;

/** What was kept under a name; null where there is nothing. */
export function kept(name: Name): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Keeps a text under a name, or nothing any more. Returns whether the browser did so. */
export function keep(name: Name, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
    return true;
  } catch {
    return false;
  }
}
