/** Comparing names as people type them: without regard to case and diacritics, with offsets into what is shown. */
import type { Stretch } from './segments.ts';

const MARKS = /\p{M}/gu;
/** Nothing to be taken off: most texts are, and need not be gone through letter by letter. */
const PLAIN = /^[\n\r\t -~]*$/;
/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Lower case, without diacritics: `Tô Lâm` → `to lam`. */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : [...text].map(foldLetter).join('');

/** Whether every word of `query` occurs in `folded`, which is already folded. No words, no condition. */
export const containsWords = (folded: string, query: string): boolean =>
  fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));

/** Where the words of `query` occur in `text`, in its own offsets, without overlap. */
export function matches(text: string, query: string): Stretch[] {
  let folded = '';
  const origin: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const plain = foldLetter(letter);
    for (let index = 0; index < plain.length; index++) origin.push(offset);
    folded += plain;
    offset += letter.length;
  }
  origin.push(offset);
  const words = [...new Set(fold(query).split(/\s+/))].filter(Boolean).sort((a, b) => b.length - a.length);
  const found: Stretch[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const stretch = { start: origin[at] ?? 0, end: origin[at + word.length] ?? offset };
      if (found.every((other) => stretch.end <= other.start || stretch.start >= other.end)) found.push(stretch);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase().normalize('NFKD').replace(MARKS, '');
  return LETTERS[lower] ?? lower;
}
