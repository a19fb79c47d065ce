/** The words of a question, folded as stored names are. */
import { fold } from '../model/ids.ts';

const MOST = 12;

/** Folded words of a text, each once, at most twelve: `Tô Lâm's` → `to`, `lam`, `s`. */
export const wordsOf = (text: string | null | undefined): string[] =>
  [...new Set(fold(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MOST);
