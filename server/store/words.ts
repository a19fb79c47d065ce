/** The words of a question, folded as stored names are. */
import { fold } from '../model/ids.ts';

/** Folded words of a text, each once, at most `most`: `Tô Lâm's` → `to`, `lam`, `s`. */
export const wordsOf = (text: string | null | undefined, most = 12): string[] =>
  [...new Set(fold(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, most);
