/** Verbs of one undertaking that go on behind a clause of their own. */
import { isAction } from './triggers.ts';

/** "to establish a council, which will meet once a year, and to bring …": where the verb goes on behind a relative clause. */
export function resumedAt(text: string, end: number): number | null {
  if (!text.startsWith(', ', end)) return null;
  const match =
    /^, (?:(?:for |in |of |to |with )?which|who|whose|where) [^;]{3,160}?,? (?:and|as well as) (?:also )?to (?=(?<verb>[\p{L}-]+))/u.exec(
      text.slice(end, end + 220),
    );
  return match && isAction(match.groups?.verb ?? '') ? end + match[0].length : null;
}
